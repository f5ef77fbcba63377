import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../src/errors/user-error.ts'
import type { CustomMetric } from '../../../src/metrics/custom-metric.ts'
import type { GateInput } from '../../../src/gate/evaluation-input.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import type { OtherSeed } from '../../../src/inference/seeds/align-seeds.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'
import type { Verdict } from '../../../src/gate/verdict.ts'
import {
  baselineOf,
  caseOf,
  classifier,
  digits,
  gateOf,
  regressor,
  type ScoredPredictions,
} from '../../harness/predictions.ts'
import { userError } from '../../harness/user-error.ts'

const size = 600
const compare = [{ margin: 0.01 }, { metric: 'macro-f1', margin: 0.01 }, { metric: 'log-loss', margin: 0.1 }]

/** A model with errors in a share of the examples, selected by its seed. */
function model(seed: number, wrong: number): ScoredPredictions {
  const uniform = seededUniform(seed, 'model')
  const right = Array.from({ length: size }, () => uniform() >= wrong)
  return classifier(size, digits, (example) => right[example] ?? false)
}

function verdictOf(
  candidates: readonly ScoredPredictions[],
  baselines: readonly ScoredPredictions[],
  more: Partial<GateInput> = {},
): Verdict {
  const [candidate, ...others] = candidates
  const [baseline, ...theirs] = baselines
  if (!candidate) throw new TypeError('no candidate')
  const otherSeeds = others.map((other, index): OtherSeed => ({
    candidate: other,
    baseline: theirs[index] ?? null,
    perturbedPredictions: [],
  }))
  return evaluateGate(
    caseOf({
      gate: gateOf({ compare }),
      candidate,
      ...(baseline && { baseline: baselineOf(baseline) }),
      otherSeeds,
      ...more,
    }),
  )
}

function widths({ comparisons }: Verdict): number[] {
  return comparisons.map(
    ({ difference: gain }) => (gain?.interval?.upper ?? NaN) - (gain?.interval?.lower ?? NaN),
  )
}

const repeated = <Value>(value: Value, times: number) => Array.from({ length: times }, () => value)

