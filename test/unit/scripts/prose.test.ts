import { describe, expect, it } from '@jest/globals'
import { documentProse } from '../../../scripts/prose/document-prose.ts'
import { checkProse, type Prose } from '../../../scripts/prose/rules.ts'
import { sourceProse } from '../../../scripts/prose/source-prose.ts'

const check = (kind: Prose['kind'], text: string) =>
  checkProse({ kind, file: 'src/a.ts', line: 1, text }).map(({ rule }) => rule)
const textsOf = (proses: readonly Prose[]) => proses.map(({ kind, line, text }) => [kind, line, text])

describe('checkProse', () => {
  it.each(['What a step sets.', 'Of each seed.', 'Whether it is set.', 'By name.', 'As numpy rounds.'])(
    'rejects the opening of the comment "%s"',
    (text) => {
      expect(check('comment', text)).toEqual(['opening'])
    },
  )

  it('accepts the same openings in a message and inside a comment', () => {
    expect(check('message', 'What happens next is not known.')).toEqual([])
    expect(check('comment', 'Returns the name. Offsets count from 0.')).toEqual([])
  })

  it.each(['It is mended.', 'Cost comes to 3.', 'Classes alike.', 'It bears a name.', 'There is none.'])(
    'rejects a word of "%s" in every kind of text',
    (text) => {
      for (const kind of ['comment', 'message', 'title', 'documentation'] as const)
        expect(check(kind, text)).toEqual(['word'])
    },
  )

  it('accepts words that only contain a rejected word', () => {
    expect(check('comment', 'We recommend a bearing; goes bypassed.')).toEqual([])
  })

  it('finds a sentence of more than 35 words, but not two shorter ones', () => {
    expect(check('documentation', `${'word '.repeat(36)}.`)).toEqual(['length'])
    expect(check('documentation', `A${' word'.repeat(30)}. B${' word'.repeat(30)}.`)).toEqual([])
  })
})

describe('sourceProse', () => {
  it('finds comments with their lines, and joins those of successive lines', () => {
    const source = '/**\n * One\n * two.\n */\nconst a = 1 // three\n\n// four\n// five\nconst b = 2\n'
    expect(textsOf(sourceProse('bench/a.ts', source))).toEqual([
      ['comment', 1, 'One two.'],
      ['comment', 5, 'three'],
      ['comment', 7, 'four five'],
    ])
  })

  it('finds comments after templates and expressions that look like comments', () => {
    const source = 'const a = `${"}"} // not one`\nconst b = /[/]*\\/\\/x/ // one\n'
    expect(textsOf(sourceProse('bench/a.ts', source))).toEqual([['comment', 2, 'one']])
  })

  it('finds test titles, also of it.each', () => {
    const source = "it.each([1])('rejects %s', () => { describe(`of ${'x'}`, f) })\n"
    expect(textsOf(sourceProse('test/a.test.ts', source))).toEqual([
      ['title', 1, 'rejects %s'],
      ['title', 1, 'of …'],
    ])
  })

  it('finds the messages of the product, of sums too, but no keys', () => {
    const source = "log.info(`Wrote ${n} files ` + 'in a folder')\nconst key = 'two words'\n"
    expect(textsOf(sourceProse('src/a.ts', source))).toEqual([['message', 1, 'Wrote … files in a folder']])
    expect(sourceProse('bench/a.ts', source)).toEqual([])
  })

  it('ignores comments that a tool reads', () => {
    expect(sourceProse('src/a.ts', '// eslint-disable-next-line no-console\nf()\n')).toEqual([])
  })
})

describe('documentProse', () => {
  it('finds headings, paragraphs, list items and table cells, without code and links', () => {
    const source = '# Title\n\nA [link](x.md)\nin `code`.\n- item\n\n```\nnot this\n```\n\n| cell | 1 |\n'
    expect(textsOf(documentProse('docs/a.md', source))).toEqual([
      ['documentation', 1, 'Title'],
      ['documentation', 3, 'A link in ….'],
      ['documentation', 5, 'item'],
      ['documentation', 11, 'cell'],
    ])
  })

  it('reads of the changelog only the part that is not published', () => {
    const source = '## Unreleased\n\n- New.\n\n## 1.0.0 (2026-01-01)\n\n- Old.\n'
    expect(textsOf(documentProse('CHANGELOG.md', source))).toEqual([
      ['documentation', 1, 'Unreleased'],
      ['documentation', 3, 'New.'],
    ])
  })
})
