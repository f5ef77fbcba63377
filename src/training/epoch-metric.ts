import type { TrainingMetric } from '../config/training-metric.ts'
import type { DatasetDetails } from '../data/dataset-schema.ts'
import { outputsOf } from '../data/label-target.ts'
import type { EpochMeans, EpochRecord } from '../model/history.ts'

/** The metric in an epoch; null where the training has none. */
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

/** Higher is better. */
export function toMaximize(metric: TrainingMetric, value: number): number {
  return metric.endsWith('loss') ? -value : value
}

/** The metrics that a training on a dataset has: of several outputs the losses of all, and those of each. */
export function metricsOf({ label, rows }: Pick<DatasetDetails, 'label' | 'rows'>): string[] {
  const several = label.kind === 'multi-output'
  const ofOutputs = outputsOf(label).flatMap((output) =>
    ['loss', ...(output.label.kind === 'class' ? ['accuracy'] : [])].map((name) => ({
      location: several ? `${output.name}/` : '',
      name,
    })),
  )
  const all = [...(several ? [{ location: '', name: 'loss' }] : []), ...ofOutputs]
  return [
    ...(rows.validation > 0 ? all.map(({ location, name }) => `${location}validation-${name}`) : []),
    ...all.map(({ location, name }) => `${location}${name}`),
  ]
}
