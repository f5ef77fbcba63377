import type { Features, Label, Target } from '../../dataset/dataset-schema.ts'
import { outputsOf } from '../../dataset/label-target.ts'

/** Returns the task of each output of a model, in the terms of CycloneDX. */
export function modelTask(target: Target): string {
  return [...new Set(outputsOf(target).map(({ label }) => taskOf(label)))].join(', ')
}

function taskOf({ kind }: Label): string {
  return kind === 'class' ? 'classification' : 'regression'
}

/** Returns the inputs of a model: an image, or each column. */
export function modelInputs(features: Features): string[] {
  if (features.kind === 'image')
    return [`image, ${features.height} × ${features.width} × ${features.channels}`]
  return features.columns.map(({ name, type }) => `${type} ${name}`)
}

/** Returns the outputs of a model. */
export function modelOutputs(target: Target): string[] {
  return outputsOf(target).map(({ name, label }) =>
    label.kind === 'class' ? `scores of ${label.classes.length} classes, ${name}` : `number, ${name}`,
  )
}
