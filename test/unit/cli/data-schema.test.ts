import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { errorText } from '../../harness/user-error.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { folderWith } from '../data/sources.ts'

const contract = join(import.meta.dirname, '../../fixtures/contracts/all-data-types.odcs.yaml')

const rows = Array.from(
  { length: 120 },
  (_, i) =>
    `${i},${18 + (i % 60)},2026-01-${10 + (i % 20)},${i % 3 ? 'red' : 'blue'},${i % 5 ? i / 7 : ''},${i % 2 ? 'a' : 'b'}`,
)

async function project() {
  const table = ['visit_id,age,day,colour,score,label', ...rows].join('\n')
  const data =
    'data: { source: d.csv, exclude: [visit_id, day], expect: expect.yml, clean: { missing: drop } }'
  return folderWith({ 'd.csv': table, 'tensorline.yml': `name: visits\n${data}\n` })
}

describe('tensorline data schema', () => {
  it('prints expectations of the sources with a comment for each column', async () => {
    const folder = await project()
    const { code, results } = await tensorlineHere(folder, ['data', 'schema'])
    expect(code).toBe(0)
    expect(results.split('\n').slice(2)).toEqual([
      '',
      'rows: { minimum: 60 }',
      'columns:',
      '  visit_id: { type: integer, missing: 0, unique: true } # 0 to 119',
      '  age: { type: integer, minimum: 0, maximum: 140, missing: 0 } # 18 to 77',
      '  day: { type: date, missing: 0 } # 2026-01-10 to 2026-01-29',
      '  colour: { values: [ blue, red ], missing: 0 }',
      '  score: { type: number, minimum: 0, maximum: 34, missing: 0.4 } # 0.1429 to 17, 24 missing',
      '  label: { values: [ a, b ], missing: 0 }',
      '',
    ])
  })

  it('writes a new file, which the sources meet, and overwrites none', async () => {
    const folder = await project()
    const args = ['data', 'schema', '--output', 'expect.yml', '--json']
    const written = await tensorlineHere(folder, args)
    expect(written.code).toBe(0)
    expect(JSON.parse(written.results)).toMatchObject({
      output: 'expect.yml',
      unchecked: [],
      expectations: { columns: { age: { maximum: 140 } } },
    })
    expect((await tensorlineHere(folder, ['preprocess'])).code).toBe(0)
    await writeFile(join(folder, 'expect.yml'), 'rows: { minimum: 1 }\n')
    const again = await tensorlineHere(folder, args)
    expect(again).toMatchObject({ code: 1, log: errorText('FILE_EXISTS', 'expect.yml') })
    expect(await readFile(join(folder, 'expect.yml'), 'utf8')).toBe('rows: { minimum: 1 }\n')
  })

  it('imports a contract, and names all parts that are not checked', async () => {
    const folder = await project()
    const { code, results, log } = await tensorlineHere(folder, ['data', 'schema', '--from', contract])
    expect(code).toBe(0)
    expect(results).toMatch(/# Not checked: txn_time: logicalType time\n[^]*account_id: \{ /)
    expect(log).toContain('customer_details: logicalType object')
    const none = await tensorlineHere(folder, ['data', 'schema', '--from', 'no.yaml'])
    expect(none).toMatchObject({ code: 1, log: errorText('FILE_MISSING', 'no.yaml') })
  })
})
