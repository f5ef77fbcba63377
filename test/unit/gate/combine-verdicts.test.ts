import { describe, expect, it } from '@jest/globals'
import { combineVerdicts, type ChangedPolicy } from '../../../src/gate/combine-verdicts.ts'
import { verdictSchema, type Verdict } from '../../../src/gate/verdict.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { renderMarkdown } from '../../../src/report/verdict-markdown.ts'
import { failedVerdict, firstVerdict, inconclusiveVerdict } from '../../harness/verdicts.ts'

const lowered: ChangedPolicy = {
  baseCommit: '0123456789abcdef0123456789abcdef01234567',
  gate: ['lowers accuracy from >= 0.97 to >= 0.9'],
  testSplit: null,
  config: digestOf('gate'),
  allowed: false,
  label: 'allow-gate-change',
}
const evaluated = (verdict: Verdict) => ({ evaluated: true, verdict }) as const
const untested = {
  evaluated: false,
  reasonCode: 'test-split-unknown',
  reason: 'its dataset is not kept any more',
} as const

describe('a pull request that changes the policy of its gate', () => {
  it('fails when the policy of the base fails', () => {
    const verdict = combineVerdicts(firstVerdict(), evaluated(failedVerdict()), lowered)
    expect(verdict).toMatchObject({
      outcome: 'fail',
      accepted: false,
      reasonCode: 'not-met',
      policy: { base: { outcome: 'fail', reasonCode: 'not-met' }, proposed: { outcome: 'pass' } },
    })
    expect(verdictSchema.parse(verdict)).toEqual(verdict)
  })

  it('fails when its own policy fails', () => {
    expect(combineVerdicts(failedVerdict(), evaluated(firstVerdict()), lowered)).toMatchObject({
      outcome: 'fail',
      accepted: false,
      policy: { base: { outcome: 'pass' }, proposed: { outcome: 'fail', reasonCode: 'not-met' } },
    })
  })

  it('is accepted when both policies accept it', () => {
    expect(combineVerdicts(firstVerdict(), evaluated(firstVerdict()), lowered)).toMatchObject({
      outcome: 'pass',
      accepted: true,
    })
    expect(combineVerdicts(inconclusiveVerdict(), evaluated(firstVerdict()), lowered)).toMatchObject({
      outcome: 'inconclusive',
      accepted: true,
    })
  })

  it('fails when the policy of the base cannot be evaluated, unless a label allows it', () => {
    const replaced = { ...lowered, gate: [], testSplit: '1,000 examples on the base branch, 60 here' }
    expect(combineVerdicts(firstVerdict(), untested, replaced)).toMatchObject({
      outcome: 'fail',
      accepted: false,
      reasonCode: 'base-not-evaluated',
      policy: { base: { outcome: null, reasonCode: 'test-split-unknown' } },
    })
    expect(combineVerdicts(failedVerdict(), untested, replaced)).toMatchObject({ outcome: 'fail' })
    expect(combineVerdicts(firstVerdict(), untested, { ...replaced, allowed: true })).toMatchObject({
      outcome: 'pass',
      accepted: true,
    })
  })

  it('is evaluated by its own policy, with a note, when a label allows it', () => {
    const verdict = combineVerdicts(firstVerdict(), evaluated(failedVerdict()), { ...lowered, allowed: true })
    expect(verdict).toMatchObject({ outcome: 'pass', accepted: true, policy: { base: { outcome: 'fail' } } })
    expect(renderMarkdown(verdict)).toContain(
      'The label allow-gate-change is set: only the second verdict counts',
    )
  })

  it('has the change at the top of every report', () => {
    const verdict = combineVerdicts(firstVerdict(), evaluated(failedVerdict()), lowered)
    const markdown = renderMarkdown(verdict)
    expect(
      markdown.indexOf('This pull request lowers accuracy from &gt;= 0.97 to &gt;= 0.9'),
    ).toBeGreaterThan(0)
    expect(markdown.indexOf('This pull request lowers')).toBeLessThan(markdown.indexOf('### '))
    expect(markdown).toContain('Verdict with the gate of the base `0123456`: ')
    expect(renderHtml(verdict, new Map())).toContain('Verdict with the gate of the base 0123456: ')
    expect(renderHtml(verdict, new Map())).toContain(
      'This pull request lowers accuracy from &gt;= 0.97 to &gt;= 0.9',
    )
  })
})
