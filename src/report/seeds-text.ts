import { meanOf } from '../statistics/mean.ts'
import type { MetricRow, Verdict } from '../gate/verdict.ts'
import { formatValue } from '../text/format.ts'

/** What the comparisons are about: these two models, or the change that made them. */
export function comparedText({ replicates }: Pick<Verdict, 'replicates'>): string {
  return replicates === null
    ? 'This compares two trained models. A different training seed could change the result; gate.replicates averages over several seeds.'
    : `${replicates} models of each side were compared, each trained with its own seed. A change is that of the means, and its interval includes the variation between seeds.`
}

/** What is shown of one seed only, where there are several. */
export const ofFirstSeed =
  'Groups, confusion matrix, changed answers, curves, calibration and training are those of the first seed’s models.'

/** How the seeds of one side came out. */
export interface Spread {
  readonly title: string
  readonly side: 'Candidate' | 'Baseline'
  readonly mean: string
  /** Of one seed's model, not of the mean. */
  readonly deviation: string
  readonly each: readonly string[]
}

/** Of each metric that is required or compared. */
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
