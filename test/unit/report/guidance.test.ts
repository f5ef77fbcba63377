import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { guidanceOf } from '../../../src/report/guidance.ts'
import { baselineOf, caseOf, classifier, gateOf } from '../../harness/predictions.ts'

type Section = Parameters<typeof gateOf>[0]

/** Every so manieth example is wrong. */
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

describe('what a reader is told to do about an inconclusive verdict', () => {
  it('is to bring as many examples as would settle it, or to allow more', () => {
    expect(guidance({ compare: [{ margin: 0.01 }] }, 10, 10)).toMatch(
      /^Too few examples to decide .* About [\d,]+ test examples would be enough if the models are equally good; or set a wider margin/,
    )
  })

  it('does not promise that more examples help where the estimate lies beyond the margin', () => {
    const text = guidance({ compare: [{ margin: 0.01 }] }, 10, 13)
    expect(text).toContain('more test examples will probably not help')
    expect(text).not.toContain('would be enough')
  })

  it('speaks of a gain, and of no margin, where the candidate must be better', () => {
    const difference = guidance({ compare: [{ test: 'superiority' }] }, 13, 10)
    expect(difference).toMatch(
      /must be better than the baseline.*About [\d,]+ test examples would be enough if the true gain/,
    )
    const none = guidance({ compare: [{ test: 'superiority' }] }, 10, 10)
    expect(none).toContain('will probably not help, since the measured gain is not above 0')
    expect(difference + none).not.toContain('margin')
  })

  it('says that a margin of 0 settles nothing', () => {
    expect(guidance({ compare: [{ margin: 0 }] }, 10, 10)).toContain('Set a margin above 0')
  })

  it('does not promise that more examples help where the metric has no interval', () => {
    const text = guidance({ compare: [{ metric: 'ece', margin: 0.01 }] }, 10, 13)
    expect(text).toContain('No interval exists for the change in expected calibration error')
    expect(text).toContain('compare log-loss or brier')
    expect(text).not.toMatch(/more test examples|would be enough/i)
  })

  it('speaks of the requirement where that is all that is open', () => {
    const require = [{ metric: 'macro-f1', 'at-least': 0.5, confidence: 0.95 }]
    expect(guidance({ compare: [], require }, 7, 7, 12)).toContain('A requirement could not be measured')
  })
})

describe('what a reader is told of a gate that passes', () => {
  it('is that nothing was compared only where nothing was', () => {
    const slices = [{ by: 'part' }]
    expect(guidance({ compare: [], slices }, 10, 3)).toContain('no slice is shown to be worse')
    expect(guidance({ compare: [] }, 10, 10)).toContain('The candidate was not compared with a baseline')
  })
})
