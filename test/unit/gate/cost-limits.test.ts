import { describe, expect, it } from '@jest/globals'
import type { CostMeasurements } from '../../../src/benchmark/cost-measurement.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { baselineOf, caseOf, classifier, digits, gateOf } from '../../harness/predictions.ts'
import { userError } from '../../harness/user-error.ts'

const slow = (advisory: boolean): CostMeasurements => ({
  'latency-p95': {
    candidate: 30,
    baseline: 28,
    samples: { candidate: [30, 30], baseline: [28, 28] },
    advisory,
  },
})

function verdictOf(facts: CostMeasurements, requirement: string) {
  const gate = gateOf({ require: [requirement], compare: [] })
  return evaluateGate(caseOf({ candidate: classifier(200, digits, () => true), gate, costs: facts }))
}

describe('a latency that is too high', () => {
  it('fails the gate on a dedicated machine', () => {
    expect(verdictOf(slow(false), 'latency-p95 <= 20 ms')).toMatchObject({
      outcome: 'fail',
      reasonCode: 'not-met',
      requirements: [{ metric: 'latency-p95', value: 30, advisory: false }],
    })
  })

  it('only gives a warning with the reason on a shared machine', () => {
    const verdict = verdictOf(slow(true), 'latency-p95 <= 20 ms')
    expect(verdict.outcome).toBe('pass')
    const [row] = verdict.requirements
    expect(row).toMatchObject({ reasonCode: 'not-met', advisory: true })
    expect(verdict.warnings).toContain(`${row?.reason}.`)
  })
})

describe('a size that is compared with the baseline', () => {
  const grown: CostMeasurements = {
    'model-bytes': { candidate: 1_050_000, baseline: 1_000_000, samples: null, advisory: false },
  }
  const compare = (margin: string) =>
    evaluateGate(
      caseOf({
        candidate: classifier(200, digits, () => true),
        baseline: baselineOf(classifier(200, digits, () => true)),
        gate: gateOf({ compare: [{ metric: 'model-bytes', margin }] }),
        costs: grown,
      }),
    )

  it('passes within a margin in percent', () => {
    expect(compare('10%')).toMatchObject({ outcome: 'pass' })
  })

  it('fails beyond the margin, with the difference', () => {
    expect(compare('2%')).toMatchObject({
      outcome: 'fail',
      comparisons: [{ reasonCode: 'worse', difference: { value: -50_000 } }],
    })
  })
})

it('the reports contain the costs of the models with the number of measurements', () => {
  expect(verdictOf(slow(false), 'latency-p95 <= 1 s').budgets.rows).toEqual([
    expect.objectContaining({ metric: 'latency-p95', candidate: 30, baseline: 28, samples: 2 }),
  ])
})

it('evaluateGate lists the known budgets in the error about an unknown one', () => {
  expect(() => verdictOf(slow(false), 'throughput >= 10')).toThrow(
    userError('GATE_METRIC_UNAVAILABLE', '"throughput"', 'latency-p95'),
  )
})
