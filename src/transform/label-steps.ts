import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import type { LabelStep, LabelSteps, Target } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { momentsOf } from './moments.ts'
import { mapNumbers, type NumberChunks } from './number-chunks.ts'
import { applyNumberSteps } from './number-steps.ts'

/**
 * Fits the steps for the labels that are numbers to the training split.
 * @param valuesOf returns the labels of the training split by their column
 * @throws UserError if no label is a number
 */
export function fitLabels(
  target: Target,
  setting: DataSection['label-transform'],
  valuesOf: (column: string) => NumberChunks,
): LabelSteps | undefined {
  if (setting === undefined) return undefined
  const fitted = outputsOf(target).flatMap(({ name, label }) =>
    label.kind === 'number' ? [{ output: name, steps: fitSteps(setting, valuesOf(label.column)) }] : [],
  )
  if (fitted.length > 0) return fitted
  throw new UserError({
    code: 'DATA_SETTING_NOT_APPLICABLE',
    found: '`label-transform`, and labels that are classes',
    expected: 'a label that is a number',
    hint: 'Remove `label-transform`, or set `task: regression`.',
    key: ['data', 'label-transform'],
  })
}

function fitSteps(setting: NonNullable<DataSection['label-transform']>, values: NumberChunks): LabelStep[] {
  const before: LabelStep[] = setting === 'log' ? [{ step: 'log' }] : []
  const { mean, deviation } = momentsOf(mapNumbers(values, (value) => applyNumberSteps(before, value)))
  return [...before, { step: 'standardize', mean, deviation: deviation || 1 }]
}

/** Returns the steps of an output; none if its labels are not transformed. */
export function labelStepsOf(labels: LabelSteps | undefined, output: string): readonly LabelStep[] {
  return labels?.find((one) => one.output === output)?.steps ?? []
}

/** Returns the label in its own units for a value that the network predicts. */
export function invertLabelSteps(steps: readonly LabelStep[], value: number): number {
  return steps.reduceRight(invertLabelStep, value)
}

function invertLabelStep(value: number, step: LabelStep): number {
  switch (step.step) {
    case 'standardize':
      return value * step.deviation + step.mean
    case 'log':
      return Math.sign(value) * Math.expm1(Math.abs(value))
  }
}
