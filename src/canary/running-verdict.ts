import type { Outcome } from '../gate/decision-rule.ts'
import { CanaryCriteria, type LatencySummary, type ResponsePair } from './criteria.ts'
import type { ComparedOutput } from './compare-responses.ts'
import type { CriterionResult } from './criterion.ts'
import type { CanaryPolicy } from './policy.ts'
import type { ShadowRequest } from './shadow-request.ts'

/** Pairs after which a judgement ends without a decision. */
const mostPairs = 100_000
/** Failures that a verdict lists. */
const mostFailures = 5

/** The rule and the limits of one judgement. */
export interface JudgementRule {
  readonly outputs: readonly ComparedOutput[]
  readonly policy: CanaryPolicy
  /** Time in milliseconds until the judgement ends without a decision. */
  readonly budget: number
  readonly clock: { readonly now: () => number }
}

/** Reason why a judgement ended. */
export type CanaryEnd = 'decided' | 'budget' | 'requests'

export interface CanaryVerdict {
  readonly outcome: Outcome
  readonly action: CanaryPolicy['onInconclusive']
  readonly end: CanaryEnd
  readonly criteria: readonly CriterionResult[]
  readonly confidence: number
  /** Number of pairs of requests on which the verdict is based. */
  readonly pairs: number
  readonly milliseconds: number
  readonly latencies: { readonly stable: LatencySummary; readonly canary: LatencySummary } | null
  /** Requests that failed in the canary only, the first of them. */
  readonly failures: readonly { readonly id: string; readonly reason: string }[]
}

/** The verdict of one judgement while its pairs arrive. */
export class RunningVerdict {
  readonly #rule: JudgementRule
  readonly #criteria: CanaryCriteria
  readonly #started: number
  readonly #failures: { id: string; reason: string }[] = []
  #pairs = 0
  #end: CanaryEnd | null = null

  /** @param requests by which the canary is judged; empty for mirrored ones */
  constructor(rule: JudgementRule, requests: readonly ShadowRequest[]) {
    this.#rule = rule
    this.#criteria = new CanaryCriteria(rule.policy, rule.outputs, requests)
    this.#started = rule.clock.now()
  }

  /** Number of pairs so far. */
  get pairs(): number {
    return this.#pairs
  }

  isOver(): boolean {
    return this.#end !== null
  }

  /** @param unsent number of requests that were not sent before, without this one */
  observe(pair: ResponsePair, unsent: { readonly labelled: number; readonly all: number }): void {
    this.#pairs += 1
    this.#criteria.observe(pair)
    const { canary, stable, request } = pair
    if (canary.failure !== null && stable.failure === null && this.#failures.length < mostFailures)
      this.#failures.push({ id: request.id, reason: canary.failure })
    if (this.#criteria.outcome !== 'inconclusive') this.#end = 'decided'
    else if (!this.#criteria.canDecide(unsent) || this.#pairs >= mostPairs) this.#end = 'requests'
    else this.checkTime()
  }

  /** Ends the judgement if its time is over. */
  checkTime(): void {
    const { clock, budget } = this.#rule
    if (clock.now() - this.#started >= budget) this.#end ??= 'budget'
  }

  verdict(): CanaryVerdict {
    const { clock, policy } = this.#rule
    const { outcome } = this.#criteria
    return {
      outcome,
      action: actionOf(outcome, policy),
      end: this.#end ?? 'decided',
      criteria: this.#criteria.results(),
      confidence: policy.confidence,
      pairs: this.#pairs,
      milliseconds: clock.now() - this.#started,
      latencies: this.#criteria.latencies(),
      failures: this.#failures,
    }
  }
}

function actionOf(outcome: Outcome, { onInconclusive }: CanaryPolicy): CanaryVerdict['action'] {
  switch (outcome) {
    case 'pass':
      return 'promote'
    case 'fail':
      return 'roll-back'
    case 'inconclusive':
      return onInconclusive
  }
}
