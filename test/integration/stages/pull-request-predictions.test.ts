import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bad, compared, good, judge, line, mails, newSetting, size, strict, type Attack } from './mails.ts'

describe('a pull request with predictions', () => {
  it('that renames the pipeline is evaluated under the name of the base', async () => {
    const result = await judge({
      main: strict,
      pull: strict,
      pullFiles: { 'tensorline.yml': line(strict, 'other') },
    })
    expect(result).toMatchObject({
      outcome: 'fail',
      verdict: { name: 'mails', policy: { gate: ['renames the pipeline from mails to other'] } },
    })
  })

  it('for other examples fails, also when its own gate finds no baseline, unless the label is set', async () => {
    const attack: Attack = {
      main: compared,
      pull: `${compared}, baseline: other`,
      pullFiles: { 'mails.csv': mails(() => false, '', 400) },
    }
    const failed = await judge(attack)
    expect(failed).toMatchObject({
      outcome: 'fail',
      verdict: {
        policy: { testSplit: expect.any(String), base: { outcome: null, reasonCode: 'other-examples' } },
      },
    })
    const allowed = await judge({ ...attack, labels: ['allow-gate-change'] })
    expect(allowed).toMatchObject({ accepted: true, verdict: { policy: { allowed: true } } })
  })

  it('that changes the committed file of the baseline fails', async () => {
    const accepted = { 'accepted.csv': good }
    const result = await judge({
      main: `${compared}, baseline: ./accepted.csv`,
      pull: `${compared}, baseline: ./accepted.csv`,
      mainFiles: accepted,
      pullFiles: { 'accepted.csv': bad },
    })
    expect(result).toMatchObject({
      outcome: 'fail',
      verdict: { policy: { base: { outcome: null, reasonCode: 'baseline-changed' } } },
    })
    const given = await judge({
      main: compared,
      pull: compared,
      mainFiles: accepted,
      pullFiles: { 'accepted.csv': bad },
      inputs: { baseline: 'accepted.csv' },
    })
    expect(given).toMatchObject({
      outcome: 'fail',
      verdict: { policy: { base: { outcome: null, reasonCode: 'baseline-changed' } } },
    })
  })

  it('with other classes, which the baseline does not have, fails', async () => {
    const scored = (isWrong: (row: number) => boolean, others: readonly string[] = []) => {
      const names = ['ham', 'spam', ...others].map((name) => `score.${name}`)
      const rows = Array.from({ length: size }, (_, row) => {
        const sure = isWrong(row) ? 0.2 : 0.8
        const scores = row % 2 === 0 ? [sure, 1 - sure] : [1 - sure, sure]
        return [`mail-${row}`, ['ham', 'spam'][row % 2], ...scores, ...others.map(() => 0)].join()
      })
      return [['example', 'label', ...names].join(), ...rows].join('\n')
    }
    const result = await judge({
      main: compared,
      pull: compared,
      mainFiles: { 'mails.csv': scored((row) => row < 6) },
      pullFiles: { 'mails.csv': scored((row) => row < 60, ['other']) },
    })
    expect(result).toMatchObject({
      outcome: 'fail',
      verdict: { policy: { base: { outcome: null, reasonCode: 'incomparable' } } },
    })
  })

  it('without a change of its policy has no policy in its verdict', async () => {
    const result = await judge({ main: compared, pull: compared, pullFiles: { 'mails.csv': good } })
    expect(result).toMatchObject({ outcome: 'pass', verdict: { policy: null, reasonCode: 'identical' } })
  })
})

describe('the first line of the report', () => {
  it('contains that the base branch has no configuration', async () => {
    const setting = await newSetting({ 'mails.csv': good })
    await setting.propose({ 'tensorline.yml': line(strict) })
    const { reason, outcome } = await setting.gate({ inputs: { candidate: 'mails.csv' } })
    expect(outcome).toBe('pass')
    expect(reason).toMatch(/^The base branch main has no tensorline\.yml and has no successful run/)
    const markdown = await readFile(join(setting.pull, '.tensorline/artifacts/report/report.md'), 'utf8')
    expect(markdown.split('\n')[0]).toContain('The base branch main has no tensorline.yml')
  })

  it('contains that the base branch has no successful run, and the gate of the base applies', async () => {
    const setting = await newSetting({ 'tensorline.yml': line(strict), 'mails.csv': good })
    await setting.propose({ 'tensorline.yml': line('compare: []'), 'mails.csv': bad })
    const result = await setting.gate({ inputs: { candidate: 'mails.csv' } })
    expect(result).toMatchObject({ outcome: 'fail', verdict: { policy: { base: { outcome: 'fail' } } } })
    expect(result.reason).toMatch(/^The base branch main has no successful run of this gate/)
  })
  it('contains that nothing was compared although the base branch has successful runs', async () => {
    const other = `${compared}, require: [accuracy >= 0.5], baseline: {branch: main, artifact: other}`
    const setting = await newSetting({ 'tensorline.yml': line(other), 'mails.csv': good })
    await setting.onMain('evaluate-gate', '--candidate', 'mails.csv')
    await setting.propose({ 'mails.csv': bad })
    const { reason, outcome } = await setting.gate({ inputs: { candidate: 'mails.csv' } })
    expect(outcome).toBe('pass')
    expect(reason).toMatch(
      /^Nothing was compared, although the base branch has successful runs: no run has an artifact other\. /,
    )
    const markdown = await readFile(join(setting.pull, '.tensorline/artifacts/report/report.md'), 'utf8')
    expect(markdown.split('\n')[0]).toContain('Nothing was compared')
  })
})
