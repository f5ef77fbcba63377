import { describe, expect, it } from '@jest/globals'
import { verdictText } from '../../../src/report/verdict-text.ts'
import { failedVerdict, firstVerdict } from '../../harness/verdicts.ts'

const uncoloured = (_: unknown, text: string) => text
const failed = failedVerdict()

describe('the verdict in a terminal', () => {
  const lines = verdictText(failed, uncoloured).split('\n')

  it('begins with outcome and reason', () => {
    expect(lines[0]).toMatch(/^✗ Failed: Accuracy is \d\d\.\d\d % and must be at least 97\.00 %/)
  })

  it('shows the requirements and comparisons in columns', () => {
    const rows = lines.filter((line) => /^ {2}[✓✗?] (?:accuracy|macro F1|log loss) {2}/.test(line))
    expect(rows).toHaveLength(3)
    expect(new Set(rows.map((row) => row.indexOf('−'))).size).toBe(1)
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}✓ model-bytes <= 2 MB +1\.633 MB$/))
  })

  it('shows the margin of a comparison', () => {
    const [first] = failed.comparisons
    if (!first) throw new TypeError('a verdict without comparisons')
    const lineOf = (changes: Partial<typeof first>) =>
      verdictText({ ...failed, comparisons: [{ ...first, ...changes }] }, uncoloured)
        .split('\n')
        .find((line) => / accuracy /.test(line))
    expect(lineOf({ margin: 0.003 })).toContain('0.3 points')
    expect(lineOf({ test: 'superiority', margin: 0 })).toContain('better')
    expect(lineOf({ margin: null })).not.toContain('better')
  })

  it('shows the slices that fail and no others', () => {
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}✗ label = 1 +120 +−/))
    expect(lines.join('\n')).not.toContain('label = 2')
  })

  it('colours the outcome and the marks', () => {
    const painted = verdictText(failed, (outcome, text) => `<${outcome}>${text}</>`)
    expect(painted).toMatch(/^<fail>✗ Failed: .*<\/>\n/)
    expect(painted).toContain('  <pass>✓</> model-bytes <= 2 MB')
  })

  it('has a few lines for a first model', () => {
    expect(verdictText(firstVerdict(), uncoloured).split('\n')).toHaveLength(5)
  })

  it('removes control characters from names', () => {
    const text = verdictText(failedVerdict(['a', '\u001b[2Jb\u202e', 'c', 'd']), uncoloured)
    expect(text).toContain('label =  [2Jb')
    expect(text).not.toMatch(/[\p{Bidi_Control}\u001b]/u)
  })
})
