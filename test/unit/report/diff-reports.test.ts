import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { digestOf } from '../../../src/artifacts/digest.ts'
import type { DatasetDiff, SampleRow } from '../../../src/dataset-diff/diff-schema.ts'
import type { ColumnDrift } from '../../../src/drift/drift-schema.ts'
import { diffWarnings } from '../../../src/report/diff-lines.ts'
import { renderDiffMarkdown } from '../../../src/report/diff-markdown.ts'
import { renderDiffText } from '../../../src/report/diff-text.ts'
import { renderDiffHtml } from '../../../src/report/html/diff-page.ts'
import { hostileText } from '../../harness/hostile-text.ts'

function drift(column: string, outcome: ColumnDrift['outcome'], distance: number): ColumnDrift {
  return {
    column,
    role: 'feature',
    aspect: 'values',
    kind: 'kolmogorov',
    distance,
    byChance: 0.02,
    lower: distance / 2,
    upper: distance * 1.5,
    margin: 0.1,
    pBeyond: 0.5,
    pWithin: 0.5,
    outcome,
    rows: { baseline: 1000, candidate: 1200 },
    effectiveRows: { baseline: 1000, candidate: 1200 },
  }
}

const side = {
  rows: { train: 800, validation: 100, test: 100 },
  read: 1000,
  quarantined: 0,
  missingRows: 0,
  duplicates: 0,
}

/** A comparison in which every free text is the given one. */
function diffWith(text: string): DatasetDiff {
  const row: SampleRow = { id: text, split: 'train', cells: [{ column: text, value: text }] }
  return {
    name: 'example',
    baseline: { ...side, digest: digestOf('old') },
    candidate: { ...side, digest: digestOf('new'), quarantined: 12 },
    settingsChanged: true,
    rows: { unchanged: 990, changed: 4, added: 6, removed: 6 },
    columns: {
      common: 3,
      added: [{ name: text, type: 'number' }],
      removed: [{ name: text, type: 'text' }],
      retyped: [{ name: text, before: 'number', after: 'category' }],
      changed: [{ name: text, rows: 4 }],
    },
    moved: [
      { from: 'train', to: 'test', rows: 3 },
      { from: 'test', to: 'train', rows: 2 },
    ],
    labels: [{ column: text, before: text, after: null, rows: 4 }],
    samples: {
      added: [row],
      removed: [row],
      changed: [{ id: text, split: 'test', cells: [{ column: text, before: text, after: null }] }],
    },
    drift: {
      outcome: 'fail',
      accepted: false,
      reason: `${text} drifted`,
      confidence: 0.95,
      group: text,
      columns: [drift(text, 'fail', 0.3), drift(text, 'pass', 0.01)],
      skipped: [{ column: text, reason: 'it has another type than in the baseline' }],
    },
  }
}

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
    const many = Array.from({ length: 5000 }, (_, index) => drift(`column ${index}`, 'fail', 0.3))
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
