import type { TrainingMetric } from '../config/training-metric.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import type { EpochMeans, EpochRecord } from '../model/history.ts'

/** Returns the metric in an epoch; null if the training does not have it. */
export function metricIn(metric: TrainingMetric, epoch: EpochRecord): number | null {
  const end = metric.lastIndexOf('/')
  const means: EpochMeans | undefined = end < 0 ? epoch : epoch.outputs?.[metric.slice(0, end)]
  if (!means) return null
  switch (metric.slice(end + 1)) {
    case 'loss':
      return means.loss
    case 'accuracy':
      return means.accuracy
    case 'validation-loss':
      return means.validationLoss
    case 'validation-accuracy':
      return means.validationAccuracy
    default:
      return null
  }
}

/** Returns the value with a sign such that higher is better. */
export function toMaximize(metric: TrainingMetric, value: number): number {
  return metric.endsWith('loss') ? -value : value
}

/**
 * Returns the metrics of a training on a dataset; for several outputs, the total losses and the metrics of each output.
 */
export function metricsOf({ label, rows }: Pick<DatasetDetails, 'label' | 'rows'>): string[] {
  const isMultiOutput = label.kind === 'multi-output'
  const ofOutputs = outputsOf(label).flatMap((output) =>
    ['loss', ...(output.label.kind === 'class' ? ['accuracy'] : [])].map((name) => ({
      location: isMultiOutput ? `${output.name}/` : '',
      name,
    })),
  )
  const all = [...(isMultiOutput ? [{ location: '', name: 'loss' }] : []), ...ofOutputs]
  return [
    ...(rows.validation > 0 ? all.map(({ location, name }) => `${location}validation-${name}`) : []),
    ...all.map(({ location, name }) => `${location}${name}`),
  ]
}
