import { describe, expect, it } from '@jest/globals'
import type { Lineage } from '../../../src/gate/verdict.ts'
import { renderMarkdown } from '../../../src/report/verdict-markdown.ts'
import { failedVerdict, firstVerdict, inconclusiveVerdict } from '../../harness/verdicts.ts'

const failed = failedVerdict()
const hostile = failedVerdict([
  '@everyone',
  'a | b `c` **d** [e](https://example.org)',
  '<img src=x onerror=alert(1)>',
  'line\nbreak\u202e $x$ #1 www.example.org',
])

describe('the verdict in Markdown', () => {
  const markdown = renderMarkdown(failed)

  it('has the outcome and one reason in its first line', () => {
    expect(markdown.split('\n')[0]).toMatch(
      /^## ❌ Failed: Accuracy is \d\d\.\d\d % and must be at least 97\.00 %; and \d more reasons$/,
    )
  })

  it('names the evaluated output of a model with several', () => {
    expect(markdown).not.toContain(', output ')
    expect(renderMarkdown({ ...failed, output: 'species' })).toMatch(/^Model .*, output species, on 1,200 /m)
  })

  it('lists the features that a join or a query adds', () => {
    const lineage: Lineage = {
      ...failed.lineage,
      combined: { by: 'query', columns: [{ name: 'sum', sources: [] }] },
    }
    expect(renderMarkdown({ ...failed, lineage })).toMatch(
      /\| Columns of the query, which a client sends \| sum \\?\(computed\\?\) \|/,
    )
    expect(markdown).not.toContain('which a client sends')
  })

  it('links to the explanation, and folds all reasons', () => {
    expect(markdown).toContain('At least one check failed')
    expect(markdown).toContain('/docs/report.md)')
    expect(markdown).toMatch(/<details><summary>All 6 reasons<\/summary>\n\n(- .+\n){6}/)
  })

  it('shows the slices that fail, and folds the others', () => {
    const [open = '', folded = ''] = markdown.split('12 more slices without evidence of a drop')
    expect(open).toContain('❌ worse')
    expect(folded).not.toContain('❌ worse')
    expect(folded).toContain('not tested: no examples')
  })

  it('shows comparisons, requirements, worse slices and curves', () => {
    expect(markdown).toContain('### Against the baseline')
    expect(markdown).toContain('| ✅ | model-bytes &lt;= 2 MB | 1.633 MB |')
    expect(markdown).toContain('| ❌ worse | label = 1 |')
    expect(markdown).toContain('▫️ not tested: no examples | source = fax')
    expect(markdown.match(/```mermaid\nxychart-beta/g)).toHaveLength(2)
    expect(markdown).toContain(failed.lineage.model)
  })

  it('has as many cells in each table row as in the header', () => {
    for (const table of renderMarkdown(hostile)
      .split('\n\n')
      .filter((block) => block.startsWith('|'))) {
      const cells = table.split('\n').map((line) => line.split(/(?<!\\)\|/).length)
      expect(new Set(cells).size).toBe(1)
    }
  })

  it('states the effect of an inconclusive verdict on the job', () => {
    const markdown = renderMarkdown(inconclusiveVerdict())
    expect(markdown).toMatch(/^## ⚠️ Inconclusive: Too few test examples to rule out that accuracy is worse/)
    expect(markdown).toContain('The job continues although the verdict is inconclusive')
    expect(renderMarkdown({ ...inconclusiveVerdict(), accepted: false })).toContain('on-inconclusive: fail')
  })

  it('states that a first model has no baseline', () => {
    const markdown = renderMarkdown(firstVerdict())
    expect(markdown).toMatch(/^## ✅ Passed/)
    expect(markdown).toContain('without a baseline')
    expect(markdown).not.toContain('### Against the baseline')
  })
})

describe("a user's text in Markdown", () => {
  const markdown = renderMarkdown(hostile)

  it('contains no mention, link or markup', () => {
    expect(markdown).not.toMatch(/@everyone/)
    expect(markdown).not.toMatch(/<img/)
    expect(markdown.match(/(?<!\\)\]\(http[^)]*\)/g)).toEqual([
      '](https://github.com/tensorline/tensorline/blob/v0.1.0/docs/report.md)',
    ])
    expect(markdown).not.toContain('https://example.org')
    expect(markdown).not.toContain('www.example')
    expect(markdown).not.toContain('\u202e')
    expect(markdown).not.toMatch(/[^\\]\$x/)
    expect(markdown).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })
})

it('the title of a metric, which may contain a class name, is escaped', () => {
  const title = 'recall of <img src=x> | **cat**'
  const markdown = renderMarkdown({
    ...hostile,
    metrics: hostile.metrics.map((row) => ({ ...row, title })),
    comparisons: hostile.comparisons.map((row) => ({ ...row, title })),
    slices: hostile.slices.map((row) => ({ ...row, title })),
  })
  expect(markdown).toContain('recall of &lt;img src=x&gt; \\| \\*\\*cat\\*\\*')
  expect(markdown).not.toContain('<img')
})

describe('the size of a comment', () => {
  const long = (index: number) => `${'<@|&$'.repeat(190)}${index}`
  const many = failedVerdict(Array.from({ length: 60 }, (_, index) => long(index)))

  it('stays below the limit for any names, with all parts', () => {
    const markdown = renderMarkdown(many)
    expect(Buffer.byteLength(markdown)).toBeLessThan(60_000)
    expect(markdown).toContain('Changed predictions')
    expect(markdown).toContain('Models and data')
    expect(markdown).not.toContain('The rest is in')
  })

  it('leaves out a part that does not fit, and keeps smaller ones after it', () => {
    const warnings = Array.from({ length: 40 }, (_, index) => `warning ${index} `.repeat(30))
    const markdown = renderMarkdown({ ...failed, warnings }, { limit: 12_000 })
    expect(markdown).not.toContain('warning 39')
    expect(markdown).toContain('Models and data')
  })
})

describe('a limit', () => {
  for (const limit of [200, 900, 3000, 5000])
    it(`of ${limit} bytes is kept, with the outcome first and a pointer to the rest last`, () => {
      const markdown = renderMarkdown(failed, { limit })
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit)
      expect(markdown).toMatch(/^## ❌ Failed: /)
      expect(markdown).toMatch(/report\.html` of the report artifact\._$/)
    })

  it('closes all details elements', () => {
    for (let limit = 1000; limit < 12_000; limit += 500) {
      const markdown = renderMarkdown(failed, { limit })
      expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length)
    }
  })
})
