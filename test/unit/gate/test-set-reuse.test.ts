import { describe, expect, it } from '@jest/globals'
import { gateSection } from '../../../src/config/gate.ts'
import { adjustedConfidence, adjustForReuse, publishedVerdict } from '../../../src/gate/test-set-reuse.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { canonicalJson } from '../../../src/artifacts/digest.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, knownFact } from '../../harness/predictions.ts'
import { userError } from '../../harness/user-error.ts'

const verdictOnly = { disclosure: 'verdict-only', budget: 10 } as const

describe('the confidence of a decision', () => {
  it('is a union bound over decisions fixed beforehand, and over all histories of adaptive decisions', () => {
    expect(1 - adjustedConfidence(0.95, { budget: 10, adaptivity: 'none' })).toBeCloseTo(0.05 / 10, 12)
    expect(1 - adjustedConfidence(0.95, { budget: 10, adaptivity: 'full' })).toBeCloseTo(0.05 / 1024, 12)
    expect(adjustedConfidence(0.95, { budget: 1, adaptivity: 'none' })).toBeCloseTo(0.95, 12)
  })

  it('applies to every rule with a confidence, and to no rule in the open mode', () => {
    const rules = {
      require: ['accuracy >= 0.9', { metric: 'accuracy', 'at-least': 0.8 }],
      compare: [{ margin: 0.01 }],
      slices: [{ by: 'label' }],
    }
    const open = gateOf(rules)
    expect(adjustForReuse(open)).toBe(open)
    const adjusted = adjustForReuse(gateOf({ ...rules, 'test-set': { ...verdictOnly, adaptivity: 'none' } }))
    const expected = expect.closeTo(0.995, 10)
    expect(adjusted.compare).toEqual([expect.objectContaining({ confidence: expected })])
    expect(adjusted.slices).toEqual([expect.objectContaining({ confidence: expected })])
    expect(adjusted.require[1]).toMatchObject({ confidence: expected })
  })

  it('makes a gate stricter', () => {
    const trial = (testSet: Parameters<typeof gateOf>[0]) =>
      evaluateGate(
        caseOf({
          candidate: classifier(4000, digits, (example) => example % 20 !== 0),
          baseline: baselineOf(classifier(4000, digits, (example) => example % 20 !== 1)),
          gate: adjustForReuse(gateOf({ compare: [{ margin: 0.009 }], ...testSet })),
        }),
      ).outcome
    expect(trial({})).toBe('pass')
    expect(trial({ 'test-set': verdictOnly })).toBe('inconclusive')
  })
})

describe('the settings of `test-set`', () => {
  const messageOf = (testSet: unknown) =>
    gateSection.safeParse({ compare: [], 'test-set': testSet }).error?.issues[0]?.message

  it('require a budget for `verdict-only`, and limit the number of adaptive decisions', () => {
    expect(messageOf({ disclosure: 'verdict-only' })).toContain('the number of decisions')
    expect(messageOf({ disclosure: 'verdict-only', budget: 31 })).toContain('at most 30')
    expect(messageOf({ disclosure: 'verdict-only', budget: 200, adaptivity: 'none' })).toBeUndefined()
  })

  it('require explicit comparisons, so that each is counted', () => {
    const parsed = gateSection.safeParse({ 'test-set': verdictOnly })
    expect(parsed.error?.issues[0]?.message).toContain('compare')
  })
})

describe('a verdict that is published alone', () => {
  const gate = gateOf({ compare: [{ margin: 0.2 }], 'test-set': verdictOnly })
  const published = (wrong: number) =>
    publishedVerdict(
      evaluateGate(
        caseOf({
          candidate: classifier(4000, digits, (example) => example % wrong !== 0),
          baseline: baselineOf(classifier(4000, digits, (example) => example % 20 !== 1)),
          gate: adjustForReuse(gate),
        }),
      ),
      gate,
    )

  it('is the only content of a report: two models that pass have the same report', () => {
    expect(canonicalJson(published(20))).toBe(canonicalJson(published(23)))
    expect(published(20)).toMatchObject({ outcome: 'pass', metrics: [], comparisons: [], slices: [] })
  })

  it('shows an inconclusive verdict as the pass or failure of the job', () => {
    const strict = gateOf({
      compare: [{ margin: 0.001 }],
      'on-inconclusive': 'fail',
      'test-set': verdictOnly,
    })
    const verdict = evaluateGate(
      caseOf({
        candidate: classifier(4000, digits, (example) => example % 20 !== 0),
        baseline: baselineOf(classifier(4000, digits, (example) => example % 20 !== 1)),
        gate: adjustForReuse(strict),
      }),
    )
    expect(verdict.outcome).toBe('inconclusive')
    expect(publishedVerdict(verdict, strict).outcome).toBe('fail')
  })

  it('is rejected for metrics with too few resamples for so small a probability', () => {
    const resampled = gateOf({ compare: [{ metric: 'macro-f1', margin: 0.2 }], 'test-set': verdictOnly })
    const verdict = evaluateGate(
      caseOf({
        candidate: classifier(4000, digits, (example) => example % 20 !== 0),
        baseline: baselineOf(classifier(4000, digits, (example) => example % 20 !== 1)),
        gate: adjustForReuse(resampled),
      }),
    )
    expect(() => publishedVerdict(verdict, resampled)).toThrow(userError('GATE_CONFIDENCE_UNREACHABLE'))
  })

  it('accepts a budget that is known exactly for both models', () => {
    const sized = gateOf({ compare: [{ metric: 'model-bytes', margin: '10%' }], 'test-set': verdictOnly })
    const verdict = evaluateGate(
      caseOf({
        candidate: classifier(100, digits, () => true),
        baseline: baselineOf(classifier(100, digits, () => true)),
        costs: { 'model-bytes': { ...knownFact(1_650_000), baseline: 1_600_000 } },
        gate: adjustForReuse(sized),
      }),
    )
    expect(verdict.comparisons).toMatchObject([{ difference: { method: 'exact' } }])
    expect(publishedVerdict(verdict, sized).outcome).toBe('pass')
  })
})
