import type { CanarySection } from '../config/canary.ts'
import { durationMilliseconds } from '../config/duration.ts'

/** The rule by which a canary is judged. */
export interface CanaryPolicy {
  /** Percentages of the requests that the canary gets, one step after another; each step is judged. */
  readonly steps: readonly number[]
  /** Percent of the live requests that the canary gets as copies before the steps; null without mirrored requests. */
  readonly mirror: number | null
  /** Milliseconds for the judgement of all steps. */
  readonly budget: number
  /** Probability of a correct decision: 1 − the probability that a version as good as stable is rolled back. */
  readonly confidence: number
  /** Accepted loss of accuracy, or of the error of numbers in standard deviations of the labels. */
  readonly margin: number
  /** Accepted increase of the share of failed requests, and of slow requests. */
  readonly maxErrors: number
  /** Accepted latency as a multiple of that of stable. */
  readonly latencyFactor: number
  /** Accepted share of requests with another prediction; null if predictions may differ. */
  readonly maxDiffering: number | null
  /** The action if the budget ends before the criteria are decided. */
  readonly onInconclusive: CanarySection['on-inconclusive']
}

/** Returns the policy of `deploy.canary`. */
export function canaryPolicy(section: CanarySection): CanaryPolicy {
  return {
    steps: section.steps,
    mirror: section.mirror ?? null,
    budget: durationMilliseconds(section.budget),
    confidence: section.confidence,
    margin: section.margin,
    maxErrors: section['max-errors'],
    latencyFactor: section['latency-factor'],
    maxDiffering: section['max-differing'] ?? null,
    onInconclusive: section['on-inconclusive'],
  }
}
