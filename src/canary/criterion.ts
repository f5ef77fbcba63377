import type { Outcome } from '../gate/decision-rule.ts'
import { Bet, BettingMean } from '../statistics/betting-bounds.ts'
import type { Interval } from '../statistics/interval.ts'

export const criterionNames = [
  'errors',
  'latency',
  'slow-requests',
  'accuracy',
  'error',
  'predictions',
] as const
export type CriterionName = (typeof criterionNames)[number]

/** The values of a pair, from 0 to 1 and the larger the better, and their difference from −1 to 1: canary − stable. */
export interface PairedValues {
  readonly stable: number
  readonly canary: number
}

/** The rule of a criterion. */
export interface CriterionRule {
  readonly name: CriterionName
  /** The criterion passes if the mean difference is shown to be above this value. */
  readonly passAbove: number
  /** The criterion fails if the mean difference is shown to be below this value. */
  readonly failBelow: number
  /** Probability of passing wrongly. */
  readonly passAlpha: number
  /** Probability of failing wrongly. */
  readonly failAlpha: number
}

/** A criterion after its pairs. */
export interface CriterionResult extends CriterionRule {
  readonly outcome: Outcome
  readonly pairs: number
  /** Number of pairs after which the criterion passed; null if it did not. */
  readonly passedAfter: number | null
  /** Mean of the values, from 0 to 1 and the larger the better; null without pairs. */
  readonly stable: number | null
  readonly canary: number | null
  /** Bounds of canary − stable that hold at all times. */
  readonly bounds: Interval
}

/**
 * A criterion that is decided by the gate's rule as its pairs arrive. After a pass it fails only if later pairs show a loss beyond the
 * margin, such as those of a server that crashed.
 */
export class Criterion {
  readonly rule: CriterionRule
  readonly #differences = new BettingMean()
  #stable = 0
  #canary = 0
  #outcome: Outcome = 'inconclusive'
  #passedAfter: number | null = null

  readonly #pass: Bet
  readonly #fail: Bet

  constructor(rule: CriterionRule) {
    this.rule = rule
    this.#pass = new Bet('above', rule.passAbove)
    this.#fail = new Bet('below', rule.failBelow)
  }

  get outcome(): Outcome {
    return this.#outcome
  }

  observe({ stable, canary }: PairedValues): void {
    this.#stable += stable
    this.#canary += canary
    const difference = canary - stable
    this.#differences.add(difference)
    this.#pass.add(difference)
    this.#fail.add(difference)
    if (this.#outcome === 'inconclusive' && this.#pass.isWon(this.rule.passAlpha)) {
      this.#outcome = 'pass'
      this.#passedAfter = this.#differences.size
      this.#fail.retarget(this.rule.passAbove)
    } else if (this.#fail.isWon(this.rule.failAlpha)) this.#outcome = 'fail'
  }

  result(): CriterionResult {
    const { size } = this.#differences
    return {
      ...this.rule,
      outcome: this.#outcome,
      pairs: size,
      passedAfter: this.#passedAfter,
      stable: size === 0 ? null : this.#stable / size,
      canary: size === 0 ? null : this.#canary / size,
      bounds: this.#differences.bounds(this.rule.passAlpha, this.rule.failAlpha),
    }
  }
}
