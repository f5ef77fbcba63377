import { bisectRight, quantileSorted } from 'd3-array'
import { overall, type Outcome } from '../gate/decision-rule.ts'
import { areEqual, qualityOf, type ComparedOutput } from './compare-responses.ts'
import { Criterion, type CriterionName, type CriterionResult, type PairedValues } from './criterion.ts'
import type { CanaryPolicy } from './policy.ts'
import type { ShadowRequest } from './shadow-request.ts'
import type { VersionResponse } from './version-client.ts'

/** The responses of both versions to one request. */
export interface ResponsePair {
  readonly request: Pick<ShadowRequest, 'id' | 'labels'>
  /** True for the first time that this request is sent. A repeated request has the same predictions. */
  readonly isFirst: boolean
  readonly stable: VersionResponse
  readonly canary: VersionResponse
}

/** Pairs after which the latency of the slowest requests of stable is estimated. */
const warmUp = 100
const slowQuantile = 0.99

/** Percentiles of the latency of one version in milliseconds. */
export interface LatencySummary {
  readonly median: number
  readonly p99: number
}

/** The criteria of a canary, each decided as pairs of responses arrive. */
export class CanaryCriteria {
  readonly #outputs: readonly ComparedOutput[]
  readonly #policy: CanaryPolicy
  readonly #criteria: readonly Criterion[]
  readonly #stable: number[] = []
  readonly #canary: number[] = []

  /** @param requests by which versions are judged; accuracy is a criterion if one of them has labels */
  constructor(policy: CanaryPolicy, outputs: readonly ComparedOutput[], requests: readonly ShadowRequest[]) {
    this.#policy = policy
    this.#outputs = outputs
    const { margin, maxErrors, maxDiffering, steps, mirror } = policy
    const rules: { name: CriterionName; passAbove: number; failBelow: number }[] = [
      { name: 'errors', passAbove: -maxErrors, failBelow: 0 },
      { name: 'latency', passAbove: 0, failBelow: 0 },
      { name: 'slow-requests', passAbove: -maxErrors, failBelow: 0 },
    ]
    if (requests.some(({ labels }) => labels !== null))
      rules.push({
        name: outputs.every(({ kind }) => kind === 'class') ? 'accuracy' : 'error',
        passAbove: -margin,
        failBelow: 0,
      })
    if (maxDiffering !== null)
      rules.push({ name: 'predictions', passAbove: -maxDiffering, failBelow: -maxDiffering })
    // Every criterion must pass at every step, so a pass needs no adjustment. One false failure causes a rollback.
    const alpha = 1 - policy.confidence
    const judgements = Math.max(1, steps.length + (mirror === null ? 0 : 1))
    this.#criteria = rules.map(
      (rule) =>
        new Criterion({
          ...rule,
          passAlpha: alpha,
          failAlpha: alpha / (rules.length * judgements),
        }),
    )
  }

  /** Fail as soon as one criterion fails, and pass when all passed. */
  get outcome(): Outcome {
    return overall(this.#criteria.map(({ outcome }) => outcome))
  }

  /** True if further pairs can decide the criteria: those about predictions need requests that were not sent before. */
  canDecide(unsent: { readonly labelled: number; readonly all: number }): boolean {
    return this.#criteria.every(({ outcome, rule: { name } }) => {
      if (outcome !== 'inconclusive') return true
      if (name === 'accuracy' || name === 'error') return unsent.labelled > 0
      return name !== 'predictions' || unsent.all > 0
    })
  }

  observe(pair: ResponsePair): void {
    for (const criterion of this.#criteria) {
      const values = this.#valuesOf(criterion.rule.name, pair)
      if (values !== null) criterion.observe(values)
    }
    if (!bothSucceeded(pair)) return
    insert(this.#stable, pair.stable.milliseconds)
    insert(this.#canary, pair.canary.milliseconds)
  }

  results(): readonly CriterionResult[] {
    return this.#criteria.map((criterion) => criterion.result())
  }

  /** Returns the latencies of both versions; null without a pair of predictions. */
  latencies(): { readonly stable: LatencySummary; readonly canary: LatencySummary } | null {
    return this.#stable.length === 0
      ? null
      : { stable: summaryOf(this.#stable), canary: summaryOf(this.#canary) }
  }

  /** Returns the values of a pair for a criterion; null if the pair has no value for it. */
  #valuesOf(name: CriterionName, pair: ResponsePair): PairedValues | null {
    const { stable, canary, request, isFirst } = pair
    if (name === 'errors')
      return { stable: Number(stable.failure === null), canary: Number(canary.failure === null) }
    if (!bothSucceeded(pair)) return null
    switch (name) {
      case 'latency': {
        // The mean difference is positive if the median of the ratio is below the factor.
        const isWithin = canary.milliseconds <= this.#policy.latencyFactor * stable.milliseconds
        return { stable: Number(!isWithin), canary: Number(isWithin) }
      }
      case 'slow-requests': {
        // The limit depends on earlier pairs only, so that it treats both responses of this pair equally.
        if (this.#stable.length < warmUp) return null
        const limit = this.#policy.latencyFactor * (quantileSorted(this.#stable, slowQuantile) ?? Infinity)
        return { stable: Number(stable.milliseconds <= limit), canary: Number(canary.milliseconds <= limit) }
      }
      case 'accuracy':
      case 'error': {
        const { labels } = request
        const [before, after] = [stable.outputs?.[0], canary.outputs?.[0]]
        if (labels === null || !isFirst || before === undefined || after === undefined) return null
        return {
          stable: qualityOf(this.#outputs, before, labels),
          canary: qualityOf(this.#outputs, after, labels),
        }
      }
      case 'predictions':
        if (!isFirst || stable.outputs === null || canary.outputs === null) return null
        return { stable: 1, canary: Number(areEqual(this.#outputs, stable.outputs, canary.outputs)) }
    }
  }
}

function bothSucceeded({ stable, canary }: ResponsePair): boolean {
  return stable.failure === null && canary.failure === null
}

function summaryOf(sorted: number[]): LatencySummary {
  return {
    median: quantileSorted(sorted, 0.5) ?? Number.NaN,
    p99: quantileSorted(sorted, slowQuantile) ?? Number.NaN,
  }
}

function insert(sorted: number[], value: number): void {
  sorted.splice(bisectRight(sorted, value), 0, value)
}
