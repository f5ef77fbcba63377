import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { diffWarnings, sampleText } from '../../../src/report/diff-lines.ts'
import { renderDiffMarkdown } from '../../../src/report/diff-markdown.ts'
import { renderDiffText } from '../../../src/report/diff-text.ts'
import { renderDiffHtml } from '../../../src/report/html/diff-page.ts'
import { columnDrift, diffWith } from '../../harness/dataset-diffs.ts'
import { hostileText } from '../../harness/hostile-text.ts'

const origin = { commit: 'f'.repeat(40), artifact: 'dataset-diff', notes: [] }
const plain = diffWith('age')
const markdown = renderDiffMarkdown(plain, origin)

describe('the differences of a dataset in Markdown', () => {
  it('have the changes in the first line, and the drift in the second', () => {
    const [first, , second] = markdown.split('\n')
    expect(first).toBe('## ❌ Data of example: +6 rows, −6 rows, 4 rows changed, 3 columns changed')
    expect(second).toBe('**Failed: age drifted.**')
  })

  it('warn about rows that moved into the test split and out of it', () => {
    expect(diffWarnings(plain)).toHaveLength(2)
    expect(diffWarnings({ moved: [{ from: 'train', to: 'validation', rows: 3 }] })).toStrictEqual([])
  })

  it('show columns that drifted, and fold the others', () => {
    const [open = '', folded = ''] = markdown.split('<details>')
    expect(open).toContain('| ❌ | age |')
    expect(open).not.toContain('| ✅ | age |')
    expect(folded).toContain('| ✅ | age |')
  })

  it('are one line for the same dataset', () => {
    const same = { ...plain, candidate: plain.baseline }
    expect(renderDiffMarkdown(same, origin).split('\n')[0]).toContain('the same dataset as the baseline')
    expect(renderDiffMarkdown(same, origin)).not.toContain('### Drift')
  })

  it('fit into a comment whatever the number of columns', () => {
    const many = Array.from({ length: 5000 }, (_, index) => columnDrift(`column ${index}`, 'fail', 0.3))
    const wide = { ...plain, drift: plain.drift && { ...plain.drift, columns: many } }
    expect(Buffer.byteLength(renderDiffMarkdown(wide, origin))).toBeLessThan(60_000)
  })

  it('have the same lines and cells whatever the texts of the data contain', () => {
    const shape = (text: string) =>
      text.split('\n').map((line) => (line.startsWith('|') ? line.replace(/\\./g, '').split('|').length : 0))
    fc.assert(
      fc.property(hostileText, (text) => {
        const rendered = renderDiffMarkdown(diffWith(text), origin)
        expect(shape(rendered)).toStrictEqual(shape(markdown))
        expect(rendered).not.toMatch(/<(?!\/?(?:details|summary)>)/)
        expect(rendered).not.toMatch(/@\w|:\/\/(?!github\.com\/tensorline)/)
      }),
    )
  })
})

it('sampleText shortens numbers and times, and no other texts', () => {
  const values = ['0.30000000000000004', '2026-06-26T00:00:00.000Z', '2026-06-26T08:30:00.000Z', 'A1.0000000']
  expect(values.map(sampleText)).toEqual(['0.3', '2026-06-26', '2026-06-26 08:30:00', 'A1.0000000'])
})

describe('the differences of a dataset as a page', () => {
  const tags = (page: string) => page.match(/<[a-z/!][^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, '""'))

  it('load nothing and run nothing', () => {
    const page = renderDiffHtml(plain, [])
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).not.toMatch(/<script|src=/)
  })

  it('have the same elements whatever the texts of the data contain', () => {
    const expected = tags(renderDiffHtml(plain, []))
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(tags(renderDiffHtml(diffWith(text), []))).toStrictEqual(expected)
      }),
    )
  })
})

describe('the differences of a dataset in a terminal', () => {
  it('contain no control characters of the data', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const rendered = renderDiffText(diffWith(text), (_outcome, line) => line)
        expect(rendered.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)
        expect(rendered.split('\n')).toHaveLength(
          renderDiffText(plain, (_outcome, line) => line).split('\n').length,
        )
      }),
    )
  })
})