describe('seeds', () => {
  it('of the same model have the bounds of one pair of models', () => {
    const [candidate, baseline] = [model(1, 0.1), model(2, 0.12)]
    const one = verdictOf([candidate], [baseline])
    const five = verdictOf(repeated(candidate, 5), repeated(baseline, 5))
    expect(five.comparisons.map(({ difference: gain }) => gain?.value)).toEqual(
      one.comparisons.map(({ difference: gain }) => expect.closeTo(gain?.value ?? NaN, 12)),
    )
    for (const [index, width] of widths(five).entries())
      expect(width / (widths(one)[index] ?? NaN)).toBeCloseTo(1, 1)
  })

  it('are compared by their means, and the report lists every seed', () => {
    const candidates = [model(1, 0.08), model(2, 0.1), model(3, 0.12)]
    const verdict = verdictOf(candidates, [model(4, 0.1), model(5, 0.1), model(6, 0.1)])
    const accuracy = verdict.metrics.find(({ metric }) => metric === 'accuracy')
    const values = accuracy?.seeds?.candidate ?? []
    expect(values).toHaveLength(3)
    expect(new Set(values).size).toBe(3)
    expect(accuracy?.candidate.value).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / 3, 12)
    expect(verdict).toMatchObject({
      replicates: 3,
      comparisons: [{ difference: { method: 'seeds-t' } }, {}, {}],
    })
  })

  it('are not compared by Tango, McNemar or DeLong, which apply to two models', () => {
    const models = [model(1, 0.1), model(2, 0.1)]
    const { metrics } = verdictOf(models, [model(3, 0.1), model(4, 0.1)])
    const methods = new Set(
      metrics.flatMap(({ candidate, difference: gain }) => [
        candidate.method,
        ...(gain ? [gain.method] : []),
      ]),
    )
    expect(methods).toEqual(new Set(['seeds-t']))
    expect(metrics.every(({ difference: gain }) => (gain?.mcnemarP ?? null) === null)).toBe(true)
  })

  it('fulfil requirements by their mean', () => {
    const gate = gateOf({ compare: [], require: ['accuracy >= 0.85'] })
    const [bad, good] = [model(1, 0.2), model(2, 0.02)]
    expect(verdictOf([bad, good], [], { gate }).outcome).toBe('pass')
    expect(verdictOf([bad, bad], [], { gate }).outcome).toBe('fail')
  })

  it('may have examples and classes in another order', () => {
    const shuffled = ({ labels, scores, ids }: ScoredPredictions): ScoredPredictions => {
      const rows = ids.map((_, row) => ids.length - 1 - row)
      const last = digits.length - 1
      return {
        kind: 'class',
        ids: ids.toReversed(),
        classes: digits.toReversed(),
        labels: Int32Array.from(rows, (row) => last - (labels[row] ?? 0)),
        scores: Float64Array.from(
          rows.flatMap((row) => digits.map((_, index) => scores[row * 10 + last - index] ?? NaN)),
        ),
        predicted: null,
      }
    }
    const [candidates, baselines] = [
      [model(1, 0.1), model(2, 0.1)],
      [model(3, 0.1), model(4, 0.1)],
    ]
    const [first, second] = candidates
    const [other, last] = baselines
    if (!first || !second || !other || !last) throw new TypeError('no models')
    expect(verdictOf([first, shuffled(second)], [other, shuffled(last)]).metrics).toEqual(
      verdictOf(candidates, baselines).metrics,
    )
  })

  it('are compared slice by slice', () => {
    const gate = gateOf({ compare, slices: [{ by: 'label' }] })
    const worse = (seed: number) => {
      const { labels } = model(seed, 0.05)
      const uniform = seededUniform(seed, 'worse')
      return classifier(size, digits, (example) => uniform() >= (labels[example] === 3 ? 0.8 : 0.05))
    }
    const { slices } = verdictOf(
      [1, 2, 3, 4, 5].map(worse),
      [6, 7, 8, 9, 10].map((seed) => model(seed, 0.05)),
      {
        gate,
      },
    )
    expect(slices.filter(({ state }) => state === 'worse').map(({ value }) => value)).toEqual(['3'])
    expect(slices.every(({ difference: gain }) => gain?.method === 'seeds-t')).toBe(true)
  })

  it('support groups of examples, which are drawn as a whole', () => {
    const patients = { values: Array.from({ length: size }, (_, example) => `p${example % 40}`) }
    const gate = gateOf({ compare, 'cluster-by': 'patient' })
    const { comparisons } = verdictOf([model(1, 0.1), model(2, 0.1)], [model(3, 0.1), model(4, 0.1)], {
      gate,
      columns: { patient: patients },
    })
    expect(comparisons.map(({ difference: gain }) => gain?.method)).toEqual(repeated('cluster-seeds-t', 3))
  })

  it('support gaps between groups, changed examples and custom metrics', () => {
    const source = { values: Array.from({ length: size }, (_, example) => (example % 3 === 0 ? 'a' : 'b')) }
    const rule = gateOf({ robustness: [{ noise: 1 }] }).robustness
    const perturbedPredictions = (seed: number) =>
      rule.map((changed) => ({ rule: changed, candidate: model(seed, 0.2), baseline: model(seed + 50, 0.2) }))
    const hits: CustomMetric = {
      name: 'hits',
      better: 'higher',
      range: [0, 1],
      columns: [],
      call: () => 0.5,
      failed: (found, expected) => new UserError({ code: 'MODULE_FAILED', found, expected, hint: '' }),
    }
    const [first, second, third, fourth] = [1, 2, 3, 4].map((seed) => model(seed, 0.1))
    if (!first || !second || !third || !fourth) throw new TypeError('no models')
    const { metrics } = evaluateGate(
      caseOf({
        gate: gateOf({ compare, fairness: [{ by: 'source' }] }),
        columns: { source },
        candidate: first,
        baseline: baselineOf(third),
        perturbedPredictions: perturbedPredictions(1),
        otherSeeds: [{ candidate: second, baseline: fourth, perturbedPredictions: perturbedPredictions(2) }],
        customMetrics: [hits],
      }),
    )
    for (const name of [/^worst-group-accuracy/, /^invariance\[/, /^hits$/, /^negative-flip-rate$/])
      expect(metrics.find(({ metric }) => name.test(metric))?.seeds?.candidate).toHaveLength(2)
  })

  it('give the advice to add seeds if no number of examples is enough', () => {
    const side = (from: number) => [-1, 0, 1].map((step) => model(from + step, 0.2 + step * 0.1))
    const gate = gateOf({ compare: [{ metric: 'accuracy', margin: 0.01 }] })
    const { reason, reasonCode } = verdictOf(side(10), side(20), { gate })
    expect(reasonCode).toBe('undecided')
    expect(reason).toMatchSnapshot()
  })
})

