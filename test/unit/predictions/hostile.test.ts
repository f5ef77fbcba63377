import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../../../src/errors/user-error.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { predictionsOf } from '../../../src/predictions/from-tables.ts'
import { presentColumns } from '../../../src/predictions/gate-columns.ts'
import { readTable } from '../../../src/predictions/read-table.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { renderMarkdown } from '../../../src/report/verdict-markdown.ts'
import { baselineOf, caseOf, gateOf } from '../../harness/predictions.ts'
import { userError } from '../../harness/user-error.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-hostile-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(name: string, content: string | Uint8Array) {
  const file = join(folder, name)
  await writeFile(file, content)
  return readTable(file, undefined, name)
}

const tenMegabytes = 10_000_000
const messageLimit = 2000

describe('readTable rejects an invalid predictions file with a short message', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['UTF-16', 'a.csv', Buffer.from('example,label,prediction\n1,a,b', 'utf16le'), 'zero bytes'],
    ['Latin-1', 'b.csv', Buffer.from('example,label,prediction\n1,ä,b', 'latin1'), 'not UTF-8'],
    [
      'a cell of 10 MB',
      'c.csv',
      `example,label,prediction\n1,${'<'.repeat(tenMegabytes)},b`,
      'longer than 1000',
    ],
    [
      'an id of 10 MB',
      'd.csv',
      `example,label,prediction\n${'1'.repeat(tenMegabytes)},a,b`,
      'longer than 1000',
    ],
    ['a header of 10 MB', 'e.csv', `example,${'x'.repeat(tenMegabytes)}\n1,b`, 'without the column'],
    [
      'a class of 10 MB',
      'f.csv',
      `example,label,score.${'x'.repeat(tenMegabytes)}\n1,b,1`,
      '10000000 characters',
    ],
    [
      'a quote that never ends',
      'g.csv',
      `example,label,prediction\n1,"${'x'.repeat(tenMegabytes)}`,
      'not CSV',
    ],
    ['a text of 10 MB', 'h.jsonl', JSON.stringify('x'.repeat(tenMegabytes)), 'a line with a text'],
    [
      'a million brackets',
      'i.jsonl',
      `{"example":1,"x":${'['.repeat(1e6)}${']'.repeat(1e6)}}`,
      'deeper than',
    ],
    ['random bytes', 'j.arrow', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 251), 'as Arrow'],
    ['text named Parquet', 'k.parquet', 'example,label,prediction\n1,a,b', 'as Parquet'],
    ['no rows', 'l.csv', 'example,label,prediction\n', 'which has no rows'],
    ['nothing', 'm.csv', '', 'an empty file'],
    ['another format', 'n.xlsx', 'PK', 'does not end with the format'],
    ['two scores of a class', 'o.csv', 'example,label,score.1,score.1.0\n1,1,1,1', 'already has one'],
  ])('%s', async (_, name, content, found) => {
    const message = await read(name, content).then(String, messageOf)
    expect(message).toContain(found)
    expect(message).toContain('; expected ')
    expect(message.length).toBeLessThan(messageLimit)
  })

  it('for scores that are not numbers, with their count and the line of the first', async () => {
    await expect(
      read('nan.csv', 'example,label,score.a,score.b\n2,a,0.5,0.5\n1,a,NaN,1\n3,a,inf,0'),
    ).rejects.toThrow(userError('PREDICTIONS_INVALID_VALUE', 'nan.csv:3:', '2 of 3', 'score.a', 'row 2'))
  })

  it.each([
    ['classification', 'example,label,prediction\n1,a,a\n2,b,b\n1,a,b', 'dup.csv:4:', '"1"'],
    ['ranking', 'query,item,relevance,score\nq,a,1,1\nq,b,0,1\nq,b,0,2', 'dup.csv:4:', 'b'],
  ])('for %s with two predictions for one example, with the line of the second', async (_, ...given) => {
    const [content, ...values] = given
    await expect(read('dup.csv', content)).rejects.toThrow(userError('PREDICTIONS_COUNT_MISMATCH', ...values))
  })

  it('for missing labels', async () => {
    await expect(read('label.csv', 'example,label,prediction\n1,,a\n2,NA,a\n3,b,a')).rejects.toThrow(
      userError('PREDICTIONS_INVALID_VALUE', '2 of 3', 'label', 'row 1'),
    )
  })
})

