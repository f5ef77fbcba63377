import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { decide, type Outcome } from '../../src/gate/decision-rule.ts'
import { tangoDifference } from '../../src/inference/paired-difference.ts'
import type { DiscordantPairs } from '../../src/statistics/paired-proportions.ts'
import type { Sample } from './world.ts'

/** A rule that decides about a candidate. */
export interface Rule {
  readonly name: string
  readonly judge: (sample: Sample, margin: number) => Outcome
}

export const confidence = 0.95

/** The rule of Tensorline, applied to counts; equal counts are evaluated once. */
export const tensorline: Rule = { name: 'this gate', judge: ({ pairs }, margin) => judgePairs(pairs, margin) }

const judged = new Map<string, Outcome>()

function judgePairs(pairs: DiscordantPairs, margin: number): Outcome {
  const key = `${pairs.onlyFirst} ${pairs.onlySecond} ${pairs.size} ${margin}`
  const known = judged.get(key)
  if (known) return known
  const { inference: evidence } = tangoDifference(pairs)
  const outcome = evidence.degenerate ? 'inconclusive' : decide(evidence.bounds(confidence), margin)
  judged.set(key, outcome)
  return outcome
}

/** The same decision from bounds that ignore that both models predicted the same examples. */
export const unpaired: Rule = {
  name: 'unpaired interval',
  judge: ({ pairs: { size }, candidateRight, baselineRight }, margin) => {
    const [first, second] = [candidateRight / size, baselineRight / size]
    const error = Math.sqrt((first * (1 - first) + second * (1 - second)) / size)
    const width = normalQuantile(confidence, 0, 1) * error
    const value = first - second
    return decide({ lower: value - width, upper: value + width }, margin)
  },
}

/** TFMA's change threshold as in its tutorials: absolute −1e-10, so that any loss blocks. */
export const changeThreshold: Rule = {
  name: 'TFMA change threshold',
  judge: ({ pairs: { onlyFirst, onlySecond } }) => (onlyFirst >= onlySecond ? 'pass' : 'fail'),
}

/** MLflow's `min_absolute_change`, which must be positive: here 0.001. */
export const minimalChange: Rule = {
  name: 'MLflow min_absolute_change',
  judge: ({ pairs: { onlyFirst, onlySecond, size } }) =>
    onlyFirst - onlySecond >= 0.001 * size ? 'pass' : 'fail',
}

/**
 * A comparison of the estimate alone with the margin: TFMA's `GenericChangeThreshold(absolute=-0.005)`, or `regression-tolerance`
 * of ml-ci-action at 0.005 of accuracy.
 */
export const sameTolerance: Rule = {
  name: 'point rule, same tolerance',
  judge: ({ pairs: { onlyFirst, onlySecond, size } }, margin) =>
    onlyFirst - onlySecond >= -margin * size ? 'pass' : 'fail',
}

export const rules: readonly Rule[] = [tensorline, unpaired, changeThreshold, minimalChange, sameTolerance]
