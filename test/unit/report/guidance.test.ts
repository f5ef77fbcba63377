import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { guidanceOf } from '../../../src/report/guidance.ts'
import { baselineOf, caseOf, classifier, gateOf } from '../../harness/predictions.ts'

type Section = Parameters<typeof gateOf>[0]

/** Predicts every `step`th example wrong. */
function guidance(section: Section, candidate: number, baseline: number, size = 200): string {
  const model = (every: number, from: number) =>
    classifier(size, ['a', 'b'], (example) => example % every !== from)
  const verdict = evaluateGate(
    caseOf({
      gate: gateOf(section),
      candidate: model(candidate, 1),
      baseline: baselineOf(model(baseline, 2)),
      columns: { part: { values: Array.from({ length: size }, (_, example) => `p${example % 2}`) } },
    }),
  )
  return guidanceOf(verdict)
}

describe('the advice about an inconclusive verdict', () => {
  it('is the number of examples that would be enough, or a wider margin', () => {
    expect(guidance({ compare: [{ margin: 0.01 }] }, 10, 10)).toMatch(
      /^This is not evidence that the candidate is worse\. Add test examples, to about [\d,]+ in all, or set a wider margin/,
    )
  })

  it('does not suggest more examples if the estimate lies beyond the margin', () => {
    const text = guidance({ compare: [{ margin: 0.01 }] }, 10, 13)
    expect(text).toContain('more test examples will probably not help')
    expect(text).not.toContain('Add test examples')
  })

  it('mentions a gain and no margin if the candidate must be better', () => {
    const difference = guidance({ compare: [{ test: 'superiority' }] }, 13, 10)
    expect(difference).toMatch(
      /must be better than the baseline.*About [\d,]+ test examples would be enough if the true gain/,
    )
    const none = guidance({ compare: [{ test: 'superiority' }] }, 10, 10)
    expect(none).toContain('will probably not help, since the measured gain is not above 0')
    expect(difference + none).not.toContain('margin')
  })

  it('states that a margin of 0 cannot be confirmed', () => {
    expect(guidance({ compare: [{ margin: 0 }] }, 10, 10)).toContain('Set a margin above 0')
  })

  it('does not suggest more examples if the metric has no interval', () => {
    const text = guidance({ compare: [{ metric: 'ece', margin: 0.01 }] }, 10, 13)
    expect(text).toContain('No interval exists for the change in expected calibration error')
    expect(text).toContain('compare log-loss or brier')
    expect(text).not.toMatch(/more test examples|add test examples|would be enough/i)
  })

  it('mentions only the requirement if only that is inconclusive', () => {
    const require = [{ metric: 'macro-f1', 'at-least': 0.5, confidence: 0.95 }]
    expect(guidance({ compare: [], require }, 7, 7, 12)).toContain('A requirement could not be measured')
  })
})

describe('the text about a gate that passes', () => {
  it('states that nothing was compared only if nothing was compared', () => {
    const slices = [{ by: 'part' }]
    expect(guidance({ compare: [], slices }, 10, 3)).toContain('no slice is shown to be worse')
    expect(guidance({ compare: [] }, 10, 10)).toContain('The candidate was not compared with a baseline')
  })
})
