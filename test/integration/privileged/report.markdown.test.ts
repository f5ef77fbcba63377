import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { z } from 'zod'
import { verdictSchema, type Verdict } from '../../../src/gate/verdict.ts'
import { historyOf } from '../../../src/host/github/comment-history.ts'
import { testSetUseText } from '../../../src/report/test-set-use.ts'
import { renderMarkdown } from '../../../src/report/verdict-markdown.ts'
import { blocks, md, paragraph } from '../../../src/report/markdown.ts'
import { freeTexts, hostileText, withTexts } from '../../harness/hostile-text.ts'
import { textsOf } from '../../harness/schema-texts.ts'
import { failedVerdict, firstVerdict, seedsVerdict } from '../../harness/verdicts.ts'

/** Every part of a report with a baseline that can hold text of others. */
function fullVerdict(): Verdict {
  const verdict = failedVerdict(['iris', 'lily', 'rose'])
  const { classification } = verdict
  const judgement = {
    outcome: 'fail',
    accepted: false,
    reasonCode: 'not-met',
    reason: 'too bad',
  } as const
  return verdictSchema.parse({
    ...verdict,
    output: 'species',
    comparisons: verdict.comparisons.map(withNote),
    slices: verdict.slices.map(withNote),
    baseline: { ...verdict.baseline, incomparable: 'other classes' },
    lineage: {
      ...verdict.lineage,
      combined: { by: 'join', columns: [{ name: 'age', sources: ['people'] }] },
    },
    classification: classification && {
      ...classification,
      flips: classification.flips && { ...classification.flips, broken: classification.flips.fixed },
    },
    groups: { by: 'patient', count: 12 },
    replicates: 2,
    metrics: [...verdict.metrics, ...seedsVerdict().metrics],
    warnings: ['first', 'second'],
    fairness: [
      {
        by: 'sex',
        positive: 'iris',
        groups: [{ name: 'f', size: 10, candidate: rates, baseline: null }],
      },
    ],
    policy: {
      baseCommit: 'a'.repeat(40),
      gate: ['lowers accuracy'],
      testSplit: 'another one',
      config: null,
      allowed: false,
      label: 'allow-gate-change',
      base: judgement,
      proposed: judgement,
    },
  })
}

/** Returns the row with a reason why its interval is unknown. */
function withNote<Row extends Verdict['comparisons'][number] | Verdict['slices'][number]>(row: Row): Row {
  return { ...row, difference: row.difference && { ...row.difference, interval: null, note: 'equal' } }
}

const rates = { accuracy: 0.5, selection: 0.5, truePositive: 0.5, falsePositive: 0.5 }

/** Comment, check and summary have the same text; the comment has its history below. */
function posted(verdict: Verdict): string {
  const earlier = historyOf(null, { commit: 'b'.repeat(40), title: verdict.reason })
  return [
    renderMarkdown(verdict, { limit: Infinity }),
    testSetUseText(verdict, { decisions: 3 }),
    historyOf(`x${earlier}`, { commit: 'c'.repeat(40), title: verdict.reason }),
    blocks(
      md`
## ❌ The fork’s run cannot be evaluated
      `,
      paragraph(verdict.reason),
    ).text,
  ].join('\n\n')
}

function rendered(markdown: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist', 'tagfilter', 'footnotes']
  const args = ['--unsafe', ...extensions.flatMap((name) => ['-e', name])]
  const { stdout, error } = spawnSync('cmark-gfm', args, { input: markdown, maxBuffer: 2 ** 26 })
  if (error) throw error
  return stdout.toString('utf8')
}

const tag = /<!--[\s\S]*?-->|<[^>]*>/g

const tagsOf = (html: string) => html.replace(/<!--[\s\S]*?-->/g, '').match(tag) ?? []

/** Returns the text in which GitHub looks for mentions, references, addresses and emoji after it has rendered the Markdown. */
function proseOf(html: string): string {
  return html
    .replace(/<(code|pre|a)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(tag, ' ')
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
    )
}

const references = [
  /@\w/,
  /#\d/,
  /gh-\d/i,
  /(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/i,
  /:[\w+-]+:/,
  /:\/\//,
  /www\.\w/i,
]

/** Another text for each different one. */
function each(text: (index: number) => string): (old: string) => string {
  const known = new Map<string, string>()
  return (old) => {
    const replaced = known.get(old) ?? `${text(known.size)} ${known.size}z`
    known.set(old, replaced)
    return replaced
  }
}

describe('a report whose every text is hostile', () => {
  const verdicts = [fullVerdict(), firstVerdict()].map((verdict) => ({
    verdict,
    places: freeTexts(verdict),
  }))
  const postedWith = (text: (old: string) => string) =>
    verdicts.map(({ verdict, places }) => posted(withTexts(verdict, places, text))).join('\n\n')
  const plain = tagsOf(rendered(postedWith(each(() => 'text'))))

  it('has every text that the schema of a report allows', () => {
    const free = [...textsOf(z.toJSONSchema(verdictSchema, { io: 'input' }))].flatMap(
      ([key, { pattern, format }]) => (pattern === undefined && format === undefined ? [key] : []),
    )
    const keys = verdicts
      .flatMap(({ places }) => places)
      .map((place) => place.join('.').replaceAll(/\.\d+(?=\.|$)/g, '[]'))
    expect([...new Set(keys)].sort()).toEqual(free.sort())
    expect(plain).toContain('<blockquote>')
  })

  it('renders through cmark-gfm as the same elements as one of harmless texts, and refers to nothing', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 8, maxLength: 8 }), (texts) => {
        const markdown = postedWith(each((index) => texts[index % texts.length] ?? ''))
        const html = rendered(markdown)
        expect(tagsOf(html).join('\n')).toBe(plain.join('\n'))
        const prose = proseOf(html)
        for (const reference of references) expect(prose).not.toMatch(reference)
        expect(html).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|[\u2028\u2029]/u)
      }),
      { seed: 13, numRuns: 300, interruptAfterTimeLimit: 60_000 },
    )
  })
})
