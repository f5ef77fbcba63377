import type { Features, Label } from '../data/schema.ts'
import type { Examples } from '../data/split.ts'
import { predictedClass, type Predictions } from './predict.ts'
import { toRawExample } from './raw-example.ts'
import type { Golden, Tolerance } from './schema.ts'

const fewest = 10

/** What two engines may differ by in float32 before their answers count as different. */
export const float32Tolerance: Tolerance = { absolute: 1e-5, relative: 1e-4 }

/**
 * Chooses at least ten examples (all, where there are fewer), each class that occurs at least once, in the order of the split: the
 * first of every class, then the second of every class, and so on; numbers are taken evenly over the split.
 * @returns indices of the examples, ascending.
 */
export function chooseGolden(examples: Examples, label: Label): number[] {
  switch (label.kind) {
    case 'class':
      return chooseOfEachClass(examples)
    case 'number':
      return chooseEvenly(examples.size)
  }
}

/** The chosen examples with all that belongs to them. */
export function takeExamples(examples: Examples, indices: readonly number[]): Examples {
  const perExample = examples.size === 0 ? 0 : examples.features.length / examples.size
  const features = examples.features.slice(0, indices.length * perExample)
  const labels = examples.labels.slice(0, indices.length)
  for (const [position, index] of indices.entries()) {
    features.set(
      examples.features.subarray(index * perExample, (index + 1) * perExample),
      position * perExample,
    )
    labels[position] = examples.labels[index] ?? Number.NaN
  }
  return { size: indices.length, ids: indices.map((index) => examples.ids[index] ?? ''), features, labels }
}

/** Ties the chosen examples to the outputs that the trained model gave for them. */
export function makeGolden(
  engine: string,
  features: Features,
  label: Label,
  chosen: Examples,
  outputs: Predictions,
): Golden {
  const perExample = chosen.features.length / chosen.size
  return {
    engine,
    kind: label.kind,
    tolerance: float32Tolerance,
    requests: chosen.ids.map((id, index) => ({
      id,
      input: toRawExample(features, chosen.features.subarray(index * perExample, (index + 1) * perExample)),
      output: [...outputs.values.subarray(index * outputs.width, (index + 1) * outputs.width)],
    })),
  }
}

export interface GoldenDifference {
  readonly id: string
  readonly reason: string
}

export type GoldenVerdict =
  | { readonly passed: true; readonly requests: number }
  | { readonly passed: false; readonly requests: number; readonly differences: readonly GoldenDifference[] }

/**
 * Compares answers with the golden ones, request by request: every value within `absolute + relative × |golden value|`, and the same
 * class, unless the two highest golden scores are themselves that close.
 * @param outputs one list of values for each golden request, in its order.
 */
export function compareGolden(golden: Golden, outputs: readonly (readonly number[])[]): GoldenVerdict {
  const requests = golden.requests.length
  if (outputs.length !== requests)
    return {
      passed: false,
      requests,
      differences: [{ id: '*', reason: `${outputs.length} answers to ${requests} requests` }],
    }
  const differences = golden.requests.flatMap(({ id, output }, index) => {
    const reason = difference(golden, output, outputs[index] ?? [])
    return reason === null ? [] : [{ id, reason }]
  })
  return differences.length === 0 ? { passed: true, requests } : { passed: false, requests, differences }
}

function difference(
  { kind, tolerance }: Golden,
  golden: readonly number[],
  actual: readonly number[],
): string | null {
  if (actual.length !== golden.length) return `${actual.length} values instead of ${golden.length}`
  for (const [index, expected] of golden.entries()) {
    const value = actual[index] ?? Number.NaN
    const allowed = allowance(tolerance, expected)
    if (!(Math.abs(value - expected) <= allowed))
      return `value ${index} is ${value} instead of ${expected} ± ${allowed.toPrecision(2)}`
  }
  if (kind === 'class' && predictedClass(actual) !== predictedClass(golden) && !isClose(tolerance, golden))
    return `class ${predictedClass(actual)} instead of ${predictedClass(golden)}`
  return null
}

/** True when the scores leave the class open: the two highest, or a single score and one half, lie within the tolerance. */
function isClose(tolerance: Tolerance, scores: readonly number[]): boolean {
  const [highest = 0, second = 0.5] = scores.toSorted((a, b) => b - a)
  return Math.abs(highest - second) <= allowance(tolerance, highest)
}

function allowance({ absolute, relative }: Tolerance, expected: number): number {
  return absolute + relative * Math.abs(expected)
}

function chooseOfEachClass({ size, labels }: Examples): number[] {
  const ofClass = Map.groupBy(Array.from({ length: size }).keys(), (index) => labels[index])
  const chosen: number[] = []
  for (let round = 0; round === 0 || chosen.length < Math.min(fewest, size); round += 1)
    for (const indices of ofClass.values()) {
      const index = indices[round]
      if (index !== undefined) chosen.push(index)
    }
  return chosen.sort((a, b) => a - b)
}

function chooseEvenly(size: number): number[] {
  const count = Math.min(fewest, size)
  return Array.from({ length: count }, (_, position) => Math.floor((position * size) / count))
}
