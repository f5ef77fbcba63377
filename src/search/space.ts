import type { Dimension, SearchSection } from '../config/search.ts'
import type { z } from 'zod'
import type { Override } from '../config/overrides.ts'

type Json = z.infer<ReturnType<typeof z.json>>

/** One value for each path of the space. */
export type Point = Readonly<Record<string, Json>>

/** The value at a place between 0 and 1 of a dimension. */
export function valueAt(dimension: Dimension, position: number): Json {
  switch (dimension.kind) {
    case 'choices': {
      const { choices } = dimension
      return choices[choiceAt(position, choices.length)] ?? null
    }
    case 'range': {
      const { low, high, step } = dimension
      if (step === null) return rounded(low + position * (high - low))
      const steps = Math.floor((high - low) / step + 1e-9)
      return rounded(low + step * Math.min(Math.floor(position * (steps + 1)), steps))
    }
    case 'log-range': {
      const { low, high } = dimension
      return rounded(low * (high / low) ** position)
    }
  }
}

/** The choice at a place between 0 and 1, of so many. */
export function choiceAt(position: number, count: number): number {
  return Math.min(Math.floor(position * count), count - 1)
}

/** Six digits are more than any of these values deserves, and can be read. */
function rounded(value: number): number {
  return Number(value.toPrecision(6))
}

export function pointAt({ space }: SearchSection, unitPoint: readonly number[]): Point {
  return Object.fromEntries(
    Object.entries(space).map(([path, dimension], index) => [
      path,
      valueAt(dimension, unitPoint[index] ?? 0),
    ]),
  )
}

/** One that is hardly ever whole, as a range without steps gives them. */
const within = Math.SQRT1_2

/**
 * Points in which each dimension in turn takes its ends and a value between, or each of its choices: a path that is wrong, or
 * values that are, show in one of them.
 */
export function samplePoints({ space }: Pick<SearchSection, 'space'>): Point[] {
  const begin = Object.fromEntries(
    Object.entries(space).map(([path, dimension]) => [path, valueAt(dimension, 0)]),
  )
  return Object.entries(space).flatMap(([path, dimension]) => {
    const values =
      dimension.kind === 'choices'
        ? dimension.choices
        : [0, within, 1].map((position) => valueAt(dimension, position))
    return values.map((value) => ({ ...begin, [path]: value }))
  })
}

/** A point as what a step sets otherwise than the file. */
export function overridesOf(point: Point): Override[] {
  return Object.entries(point).map(([path, value]) => ({
    path: path.split('.'),
    value: JSON.stringify(value),
    from: 'search.space',
  }))
}

/** The same as the lines that the input `set` takes. */
export function setLines(point: Point): string {
  return Object.entries(point)
    .map(([path, value]) => `${path}=${JSON.stringify(value)}`)
    .join('\n')
}
