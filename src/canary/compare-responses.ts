import type { Target } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { allowance, float32Tolerance, isClose } from '../model/golden.ts'
import type { Golden, Tolerance } from '../model/model-schema.ts'
import { predictedClass } from '../model/predict.ts'
import { meanOf } from '../statistics/mean.ts'
import type { ShadowRequest } from './shadow-request.ts'
import type { ExampleOutputs, OutputRow } from './version-client.ts'

/** An output with the kind and the tolerance by which responses are compared. */
export interface ComparedOutput {
  readonly name: string
  readonly kind: 'class' | 'number'
  readonly tolerance: Tolerance
  /** Error of a number that is as bad as a wrong class; not used for classes. */
  readonly scale: number
}

/**
 * Returns the outputs of a model with the tolerances of its golden requests, or those of float32 without them.
 * @param requests whose labels determine the scale of numbers: their standard deviation
 */
export function comparedOutputs(
  target: Target,
  golden: Golden | null,
  requests: readonly ShadowRequest[],
): readonly ComparedOutput[] {
  return outputsOf(target).map(({ name, label }, index) => ({
    name,
    kind: label.kind,
    tolerance: toleranceOf(golden, index),
    scale: label.kind === 'number' ? spreadOf(requests.flatMap(({ labels }) => labels?.[index] ?? [])) : 1,
  }))
}

/**
 * Returns true if two responses have the same predictions: the same classes, unless a score is within the tolerance of deciding
 * otherwise, and numbers within the tolerance of each other.
 */
export function areEqual(
  outputs: readonly ComparedOutput[],
  one: readonly ExampleOutputs[],
  other: readonly ExampleOutputs[],
): boolean {
  return (
    one.length === other.length &&
    one.every((example, position) =>
      outputs.every((output, index) => isSame(output, example[index], other[position]?.[index])),
    )
  )
}

/** Returns the quality of the outputs of an example from 0 to 1: the mean over the outputs of right classes and of small errors. */
export function qualityOf(
  outputs: readonly ComparedOutput[],
  example: ExampleOutputs,
  labels: readonly number[],
): number {
  return meanOf(
    outputs.map(({ kind, scale }, index) => {
      const values = example[index]
      const label = labels[index]
      if (values === undefined || values.length === 0 || label === undefined) return 0
      if (kind === 'class') return predictedClass(values) === label ? 1 : 0
      const error = Math.abs((values[0] ?? Number.NaN) - label) / scale
      return error < 1 ? 1 - error : 0
    }),
  )
}

function isSame(
  { kind, tolerance }: ComparedOutput,
  one: OutputRow | undefined,
  other: OutputRow | undefined,
): boolean {
  if (one === undefined || other === undefined || one.length === 0 || one.length !== other.length)
    return false
  if (kind === 'class')
    return (
      predictedClass(one) === predictedClass(other) || isClose(tolerance, one) || isClose(tolerance, other)
    )
  return one.every(
    (value, index) => Math.abs(value - (other[index] ?? Number.NaN)) <= allowance(tolerance, value),
  )
}

function toleranceOf(golden: Golden | null, index: number): Tolerance {
  if (golden === null) return float32Tolerance
  return golden.kind === 'multi-output'
    ? (golden.outputs[index]?.tolerance ?? float32Tolerance)
    : golden.tolerance
}

/** Returns the standard deviation; 1 if it is zero or unknown. */
function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values)
  const spread = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)))
  return spread > 0 ? spread : 1
}
