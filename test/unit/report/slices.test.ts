import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { renderMarkdown } from '../../../src/report/verdict-markdown.ts'
import { caseOf, classifier, gateOf } from '../../harness/predictions.ts'

const verdict = evaluateGate(
  caseOf({
    candidate: classifier(400, ['a', 'b'], (example) => example % 37 !== 0),
    gate: gateOf({ slices: [{ by: 'label' }, { by: 'label', exploratory: true }] }),
  }),
)

describe('slices without a baseline', () => {
  it('are shown as not compared on the page, without the columns of a comparison', () => {
    const page = renderHtml(verdict, new Map())
    const section = /<section aria-labelledby="slices">[^]*?<\/section>/.exec(page)?.[0] ?? ''
    expect(section.match(/>not compared</g)).toHaveLength(4)
    expect(section).not.toMatch(/evidence of a drop|Baseline<|Holm|Hochberg|Smallest/)
    expect(page).toMatch(/<dd>2 <small>not compared<\/small><\/dd>/)
  })

  it('are shown as not compared in Markdown, without the columns of a comparison', () => {
    const markdown = renderMarkdown(verdict)
    expect(markdown).toContain('<summary>2 slices, not compared</summary>')
    expect(markdown).toContain('| ▫️ not compared | label = a | 200 | accuracy |')
    expect(markdown).not.toMatch(/evidence of a drop|false alarms|Smallest detectable/)
  })
})
