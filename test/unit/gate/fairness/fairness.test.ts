import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { evaluateGate } from '../../../../src/gate/evaluate.ts'
import type { UncheckedClassPredictions } from '../../../../src/metrics/predictions.ts'
import { renderHtml } from '../../../../src/report/html.ts'
import { renderMarkdown } from '../../../../src/report/verdict-markdown.ts'
import { baselineOf, caseOf, gateOf, idsOf, regressor } from '../../../harness/predictions.ts'
import { userError } from '../../../harness/user-error.ts'

const fixture = z
  .array(
    z.object({
      group: z.array(z.number()),
      label: z.array(z.number()),
      predicted: z.array(z.number()),
      demographicParity: z.number(),
      equalizedOdds: z.number(),
      worstGroupAccuracy: z.number(),
      groups: z.array(
        z.object({
          accuracy: z.number(),
          selection: z.number(),
          truePositive: z.number(),
          falsePositive: z.number(),
        }),
      ),
    }),
  )
  .parse(
    JSON.parse(readFileSync(new URL('../../../fixtures/fairness/fairness.json', import.meta.url), 'utf8')),
  )

function predictionsOf({
  label,
  predicted,
}: Pick<(typeof fixture)[number], 'label' | 'predicted'>): UncheckedClassPredictions {
  return {
    kind: 'class',
    ids: idsOf(label.length),
    classes: ['refused', 'approved'],
    labels: Int32Array.from(label),
    scores: null,
    predicted: Int32Array.from(predicted),
  }
}

const rule = { by: 'gender', positive: 'approved', 'min-size': 5 }

function verdictOf(index: number, gate: NonNullable<Parameters<typeof gateOf>[0]>) {
  const own = fixture[index]
  if (!own) throw new TypeError('no such case')
  return evaluateGate(
    caseOf({
      candidate: predictionsOf(own),
      baseline: baselineOf(predictionsOf({ ...own, predicted: own.label })),
      columns: { gender: { values: own.group.map((group) => `group ${group}`) } },
      gate: gateOf({ compare: [], ...gate }),
    }),
  )
}

describe('gaps between groups', () => {
  it.each(fixture.map((_, index) => index))('are equal to those of Fairlearn in case %i', (index) => {
    const { metrics, fairness } = verdictOf(index, { fairness: [rule] })
    const valueOf = (name: string) => metrics.find(({ metric }) => metric === name)?.candidate.value
    const own = fixture[index]
    expect(valueOf('demographic-parity[gender]')).toBeCloseTo(own?.demographicParity ?? NaN, 12)
    expect(valueOf('equalized-odds[gender]')).toBeCloseTo(own?.equalizedOdds ?? NaN, 12)
    expect(valueOf('worst-group-accuracy[gender]')).toBeCloseTo(own?.worstGroupAccuracy ?? NaN, 12)
    for (const [group, rates] of (own?.groups ?? []).entries())
      for (const name of ['accuracy', 'selection', 'truePositive', 'falsePositive'] as const)
        expect(fairness[0]?.groups[group]?.candidate[name]).toBeCloseTo(rates[name], 12)
  })

  it('can be required by value, but not by bound or in a comparison, and the report contains the reason', () => {
    const verdict = verdictOf(1, {
      fairness: [rule],
      require: [
        'demographic-parity[gender] <= 90%',
        { metric: 'worst-group-accuracy[gender]', 'at-least': 0.95 },
      ],
      compare: [{ metric: 'equalized-odds[gender]', margin: 0.01 }],
    })
    expect(verdict.requirements.map(({ outcome }) => outcome)).toEqual(['pass', 'inconclusive'])
    expect(verdict.comparisons[0]).toMatchObject({
      outcome: 'inconclusive',
      baseline: 0,
      difference: { interval: null },
      reasonCode: 'no-interval',
    })
  })

  it('leave small groups out with a warning', () => {
    const verdict = verdictOf(2, { fairness: [{ ...rule, 'min-size': 130 }] })
    const [row] = verdict.fairness
    expect(row?.groups.length).toBeLessThan(7)
    expect(verdict.warnings.join()).toMatch(
      /\d groups by "gender" have fewer than 130 examples and are left out of the gaps: group \d/,
    )
  })

  it('are shown in both reports', () => {
    const verdict = verdictOf(0, { fairness: [rule] })
    expect(renderMarkdown(verdict)).toContain('Groups by gender: candidate (baseline)')
    expect(renderHtml(verdict, new Map())).toContain('Groups by gender')
  })

  it.each([
    [{ by: 'age' }, userError('GATE_UNKNOWN_COLUMN', '"age"')],
    [{ ...rule, positive: 'yes' }, userError('GATE_UNKNOWN_CLASS', 'yes', 'refused, approved')],
    [{ ...rule, positive: 'aproved' }, userError('GATE_UNKNOWN_CLASS', 'Did you mean "approved"?')],
    [{ ...rule, 'min-size': 500 }, userError('GATE_INVALID_GROUPS', '500', 'gender', '50')],
  ])('with the rule %j are rejected', (fairness, error) => {
    expect(() => verdictOf(0, { fairness: [fairness] })).toThrow(error)
  })

  it('are rejected with the key of the rule in tensorline.yml', () => {
    const rules = [rule, { ...rule, positive: 'yes' }]
    expect(() => verdictOf(0, { fairness: rules })).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ key: ['gate', 'fairness', 1] })] }),
    )
  })

  it('are rejected for a number', () => {
    const gate = gateOf({ fairness: [rule] })
    expect(() => evaluateGate(caseOf({ candidate: regressor(50, () => 0), gate }))).toThrow(
      userError('GATE_RULE_NOT_APPLICABLE'),
    )
  })
})
