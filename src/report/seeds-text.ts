import { meanOf } from '../statistics/mean.ts'
import type { MetricRow, Verdict } from '../gate/verdict.ts'
import { formatValue } from '../text/format.ts'

/** Returns the scope of the comparisons: these two models, or the change that made them. */
export function comparedText({ replicates }: Pick<Verdict, 'replicates'>): string {
  return replicates === null
    ? 'This compares two trained models. A different training seed could change the result; gate.replicates averages over several seeds.'
    : `${replicates} candidate and ${replicates} baseline models were compared, each trained with its own seed. Each gain is the difference of the means, and its interval includes the variation between seeds.`
}

/** Parts of the report that show only the first seed, for a verdict of several seeds. */
export const ofFirstSeed =
  'Groups, confusion matrix, changed predictions, curves, calibration and training show the models of the first seed.'

/** The values of one metric over the seeds of one side. */
export interface Spread {
  readonly title: string
  readonly side: 'Candidate' | 'Baseline'
  readonly mean: string
  /** Standard deviation of a single seed's model, not of the mean. */
  readonly deviation: string
  readonly each: readonly string[]
}

/** Returns the spreads of each metric that is required or compared. */
export function spreadsOf({ metrics, comparisons, requirements }: Verdict): Spread[] {
  const named = new Set([...comparisons, ...requirements].map(({ metric }) => metric))
  return metrics.filter(({ metric }) => named.has(metric)).flatMap(spreadsOfMetric)
}

function spreadsOfMetric({ title, unit, seeds }: MetricRow): Spread[] {
  if (!seeds) return []
  const sides = [
    { side: 'Candidate', values: seeds.candidate },
    ...(seeds.baseline ? [{ side: 'Baseline', values: seeds.baseline } as const] : []),
  ] as const
  return sides.map(({ side, values }) => ({
    title,
    side,
    mean: formatValue(meanOf(values), unit),
    deviation: deviationText(deviationOf(values), unit),
    each: values.map((value) => formatValue(value, unit)),
  }))
}

function deviationText(deviation: number, unit: MetricRow['unit']): string {
  return unit === 'fraction' ? `${(deviation * 100).toFixed(2)} points` : formatValue(deviation, unit)
}

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
