import type { StatisticPair } from '../metrics/statistic.ts'
import type { Statistic } from '../metrics/statistic.ts'
import type { Degenerate } from '../statistics/interval.ts'
import { signedImprovement, type Direction } from '../text/number-unit.ts'
import type { ResamplingPlan, Values } from './bootstrap/scheme.ts'
import { bcaDistribution, normalDistribution } from '../statistics/bca.ts'
import type { BootstrapDistribution, Known } from '../statistics/bootstrap-distribution.ts'
import { notSurerThan, notSurerThanStudent, unchanging, type Jackknife } from '../statistics/jackknife.ts'
import { scaledTango, unseenChange, type UnseenChange } from '../statistics/scaled-proportions.ts'
import { weightedMistakes } from '../statistics/weighted-mistakes.ts'

export interface Bootstrapped {
  readonly candidate: BootstrapDistribution
  /** Distribution of candidate − baseline in the metric's good direction. */
  readonly difference: BootstrapDistribution | null
}

/** Minimum number of units; with fewer, a resample repeats too few units to represent the others. */
export const fewestUnits = 20

/** Minimum number of resamples that show the tails of a distribution; fewer only show its deviation. */
const fewestForTails = 1000

const mostSteps = { decided: 1e9, shown: 2e7 } as const
const wanted = { decided: 10_000, shown: 2_000 } as const
const least = { decided: 2_000, shown: 200 } as const

/** The purpose of an interval: a decision, or display beside a value. */
export type Purpose = keyof typeof wanted

/** Returns the number of resamples that the purpose requires, and fewer if each is expensive. */
export function resampleCount(work: number, purpose: Purpose): number {
  return Math.round(Math.min(Math.max(mostSteps[purpose] / work, least[purpose]), wanted[purpose]))
}

/**
 * Returns true for a statistic for which even the fewest resamples for a decision would take minutes, such as an area under the
 * curves of hundreds of classes.
 */
export function isTooCostly({ work }: { readonly work: number }): boolean {
  return work * least.decided > 2 * mostSteps.decided
}

export interface Draws {
  readonly resamples: number
  readonly seed: number
  /** Name of the resampled units, for the message about too few of them. */
  readonly unitName: string
}

/** Bootstraps several statistics from one set of resamples. */
export function bootstrap(
  pairs: readonly StatisticPair<Statistic>[],
  plan: ResamplingPlan,
  { resamples, seed, unitName }: Draws,
): Bootstrapped[] {
  if (plan.units < fewestUnits)
    return pairs.map(({ baseline }) => tooFew(baseline !== null, plan.units, unitName))
  const kept = pairs.map(({ better, baseline }) => ({
    better,
    candidate: new Float64Array(resamples),
    difference: baseline ? new Float64Array(resamples) : null,
  }))
  plan.resample(resamples, seed, (values, resample) => {
    for (const [trial, keep] of kept.entries()) {
      const value = values[trial] ?? missing
      keep.candidate[resample] = value.candidate
      if (keep.difference) keep.difference[resample] = differenceOf(value, keep.better)
    }
  })
  return distributions(kept, plan)
}

/** Returns the result for a statistic of too few units. */
export function tooFew(isCompared: boolean, units: number, unitName: string): Bootstrapped {
  const degenerate = tooFewUnits(units, unitName)
  return { candidate: degenerate, difference: isCompared ? degenerate : null }
}

export function tooFewUnits(units: number, unitName: string): Degenerate {
  const reason = `${units} ${unitName} are too few for a bootstrap (at least ${fewestUnits})`
  return { degenerate: true, reason }
}

interface Kept {
  readonly better: Direction
  readonly candidate: Float64Array
  readonly difference: Float64Array | null
}

function distributions(kept: readonly Kept[], plan: ResamplingPlan): Bootstrapped[] {
  const resamples = kept[0]?.candidate.length ?? 0
  const jackknife = resamples < fewestForTails ? null : plan.jackknife()
  const bests = plan.bestValues?.()
  const isPerfect = (trial: number) => plan.whole[trial]?.candidate === bests?.[trial]
  const changes = jackknife || kept.some((_, trial) => isPerfect(trial)) ? plan.largestChanges?.() : undefined
  const shares = jackknife ? plan.largestShares?.() : undefined
  return kept.map((keep, trial) => {
    const own = plan.whole[trial] ?? missing
    const without = (of: (values: Values) => number): Jackknife | null =>
      jackknife && {
        values: Float64Array.from(jackknife.values, (left) => of(left[trial] ?? missing)),
        weights: jackknife.weights,
      }
    const ofCandidate = ({ candidate }: Values) => candidate
    const ofDifference = (values: Values) => differenceOf(values, keep.better)
    const candidate = without(ofCandidate)
    const difference = without(ofDifference)
    return {
      candidate: withUnseenMistake(
        estimateOf(ofCandidate(own), keep.candidate, candidate),
        weightedMistakesOf(
          ofCandidate(own),
          bests?.[trial],
          candidate ?? (isPerfect(trial) ? unchanging(ofCandidate(own), plan.units) : null),
          changes?.[trial],
        ),
        isPerfect(trial),
      ),
      difference:
        keep.difference &&
        (candidate && difference
          ? differenceDistribution(
              ofDifference(own),
              keep.difference,
              difference,
              unseenChange(
                { change: changes?.[trial], share: shares?.[trial] },
                { estimate: ofDifference(own), jackknife: difference },
                candidate,
              ),
            )
          : estimateOf(ofDifference(own), keep.difference, null)),
    }
  })
}

/**
 * Returns the distribution of an estimate. Without leave-one-out values, which too few resamples do not get, the bounds are normal.
 */
function estimateOf(
  estimate: number,
  replicates: Float64Array,
  jackknife: Jackknife | null,
): BootstrapDistribution {
  if (!jackknife) return normalDistribution(estimate, replicates)
  const bca = bcaDistribution({ estimate, replicates, jackknife })
  return bca.degenerate ? bca : notSurerThanStudent(bca, estimate, jackknife)
}

function weightedMistakesOf(
  estimate: number,
  best: number | undefined,
  jackknife: Jackknife | null,
  largest: number | undefined,
): Known | null {
  return best === undefined || largest === undefined || !jackknife
    ? null
    : weightedMistakes(estimate, best, jackknife, largest)
}

/** Adds the bound from the mistakes. All resamples of a perfect score are equal, so there only this bound counts. */
function withUnseenMistake(
  distribution: BootstrapDistribution,
  mistakes: Known | null,
  perfect: boolean,
): BootstrapDistribution {
  if (!mistakes || (distribution.degenerate && !perfect)) return distribution
  return distribution.degenerate ? mistakes : notSurerThan(distribution, mistakes)
}

/** Returns the distribution of a difference. If all resamples are equal, as for equal predictions, only the score bounds count. */
function differenceDistribution(
  estimate: number,
  replicates: Float64Array,
  jackknife: Jackknife,
  unseen: UnseenChange,
): BootstrapDistribution {
  const bca = bcaDistribution({ estimate, replicates, jackknife })
  const score = replicates.every(Number.isFinite) ? scaledTango(estimate, jackknife, unseen) : null
  if (!score) return bca.degenerate ? bca : notSurerThanStudent(bca, estimate, jackknife)
  return notSurerThanStudent(bca.degenerate ? score : notSurerThan(bca, score), estimate, jackknife)
}

const missing: Values = { candidate: NaN, baseline: null }

function differenceOf({ candidate, baseline }: Values, better: Direction): number {
  return signedImprovement(candidate - (baseline ?? NaN), better)
}