const names = [
  '<img src=x onerror=alert(1)>',
  '</td></table><script>alert(1)</script>',
  '=HYPERLINK("http://evil.example","x")',
  '@octocat | **bold** [link](javascript:alert(1))',
  '::error::forged\n##[error]forged',
  '__proto__',
]

describe('names that are markup, formulas or commands', () => {
  const rows = Array.from({ length: 240 }, (_, row) => {
    const label = names[row % names.length] ?? ''
    return { example: `${label} ${row}`, label, prediction: label, constructor: label }
  })
  const wrong = rows.map((row, index) => (index % 4 === 0 ? { ...row, prediction: names[0] } : row))
  const jsonl = (records: readonly object[]) => records.map((record) => JSON.stringify(record)).join('\n')

  async function verdict() {
    const gate = gateOf({
      slices: [
        { by: 'constructor', 'min-size': 5 },
        { by: 'label', 'min-size': 5 },
      ],
    })
    const [candidate, baseline] = [
      await read('wrong.jsonl', jsonl(wrong)),
      await read('right.jsonl', jsonl(rows)),
    ]
    const [own, other] = predictionsOf([candidate.table, baseline.table])
    if (!own || !other) throw new TypeError('no answers')
    return evaluateGate(
      caseOf({
        gate,
        candidate: own,
        baseline: baselineOf(other),
        columns: presentColumns(candidate.raw, gate),
      }),
    )
  }

  it('are escaped in Markdown', async () => {
    const markdown = renderMarkdown(await verdict())
    expect(markdown).toContain('HYPERLINK')
    expect(markdown).not.toMatch(/<(?:img|script|\/td)/)
    expect(markdown).not.toMatch(/@octocat|\*\*bold|(?<!\\)\]\(javascript|http:\/\/evil/)
    expect(markdown).not.toMatch(/^\s*::|##\[/m)
  })

  it('are escaped in HTML', async () => {
    const html = renderHtml(await verdict(), new Map())
    expect(html).toContain('HYPERLINK')
    expect(html).not.toMatch(/<img|<script>alert|<\/table><script/)
  })

  it('do not break the line of the reason', async () => {
    const { reason, slices } = await verdict()
    expect(reason).not.toContain('\n')
    expect(slices.map(({ value }) => value)).toEqual(expect.arrayContaining(names))
  })
})

describe('a cell of 10 MB in another column', () => {
  const text = `example,label,prediction,note\n1,a,a,${'x'.repeat(tenMegabytes)}\n2,b,b,short`

  it('is ignored by a gate that does not use the column', async () => {
    const { raw } = await read('note.csv', text)
    expect(presentColumns(raw, gateOf())).toEqual({})
  })

  it('is refused if slices use the column', async () => {
    const { raw } = await read('note.csv', text)
    expect(() => presentColumns(raw, gateOf({ slices: [{ by: 'note' }] }))).toThrow(
      userError('GATE_INVALID_GROUPS', 'note', '1000'),
    )
  })
})

it('a reason stays short, however long the names of classes are', async () => {
  const long = (letter: string) => letter.repeat(1000)
  const candidate = await read(
    'long.csv',
    `example,label,score.${long('a')},score.${long('b')}\n1,${long('a')},1,0`,
  )
  const baseline = await read(
    'other.csv',
    `example,label,score.${long('c')},score.${long('d')}\n1,${long('c')},1,0`,
  )
  const [own, other] = predictionsOf([candidate.table, baseline.table])
  if (!own || !other) throw new TypeError('no answers')
  const { warnings } = evaluateGate(caseOf({ candidate: own, baseline: baselineOf(other) }))
  expect(warnings.join().length).toBeLessThan(messageLimit)
})
