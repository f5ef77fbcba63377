import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Bootstrapped, Trial } from './bootstrap.ts'
import { bootstrapConfusions, bootstrapMeans } from './bootstrap.ts'
import { classCounts, confusionOf } from './confusion.ts'
import type { Statistic } from './metric.ts'
import type { BootstrapDistribution } from './statistics/bca.ts'
import { clopperPearsonBounds } from './statistics/clopper-pearson.ts'
import { deLong } from './statistics/delong.ts'
import type { Interval } from './statistics/interval.ts'
import { deLongGain, bootstrapGain, tangoGain, type Gain } from './gain.ts'

/** What is known of a metric's true value. */
export interface Estimate {
  readonly value: number
  readonly method: 'clopper-pearson' | 'delong' | 'bca'
  readonly uncertainty: Uncertainty
}

export type Uncertainty =
  | { readonly degenerate: true; readonly reason: string }
  /** Bounds that hold with this one-sided confidence each. */
  | { readonly degenerate: false; readonly bounds: (confidence: number) => Interval }

/** A metric's estimate for the candidate and, where there is a baseline, its value there and the gain over it. */
export interface Assessment {
  readonly candidate: Estimate
  readonly compared: { readonly baseline: number; readonly gain: Gain } | null
}

/** Assesses several statistics of the same examples together, in their order; `seed` determines every resample. */
export function assess(trials: readonly Trial<Statistic>[], seed: number): Assessment[] {
  const resampled = new Map([
    ...together(trials, isConfusion, (some) => bootstrapConfusions(some, seed)),
    ...together(trials, isMeans, (some) => bootstrapMeans(some, seed)),
  ])
  return trials.map((trial) => assessOne(trial, resampled.get(trial)))
}

type Confusion = Extract<Statistic, { kind: 'confusion' }>
type Means = Extract<Statistic, { kind: 'means' }>
const isConfusion = (statistic: Statistic): statistic is Confusion => statistic.kind === 'confusion'
const isMeans = (statistic: Statistic): statistic is Means => statistic.kind === 'means'

function together<S extends Statistic>(
  trials: readonly Trial<Statistic>[],
  isKind: (statistic: Statistic) => statistic is S,
  bootstrap: (trials: readonly Trial<S>[]) => Bootstrapped[],
): [Trial<Statistic>, Bootstrapped][] {
  const chosen = trials.flatMap((trial) => {
    const { better, candidate, baseline } = trial
    if (!isKind(candidate)) return []
    return [{ trial, own: { better, candidate, baseline: baseline && isKind(baseline) ? baseline : null } }]
  })
  const results = bootstrap(chosen.map(({ own }) => own))
  return chosen.flatMap(({ trial }, index) => {
    const result = results[index]
    return result ? [[trial, result]] : []
  })
}

function assessOne(trial: Trial<Statistic>, resampled: Bootstrapped | undefined): Assessment {
  const { candidate, baseline, better } = trial
  const estimate = estimateOf(candidate, resampled?.candidate)
  if (!baseline) return { candidate: estimate, compared: null }
  const baselineValue = valueOf(baseline)
  const difference = estimate.value - baselineValue
  const gain = gainOf(trial, better === 'higher' ? difference : -difference, resampled?.gain ?? null)
  return { candidate: estimate, compared: { baseline: baselineValue, gain } }
}

function estimateOf(statistic: Statistic, bootstrap: BootstrapDistribution | undefined): Estimate {
  const value = valueOf(statistic)
  switch (statistic.kind) {
    case 'proportion': {
      const { right } = statistic
      const successes = countOf(right)
      const bounds = (confidence: number) => clopperPearsonBounds(successes, right.length, confidence)
      return { value, method: 'clopper-pearson', uncertainty: { degenerate: false, bounds } }
    }
    case 'ranking':
      return { value, method: 'delong', uncertainty: areaUncertainty(statistic.positive, statistic.scores) }
    case 'confusion':
    case 'means':
      return { value, method: 'bca', uncertainty: bootstrap ?? notResampled }
  }
}

const notResampled = { degenerate: true, reason: 'it was not resampled' } as const

function areaUncertainty(positive: Uint8Array, scores: Float32Array): Uncertainty {
  const { areas, covariance } = deLong(positive, [scores])
  const error = Math.sqrt(covariance[0]?.[0] ?? 0)
  const area = areas[0] ?? NaN
  if (error === 0) return { degenerate: true, reason: 'its variance is estimated as 0' }
  const bounds = (confidence: number) => {
    const width = normalQuantile(confidence, 0, 1) * error
    return { lower: Math.max(0, area - width), upper: Math.min(1, area + width) }
  }
  return { degenerate: false, bounds }
}

function gainOf(
  { candidate, baseline }: Trial<Statistic>,
  value: number,
  bootstrap: BootstrapDistribution | null,
): Gain {
  if (candidate.kind === 'proportion' && baseline?.kind === 'proportion')
    return tangoGain(discordantPairs(candidate.right, baseline.right))
  if (candidate.kind === 'ranking' && baseline?.kind === 'ranking')
    return deLongGain(deLong(candidate.positive, [candidate.scores, baseline.scores]), sizeOf(candidate))
  return bootstrapGain(value, sizeOf(candidate), bootstrap ?? notResampled)
}

export function discordantPairs(candidate: Uint8Array, baseline: Uint8Array) {
  let onlyFirst = 0
  let onlySecond = 0
  for (let index = 0; index < candidate.length; index++) {
    const difference = (candidate[index] ?? 0) - (baseline[index] ?? 0)
    if (difference > 0) onlyFirst += 1
    if (difference < 0) onlySecond += 1
  }
  return { onlyFirst, onlySecond, size: candidate.length }
}

/** The metric's value on the sample itself. */
export function valueOf(statistic: Statistic): number {
  switch (statistic.kind) {
    case 'proportion':
      return countOf(statistic.right) / statistic.right.length
    case 'confusion':
      return statistic.of(classCounts(confusionOf(statistic.labels, statistic.predicted, statistic.classes)))
    case 'ranking':
      return deLong(statistic.positive, [statistic.scores]).areas[0] ?? NaN
    case 'means':
      return statistic.of(
        statistic.terms.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length),
      )
  }
}

function sizeOf(statistic: Statistic): number {
  switch (statistic.kind) {
    case 'proportion':
      return statistic.right.length
    case 'confusion':
      return statistic.labels.length
    case 'ranking':
      return statistic.positive.length
    case 'means':
      return statistic.terms[0]?.length ?? 0
  }
}

function countOf(right: Uint8Array): number {
  return right.reduce((sum, value) => sum + value, 0)
}
