import type { Features, Target } from '../dataset/dataset-schema.ts'
import { sliceBatch, type Examples, type ExampleSource } from '../dataset/examples.ts'
import { privateNames } from '../dataset/private-names.ts'
import { labelsOf, outputsOf } from '../dataset/label-target.ts'
import { predictedClass, type ModelOutputs } from './predict.ts'
import { exampleCodec } from './example-codec.ts'
import type { Golden, Tolerance } from './model-schema.ts'

const fewest = 10

/** Differences that are allowed between the outputs of two engines in float32. */
export const float32Tolerance: Tolerance = { absolute: 1e-5, relative: 1e-4 }

type LabelSource = Pick<ExampleSource, 'size' | 'labels'>

/** Returns the examples that `chooseGolden` chooses. */
export function goldenExamples(source: ExampleSource, target: Target): Examples {
  return source.readWithIds(chooseGolden(source, target).map((start) => ({ start, count: 1 })))
}

/**
 * Chooses at least ten examples (all, if there are fewer), and at least one of each class. Classes take turns in the
 * order of the split: the first example of every class, then the second of every class, and so on. For numbers, the
 * examples are evenly spaced over the split. With several outputs, the choices of all outputs are combined.
 * @returns indices of the examples, ascending
 */
export function chooseGolden(source: LabelSource, target: Target): number[] {
  const { size } = source
  const chosen = outputsOf(target).flatMap(({ label }, index) => {
    switch (label.kind) {
      case 'class':
        return chooseOfEachClass(source, target, index)
      case 'number':
        return chooseEvenly(size)
    }
  })
  return [...new Set(chosen)].sort((a, b) => a - b)
}

/** Returns the examples with 0, or an empty text, for the values of private columns, which no artifact may contain. */
export function withoutPrivateValues(examples: Examples, features: Features): Examples {
  const hidden = privateNames(features)
  if (features.kind !== 'table' || hidden.size === 0) return examples
  const values = Float64Array.from(examples.features)
  const texts = [...(examples.texts ?? []), '']
  for (const [position, { name, type }] of features.columns.entries())
    if (hidden.has(name))
      for (let index = position; index < values.length; index += features.columns.length)
        values[index] = type === 'text' ? texts.length - 1 : 0
  return { ...examples, features: values, texts }
}

/** Combines the chosen examples with the trained model's outputs for them. */
export function makeGolden(
  engine: string,
  features: Features,
  target: Target,
  chosen: Examples,
  outputs: ModelOutputs,
): Golden {
  const { encode } = exampleCodec(features)
  return {
    engine,
    ...formOf(target, outputs),
    requests: chosen.ids.map((id, index) => ({
      id,
      input: encode(sliceBatch(chosen, index, 1)),
      output: [...outputs.values.subarray(index * outputs.width, (index + 1) * outputs.width)],
    })),
  }
}

/** Kinds, widths and tolerances of outputs. */
export type Form =
  | Omit<Extract<Golden, { kind: 'multi-output' }>, 'engine' | 'requests'>
  | Omit<Exclude<Golden, { kind: 'multi-output' }>, 'engine' | 'requests'>

/** Returns the kinds and tolerances by which the outputs are compared. */
function formOf(target: Target, { widths = [] }: ModelOutputs): Form {
  if (target.kind !== 'multi-output') return { kind: target.kind, tolerance: float32Tolerance }
  return {
    kind: 'multi-output',
    outputs: target.outputs.map(({ name, label }, index) => ({
      name,
      kind: label.kind,
      width: widths[index] ?? 0,
      tolerance: float32Tolerance,
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
 * Compares outputs with the golden ones, request by request. Every value must be within `absolute + relative × |golden
 * value|`. The class must be the same, unless the two highest golden scores are within that tolerance of each other.
 * @param outputs one list of values for each golden request, in the same order
 */
export function compareGolden(golden: Golden, outputs: readonly (readonly number[])[]): GoldenVerdict {
  const requests = golden.requests.length
  if (outputs.length !== requests)
    return {
      passed: false,
      requests,
      differences: [{ id: '*', reason: `${outputs.length} responses to ${requests} requests` }],
    }
  const differences = golden.requests.flatMap(({ id, output }, index) => {
    const reason = outputDifference(golden, output, outputs[index] ?? [])
    return reason === null ? [] : [{ id, reason }]
  })
  return differences.length === 0 ? { passed: true, requests } : { passed: false, requests, differences }
}

/** Returns how outputs differ from the golden ones of one request, by more than the tolerance; null if they do not. */
export function outputDifference(
  form: Form,
  golden: readonly number[],
  actual: readonly number[],
): string | null {
  if (actual.length !== golden.length) return `${actual.length} values instead of ${golden.length}`
  if (form.kind !== 'multi-output') return differenceOfOutput(form, golden, actual)
  let start = 0
  for (const { name, width, ...output } of form.outputs) {
    const outputPart = (values: readonly number[]) => values.slice(start, start + width)
    const reason = differenceOfOutput(output, outputPart(golden), outputPart(actual))
    if (reason !== null) return `${name}: ${reason}`
    start += width
  }
  return null
}

function differenceOfOutput(
  { kind, tolerance }: { readonly kind: 'class' | 'number'; readonly tolerance: Tolerance },
  golden: readonly number[],
  actual: readonly number[],
): string | null {
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

/**
 * Returns true when the scores do not determine the class: the two highest, or a single score and one half, are within
 * the tolerance.
 */
export function isClose(tolerance: Tolerance, scores: readonly number[]): boolean {
  const [highest = 0, second = 0.5] = scores.toSorted((a, b) => b - a)
  return Math.abs(highest - second) <= allowance(tolerance, highest)
}

/** Returns the difference from a value that a tolerance allows. */
export function allowance({ absolute, relative }: Tolerance, expected: number): number {
  return absolute + relative * Math.abs(expected)
}

function chooseOfEachClass(source: LabelSource, target: Target, output: number): number[] {
  const ofClass = firstOfEachClass(source, target, output)
  const chosen: number[] = []
  for (let round = 0; round === 0 || chosen.length < Math.min(fewest, source.size); round += 1)
    for (const indices of ofClass.values()) {
      const index = indices[round]
      if (index !== undefined) chosen.push(index)
    }
  return chosen
}

/** Returns the first examples of each class; there are never more rounds than `fewest`. */
function firstOfEachClass(source: LabelSource, target: Target, output: number): Map<number, number[]> {
  const ofClass = new Map<number, number[]>()
  let index = 0
  for (const labels of source.labels())
    for (const label of labelsOf(target, output, labels)) {
      const indices = ofClass.get(label)
      if (indices === undefined) ofClass.set(label, [index])
      else if (indices.length < fewest) indices.push(index)
      index += 1
    }
  return ofClass
}

function chooseEvenly(size: number): number[] {
  const count = Math.min(fewest, size)
  return Array.from({ length: count }, (_, position) => Math.floor((position * size) / count))
}
