import { describe, expect, it } from '@jest/globals'
import type { GateInput } from '../../../src/gate/evaluation-input.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import type { UncheckedClassPredictions } from '../../../src/metrics/predictions.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, regressor } from '../../harness/predictions.ts'
import { userError } from '../../harness/user-error.ts'

const compare = [{ margin: 0.01 }, { metric: 'macro-f1', margin: 0.01 }, { metric: 'log-loss', margin: 0.1 }]

const candidate = classifier(600, digits, (example) => example % 13 !== 0)
const baseline = classifier(600, digits, (example) => example % 11 !== 0)

/** Repeats every example `times` times, with all copies in one group. */
function copied(answers: UncheckedClassPredictions, times: number): UncheckedClassPredictions {
  const places = Array.from({ length: answers.ids.length * times }, (_, index) => Math.floor(index / times))
  const width = answers.classes.length
  return {
    ...answers,
    ids: places.map((example, index) => `${answers.ids[example] ?? ''}-${index % times}`),
    labels: Int32Array.from(places, (example) => answers.labels[example] ?? 0),
    scores:
      answers.scores &&
      Float64Array.from({ length: places.length * width }, (_, at) => {
        const example = places[Math.floor(at / width)] ?? 0
        return answers.scores?.[example * width + (at % width)] ?? NaN
      }),
  }
}

function gains(trial: Omit<Parameters<typeof caseOf>[0], 'gate'>, clusterBy?: string) {
  return evaluateGate(
    caseOf({
      ...trial,
      gate: gateOf({ compare, ...(clusterBy === undefined ? {} : { 'cluster-by': clusterBy }) }),
    }),
  )
    .comparisons.map(({ difference: gain }) => gain)
    .filter((difference) => difference !== null)
}

const ownGroups = { patient: { values: candidate.ids } }

describe('groups of examples', () => {
  it('of one example each do not change a bootstrap', () => {
    const trial = { candidate, baseline: baselineOf(baseline), columns: ownGroups }
    const [, f1, loss] = gains(trial)
    const [accuracy, groupedF1, groupedLoss] = gains(trial, 'patient')
    expect(accuracy?.method).toBe('cluster-bca')
    expect(groupedF1).toEqual({ ...f1, method: 'cluster-bca' })
    expect(groupedLoss?.interval?.lower).toBeCloseTo(loss?.interval?.lower ?? NaN, 11)
    expect(groupedLoss?.interval?.upper).toBeCloseTo(loss?.interval?.upper ?? NaN, 11)
    expect(groupedLoss).toEqual({ ...loss, interval: groupedLoss?.interval, method: 'cluster-bca' })
  })

  it('of copies of one example count as one example', () => {
    const alone = { candidate, baseline: baselineOf(baseline), columns: ownGroups }
    const patient = { values: candidate.ids.flatMap((id) => [id, id, id, id]) }
    const four = {
      candidate: copied(candidate, 4),
      baseline: baselineOf(copied(baseline, 4)),
      columns: { patient },
    }
    const grouped = gains(four, 'patient')
    for (const [index, difference] of gains(alone, 'patient').entries()) {
      expect(grouped[index]?.interval?.lower).toBeCloseTo(difference.interval?.lower ?? NaN, 10)
      expect(grouped[index]?.interval?.upper).toBeCloseTo(difference.interval?.upper ?? NaN, 10)
    }
    const [ungrouped] = gains(four)
    const width = (difference: (typeof grouped)[number] | undefined) =>
      (difference?.interval?.upper ?? NaN) - (difference?.interval?.lower ?? NaN)
    expect(width(ungrouped)).toBeLessThan(0.55 * width(grouped[0]))
  })

  it('disable closed forms and tests that assume independent examples', () => {
    const columns = { patient: { values: candidate.ids.map((_, example) => example % 50) } }
    const gate = gateOf({ compare, 'cluster-by': 'patient', slices: [{ by: 'label', 'min-size': 10 }] })
    const verdict = evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), columns, gate }))
    const isArea = ({ metric }: { metric: string }) => metric.endsWith('-auc')
    const methodsOf = (rows: typeof verdict.metrics) =>
      rows.flatMap(({ candidate, difference: gain }) => [candidate.method, gain?.method ?? []].flat())
    expect(new Set(methodsOf(verdict.metrics.filter(isArea)))).toEqual(new Set(['cluster-jackknife']))
    const methods = [
      ...methodsOf(verdict.metrics.filter((row) => !isArea(row))),
      ...verdict.comparisons.map(({ difference: gain }) => gain?.method),
      ...verdict.slices.flatMap(({ difference: gain }) => gain?.method ?? []),
    ]
    expect(new Set(methods)).toEqual(new Set(['cluster-bca']))
    expect(verdict.comparisons.every(({ difference: gain }) => gain?.mcnemarP === null)).toBe(true)
    expect(verdict.groups).toEqual({ by: 'patient', count: 50 })
  })

  it('apply to areas under ROC curves, with about the interval of the closed form for independent examples', () => {
    const uniform = seededUniform(4, 'binary')
    const scored = (noise: number): UncheckedClassPredictions => ({
      kind: 'class',
      ids: candidate.ids,
      classes: ['no', 'yes'],
      labels: Int32Array.from(candidate.ids, (_, example) => example % 2),
      scores: Float64Array.from(
        candidate.ids,
        (_, example) => ((example % 2) + noise * uniform()) / (1 + noise),
      ),
      predicted: null,
    })
    const trial = { candidate: scored(3), baseline: baselineOf(scored(4)), columns: ownGroups }
    const interval = (group: object) =>
      evaluateGate(caseOf({ ...trial, gate: gateOf({ compare: [{ metric: 'roc-auc' }], ...group }) }))
        .comparisons[0]?.difference
    const [closed, grouped] = [interval({}), interval({ 'cluster-by': 'patient' })]
    expect([closed?.method, grouped?.method]).toEqual(['area-square-and-add', 'cluster-bca'])
    expect(grouped?.interval?.lower).toBeCloseTo(closed?.interval?.lower ?? NaN, 2)
    expect(grouped?.interval?.upper).toBeCloseTo(closed?.interval?.upper ?? NaN, 2)
  })

  it('are inconclusive with the reason if they are too few', () => {
    const columns = { patient: { values: candidate.ids.map((_, example) => example % 12) } }
    const gate = gateOf({ 'cluster-by': 'patient' })
    const verdict = evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), columns, gate }))
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.comparisons[0]?.difference?.note).toBe(
      '12 groups are too few for a bootstrap (at least 20)',
    )
  })
})

describe('a column of groups', () => {
  const judged = (columns: GateInput['columns']) => () =>
    evaluateGate(
      caseOf({ candidate: regressor(40, () => 0), columns, gate: gateOf({ 'cluster-by': 'patient' }) }),
    )

  it('that does not exist is rejected with the existing columns', () => {
    expect(judged({ age: { values: [] } })).toThrow(
      userError('GATE_UNKNOWN_COLUMN', '`cluster-by: patient`', 'age'),
    )
  })

  it('must have a value for every example', () => {
    const values = Array.from({ length: 40 }, (_, example) => (example < 3 ? null : 'one'))
    expect(judged({ patient: { values } })).toThrow(
      userError('GATE_MISSING_CLUSTER', '3 of 40 examples', 'patient'),
    )
  })
})
