import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../src/errors/user-error.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import type { CustomMetricInput } from '../../../src/metrics/custom-metric-input.ts'
import type { CustomMetric } from '../../../src/metrics/custom-metric.ts'
import type { UncheckedPredictions } from '../../../src/metrics/predictions.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, regressor } from '../../harness/predictions.ts'
import { ranker } from '../../harness/units.ts'
import { userError } from '../../harness/user-error.ts'

const candidate = classifier(200, digits, (example) => example % 10 !== 0)
const baseline = classifier(200, digits, (example) => example % 8 !== 0)

function own(call: (answers: CustomMetricInput) => unknown, more: Partial<CustomMetric> = {}): CustomMetric {
  return {
    name: 'cost',
    better: 'lower',
    range: [0, 1000],
    columns: [],
    call: (answers) => Reflect.apply(call, undefined, [answers]) as unknown,
    failed: (found, expected) =>
      new UserError({ code: 'MODULE_FAILED', found, expected, hint: 'Correct the file.' }),
    ...more,
  }
}

const wrong = ({ labels, predictions }: CustomMetricInput) =>
  labels.map((label, index) => (label === predictions[index] ? 0 : 1))
const fractionWrong = (answers: CustomMetricInput) =>
  wrong(answers).reduce<number>((sum, term) => sum + term, 0) / answers.labels.length

function judged(metric: CustomMetric, predictions: UncheckedPredictions = candidate) {
  const gate = gateOf({ require: ['cost <= 50%'], compare: [{ metric: 'cost', margin: 0.05 }] })
  return evaluateGate(
    caseOf({
      candidate: predictions,
      baseline: baselineOf(predictions === candidate ? baseline : predictions),
      gate,
      customMetrics: [metric],
    }),
  )
}

describe('a custom metric', () => {
  it('with a number for each example is required, compared and shown like any other metric', () => {
    const verdict = judged(own(wrong))
    expect(verdict.outcome).toBe('pass')
    expect(verdict.requirements[0]).toMatchObject({ value: 0.1, outcome: 'pass' })
    expect(verdict.comparisons[0]?.difference?.value).toBeCloseTo(0.025, 9)
    expect(verdict.comparisons[0]?.difference?.method).toBe('bca')
    expect(verdict.metrics.map(({ metric }) => metric)).toContain('cost')
  })

  it('with one number for all examples has nearly the same bounds by repeated calls', () => {
    const [terms, whole] = [judged(own(wrong)), judged(own(fractionWrong))].map(
      ({ comparisons }) => comparisons[0]?.difference,
    )
    expect(whole?.value).toBeCloseTo(terms?.value ?? NaN, 9)
    for (const side of ['lower', 'upper'] as const) {
      const [one, other] = [whole?.interval?.[side] ?? NaN, terms?.interval?.[side] ?? NaN]
      expect(Math.abs(one - other)).toBeLessThan(2 / candidate.ids.length)
    }
  })

  it('gives the same verdict each time', () => {
    expect(judged(own(fractionWrong))).toEqual(judged(own(fractionWrong)))
  })

  it('receives labels, predictions and scores by class name, and its configured columns', () => {
    const seen: CustomMetricInput[] = []
    const metric = own(
      (answers) => {
        seen.push(answers)
        return wrong(answers)
      },
      { columns: ['amount'] },
    )
    const columns = { amount: { values: candidate.ids.map((_, index) => index) }, other: { values: [] } }
    evaluateGate(caseOf({ candidate, customMetrics: [metric], columns }))
    const [first] = seen
    expect(first).toMatchObject({ task: 'classification', classes: digits, units: null })
    expect(first?.labels.slice(0, 3)).toEqual(['0', '1', '2'])
    expect(first?.scores?.[0]).toHaveLength(10)
    expect(Object.keys(first?.columns ?? {})).toEqual(['amount'])
    expect(first?.columns.amount?.slice(0, 3)).toEqual([0, 1, 2])
  })

  it('of a ranking returns a number for each query, or receives each drawn query as a separate query', () => {
    const perQuery = own(({ units }) => [...new Set(units)].map(() => 1))
    expect(judged(perQuery, ranker(60, 1)).requirements[0]?.value).toBe(1)
    const queries = own(({ units }) => new Set(units).size / 60)
    const gate = gateOf({ require: [{ metric: 'cost', 'at-most': 2 }] })
    const verdict = evaluateGate(caseOf({ candidate: ranker(60, 1), gate, customMetrics: [queries] }))
    expect(verdict.metrics.find(({ metric }) => metric === 'cost')?.candidate).toMatchObject({
      value: 1,
      note: 'all resamples gave the same value',
    })
  })
})

describe('a custom metric is refused', () => {
  it.each<[string, (input: CustomMetricInput) => unknown, string[]]>([
    ['when it returns undefined', () => undefined, ['cost', 'undefined']],
    ['when it returns a promise', () => Promise.resolve(1), ['cost', 'promise']],
    ['when it returns NaN', () => NaN, ['cost', 'NaN']],
    ['when it returns too few numbers', () => [1, 2], ['cost', '2', '200']],
    [
      'when some of its results are not finite numbers',
      (answers) => wrong(answers).map((term, index) => (index === 7 ? NaN : term)),
      ['cost', '1', '200', '7'],
    ],
    ['when its result is outside its range', () => -1, ['cost', '-1', '0 to 1000']],
  ])('%s', (_, call, values) => {
    expect(() => judged(own(call))).toThrow(userError('MODULE_FAILED', ...values))
  })

  it('when it changes its scores', () => {
    const reversing = ({ scores }: CustomMetricInput) => {
      Array.prototype.reverse.call(scores?.[0])
      return 0
    }
    expect(() => judged(own(reversing))).toThrow('read only')
  })

  it('when its second call returns another value', () => {
    let calls = 0
    expect(() => judged(own(() => (calls += 1)))).toThrow(userError('MODULE_FAILED'))
  })

  it('when its name is taken', () => {
    expect(() => judged(own(wrong, { name: 'accuracy' }))).toThrow(userError('METRIC_NAME_TAKEN', 'accuracy'))
  })
})

it('a custom metric of a regression is evaluated', () => {
  const metric = own(({ labels, predictions }) =>
    labels.map((label, index) => Math.abs(Number(label) - Number(predictions[index]))),
  )
  const verdict = evaluateGate(caseOf({ candidate: regressor(40, () => 2), customMetrics: [metric] }))
  expect(verdict.metrics.find(({ metric }) => metric === 'cost')?.candidate.value).toBe(2)
})
