import { describe, expect, it } from '@jest/globals'
import { renderHtml } from '../../../src/report/html.ts'
import { foldRepeated } from '../../../src/report/repeated-metrics.ts'
import { renderMarkdown } from '../../../src/report/verdict-markdown.ts'
import { inconclusiveVerdict } from '../../harness/verdicts.ts'

const verdict = inconclusiveVerdict()
const { distinct, repeated, first } = foldRepeated(verdict.metrics)

describe('foldRepeated', () => {
  it('separates the metrics that are equal to accuracy for both models', () => {
    expect(first).toBe('accuracy')
    expect(repeated.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['micro precision', 'micro recall', 'micro F1', 'weighted recall']),
    )
    expect(distinct.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['accuracy', 'macro precision', 'log loss']),
    )
    expect(distinct.length + repeated.length).toBe(verdict.metrics.length)
  })

  it('keeps a metric that is equal for the candidate only', () => {
    const rows = verdict.metrics.map((row) =>
      row.title === 'micro F1' ? { ...row, baseline: (row.baseline ?? 0) - 0.1 } : row,
    )
    expect(foldRepeated(rows).distinct.map(({ title }) => title)).toContain('micro F1')
  })
})

describe('reports with repeated metrics', () => {
  it('fold them in HTML, and only name them in Markdown', () => {
    expect(renderHtml(verdict, new Map())).toMatch(
      /<summary>\s*\d+ more, equal to accuracy here\s*<\/summary>[^]*micro F1/,
    )
    const markdown = renderMarkdown(verdict)
    expect(markdown).toMatch(/^Equal to accuracy here: .*micro F1/m)
    expect(markdown).not.toMatch(/^\| micro F1/m)
  })
})
