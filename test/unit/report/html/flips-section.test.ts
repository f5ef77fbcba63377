import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../../src/gate/evaluate.ts'
import { renderHtml } from '../../../../src/report/html.ts'
import type { ShownExample, ShownExamples } from '../../../../src/report/shown-example.ts'
import { baselineOf, caseOf, classifier, digits } from '../../../harness/predictions.ts'
import { examplesOf, pictureOf } from '../../../harness/shown-examples.ts'

const verdict = evaluateGate(
  caseOf({
    candidate: classifier(1200, digits, (example) => example % 15 !== 0),
    baseline: baselineOf(classifier(1200, digits, (example) => example % 200 !== 7)),
  }),
)
const flips = verdict.classification?.flips
const shown = (example: (id: string) => Partial<ShownExample>) => examplesOf(verdict, example)

const sectionOf = (examples: ShownExamples) =>
  /<section aria-labelledby="flips">[^]*?<\/section>/.exec(renderHtml(verdict, examples))?.[0] ?? ''

const picture = pictureOf('test-1')

describe('the gallery of changed predictions', () => {
  it('embeds images with alternative texts, and folds all but the most confident errors', () => {
    const section = sectionOf(shown(() => ({ picture })))
    expect(section).toContain('Broken: only the baseline was correct (50 of 80, most confident first)')
    expect(section).toContain('Fixed: only the candidate was correct (6)')
    const [open = '', rest = ''] = section.split('<details')
    expect(open.match(/<img/g)).toHaveLength(12)
    expect(rest.match(/<img/g)).toHaveLength(50 - 12 + 6)
    expect(section.match(/src="data:image\/png;base64,[A-Za-z0-9+/=]+"/g)).toHaveLength(56)
    const texts = [...section.matchAll(/alt="([^"]+)"/g)].map(([, text]) => text)
    expect(new Set(texts).size).toBe(56)
  })

  it('shows which model was correct, with both scores', () => {
    const [first] = flips?.broken.examples ?? []
    const card = /<li class="example">[^]*?<\/li>/.exec(sectionOf(shown(() => ({ picture }))))?.[0] ?? ''
    const words = card.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    const score = (value: number | null | undefined) => value?.toPrecision(4) ?? 'no score'
    expect(words).toContain(
      `${first?.id} Label ${first?.label} Candidate ✗ ${first?.candidate} wrong, ${score(first?.score)}` +
        ` Baseline ✓ ${first?.baseline} correct, ${score(first?.baselineScore)}`,
    )
  })

  it('shows the values of a row under the names of their columns', () => {
    const section = sectionOf(
      shown((id) => ({
        values: [
          { column: 'petal length', value: '4.7' },
          { column: 'note', value: null },
          { column: 'mail', value: `${id} ${'long '.repeat(1000)}` },
        ],
        moreColumns: 3,
      })),
    )
    expect(section).toMatch(/<dt>petal length<\/dt>\s*<dd>4\.7<\/dd>/)
    expect(section).toMatch(/<dt>note<\/dt>\s*<dd><small>missing<\/small><\/dd>/)
    expect(section).toMatch(/<span title="test-\d+ long [^"]{400,700}…">test-\d+ long [^<]{40,90}…<\/span>/)
    expect(section).toContain('and 3 more columns')
    expect(section.length).toBeLessThan(200_000)
  })

  it('notes omitted pictures, and adds no note for rows', () => {
    const [first] = flips?.broken.examples ?? []
    const section = sectionOf(shown((id) => ({ picture: id === first?.id ? picture : 'left out' })))
    expect(section.match(/<img/g)).toHaveLength(1)
    expect(section.match(/Image left out: a page contains at most 1 MB of images/g)).toHaveLength(55)
    expect(sectionOf(shown(() => ({})))).not.toContain('Image left out')
  })

  it('escapes hostile names and values', () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
    const section = sectionOf(shown(() => ({ values: [{ column: hostile, value: hostile.repeat(5) }] })))
    expect(section).toContain('&lt;script&gt;')
    expect(section).not.toMatch(/<img|<script|onerror=alert\(1\)>/)
  })

  it('is a table of ids if no example content is available', () => {
    const section = sectionOf(new Map())
    expect(section).toContain('<table>')
    expect(section).not.toContain('class="gallery')
  })
})
