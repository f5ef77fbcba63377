import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { html } from '../../../src/report/html/markup.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { failedVerdict, firstVerdict, inconclusiveVerdict } from '../../harness/verdicts.ts'

describe('the HTML report', () => {
  const verdict = failedVerdict()
  const page = renderHtml(verdict, new Map())

  it('loads no resources and runs no scripts', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\bon\w+=/i)
    expect(page.match(/(?:src|href)="[^"]*"/g)).toEqual([
      'href="https://github.com/tensorline/tensorline/blob/v0.1.0/docs/report.md"',
      'href="https://github.com/acme/mnist/commit/0123456789abcdef0123456789abcdef01234567"',
      'href="https://github.com/acme/mnist/commit/fedcba9876543210fedcba9876543210fedcba98"',
      'href="https://github.com/acme/mnist/actions/runs/1"',
    ])
  })

  it('allows only its own style, by hash', () => {
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(page) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(`default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-${hash}&#39;`)
    expect(page).not.toMatch(/style="/)
  })

  it('names the evaluated output, and draws the curves of each output', () => {
    const outputs = {
      '<price>': { loss: 2, accuracy: null, validationLoss: 3, validationAccuracy: null },
      species: { loss: 1, accuracy: 0.5, validationLoss: 2, validationAccuracy: 0.4 },
    }
    const history = verdict.history.map((record) => ({ ...record, outputs }))
    const several = renderHtml({ ...verdict, output: 'species', history }, new Map())
    expect(several).toContain('output species')
    for (const title of ['Loss of &lt;price&gt;', 'Loss of species', 'Accuracy of species'])
      expect(several).toContain(title)
    expect(several).not.toContain('Accuracy of &lt;price&gt;')
    expect(page).not.toContain('Loss of')
  })

  it('has the same bytes for the same verdict', () => {
    expect(renderHtml(verdict, new Map())).toBe(page)
  })

  it('begins with the outcome and its reason', () => {
    expect(page.indexOf('Failed')).toBeLessThan(page.indexOf('must be at least 97.00 %'))
    expect(page.indexOf('must be at least 97.00 %')).toBeLessThan(page.indexOf('Against the baseline'))
  })

  it('draws no number that is not finite', () => {
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/)
  })

  it('lists all reasons after the first', () => {
    const [, reasons = ''] = /<details class="reasons">([^]*?)<\/details>/.exec(page) ?? []
    expect(reasons).toContain('All 6 reasons')
    expect(reasons.match(/<li/g)).toHaveLength(6)
  })

  it('contains the next step', () => {
    expect(page).toContain('the examples that only the baseline predicted correctly')
    expect(renderHtml(inconclusiveVerdict(), new Map())).toMatch(/Add test examples, to about [\d,]+ in all/)
    expect(renderHtml(firstVerdict(), new Map())).toContain('The candidate was not compared with a baseline.')
  })

  it('gives every drawing a title', () => {
    const drawings = page.match(/<svg[^>]*role="img"[^>]*>\s*<title>[^<]{10,}<\/title>/g)
    expect(drawings?.length).toBeGreaterThan(20)
    expect(page.match(/<svg[^>]*role="img"/g)).toHaveLength(drawings?.length ?? 0)
  })

  it('marks the epoch whose weights were kept', () => {
    expect(page).toContain('epoch 8 kept')
  })

  it('is complete without a baseline and without curves', () => {
    const first = renderHtml(firstVerdict(), new Map())
    expect(first).not.toContain('Against the baseline')
    expect(first).not.toContain('Changed predictions')
    expect(first).not.toMatch(/NaN|Infinity|undefined/)
  })
})

describe('a page of many classes', () => {
  const species = Array.from({ length: 400 }, (_, index) => `species ${index}`)
  const page = renderHtml(failedVerdict(species), new Map())

  it('shows the worst slices, folds the rest, and leaves all beyond a few hundred to report.json', () => {
    const [, slices = ''] = /<section aria-labelledby="slices">([^]*?)<\/section>/.exec(page) ?? []
    const [open = '', rest = ''] = slices.split('<details')
    const [folded = '', beyond = ''] = rest.split('</details>')
    expect(open.match(/<th scope="row">/g)).toHaveLength(15)
    expect(open.indexOf('>source = scanner<')).toBeGreaterThan(0)
    expect(folded.match(/<th scope="row">/g)).toHaveLength(285)
    expect(beyond).toContain('104 more are in report.json')
  })

  it('has no confusion matrix, and names the most frequent mistakes', () => {
    expect(page).not.toContain('class="heat"')
    expect(page).toContain('The most frequent mistakes')
  })
})

describe('text in a page', () => {
  it('is escaped in elements and attributes', () => {
    const text = `<b onclick='x()'>"&"</b>\u202e\u0000`
    expect(html`<p title="${text}">${[text, null, 3]}</p>`.text).toBe(
      '<p title="&lt;b onclick=&#39;x()&#39;&gt;&quot;&amp;&quot;&lt;/b&gt; ">&lt;b onclick=&#39;x()&#39;&gt;&quot;&amp;&quot;&lt;/b&gt; 3</p>',
    )
  })

  it('is never an element, whatever the name of a class', () => {
    const page = renderHtml(
      failedVerdict(['</style><script>alert(1)</script>', '"><img src=x>', '</svg>']),
      new Map(),
    )
    expect(page).not.toMatch(/<script|<img/)
  })
})