describe('seeds that do not belong together', () => {
  const own = [model(1, 0.1), model(2, 0.1)]

  it('are rejected with counts if one has other examples', () => {
    const short = classifier(size - 5, digits, () => true)
    expect(() => verdictOf([model(1, 0.1), short], own)).toThrow(
      userError('PREDICTIONS_NOT_PAIRED', '5 examples', 'seed 2'),
    )
  })

  it('are rejected if one has other classes', () => {
    const other = classifier(size, [...digits.slice(1), 'ten'], () => true)
    expect(() => verdictOf([model(1, 0.1), other], own)).toThrow(
      userError('GATE_REPLICATES_DIFFER', 'seed 2'),
    )
  })

  it('are rejected if one is of another task', () => {
    const [candidate] = own
    if (!candidate) throw new TypeError('no model')
    const otherSeeds = [{ candidate: regressor(size, () => 1), baseline: null, perturbedPredictions: [] }]
    expect(() => evaluateGate(caseOf({ candidate, otherSeeds }))).toThrow(
      userError('GATE_REPLICATES_DIFFER', 'classification'),
    )
  })

  it('are named in a warning if one is a copy of another', () => {
    const [first, second] = own
    if (!first || !second) throw new TypeError('no model')
    const { warnings } = verdictOf([first, second, first], [model(3, 0.1), model(4, 0.1), model(5, 0.1)])
    expect(warnings.join()).toContain('Seeds 1 and 3 of the candidate have the same predictions')
  })

  it('are named in a warning if one predicts a single class', () => {
    const constant = classifier(size, digits, (example) => example % 10 === 0)
    const collapsed = {
      ...constant,
      scores: Float64Array.from({ length: size * 10 }, (_, at) => Number(at % 10 === 0)),
    }
    const { warnings } = verdictOf([model(1, 0.1), collapsed], own)
    expect(warnings.join()).toMatch(/Seed 2: The model predicts the same class .* for all 600 examples/)
  })
})

describe('the number of seeds', () => {
  const side = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => model(from + index, 0.1))

  it('gives a warning if it is too small to estimate the variation of training', () => {
    expect(verdictOf(side(1, 4), side(11, 4)).warnings.join()).toContain('4 seeds are few')
    expect(verdictOf(side(1, 5), side(11, 5)).warnings.join()).not.toContain('seeds are few')
  })

  it('narrows the bounds', () => {
    const [few = NaN] = widths(verdictOf(side(1, 3), side(31, 3)))
    const [many = NaN] = widths(verdictOf(side(1, 20), side(31, 20)))
    expect(many).toBeLessThan(few)
  })

  it('is a whole number above 1', () => {
    expect(() => gateOf({ replicates: 1 })).toThrow()
    expect(() => gateOf({ replicates: 2.5 })).toThrow()
    expect(gateOf({ replicates: 2 }).replicates).toBe(2)
  })
})
