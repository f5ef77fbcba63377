import type { Dimension, SearchSection } from '../config/search.ts'
import type { z } from 'zod'
import type { Override } from '../config/overrides.ts'

type Json = z.infer<ReturnType<typeof z.json>>

/** One value for each path of the space. */
export type Point = Readonly<Record<string, Json>>

/** Returns the value at a position between 0 and 1 of a dimension. */
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

/** Returns the index of the choice at a position between 0 and 1, out of `count` choices. */
export function choiceAt(position: number, count: number): number {
  return Math.min(Math.floor(position * count), count - 1)
}

/** Rounds to six digits: none of these values needs more, and six are easy to read. */
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

/** A position that rarely gives a whole number in a range without steps. */
const within = Math.SQRT1_2

/**
 * Returns points in which each dimension in turn takes its ends and a value between them, or each of its
 * choices. A wrong path or a wrong value shows in at least one of the points.
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

/** Returns a point as config overrides. */
export function overridesOf(point: Point): Override[] {
  return Object.entries(point).map(([path, value]) => ({
    path: path.split('.'),
    value: JSON.stringify(value),
    from: 'search.space',
  }))
}

/** Returns a point as lines for the input `set`. */
export function setLines(point: Point): string {
  return Object.entries(point)
    .map(([path, value]) => `${path}=${JSON.stringify(value)}`)
    .join('\n')
}
