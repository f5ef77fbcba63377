import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { columnNames, readColumn, readPreparation } from '../../../src/dataset/dataset.ts'
import { UserError } from '../../../src/errors/user-error.ts'
import { openQuarantine, quarantineFile } from '../../../src/data/quarantine-artifact.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, mistakeOf, prepare } from './sources.ts'

const clean = { 'on-error': 'quarantine', 'at-most': 0.1 }

async function prepared(files: Readonly<Record<string, string>>, more: object = {}) {
  const base = await folderWith(files)
  return { base, ...(await prepare(base, { source: Object.keys(files), ...more })) }
}

async function linesOf(base: string): Promise<unknown[]> {
  const { folder } = await openQuarantine(join(base, 'quarantine'))
  const text = await readFile(join(folder, quarantineFile), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

describe('the quarantine', () => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `${i},2026-01-${10 + (i % 18)},note${i},${i % 2 ? 'a' : 'b'}`,
  )
  const broken = [...rows, '?,2026-01-01,n,a', '1e99,2026-02-31,m,b']
  const csv = `x,day,note,label\n${broken.join('\n')}\n`
  const features = { day: { type: 'date' } }

  it('contains rows that cannot be read, with file, line, column, reason and values', async () => {
    const { base, dataset, messages } = await prepared(
      { 'd.csv': csv },
      { clean, features, columns: ['x', 'day'] },
    )
    expect(await linesOf(base)).toEqual([
      {
        file: 'd.csv',
        line: 62,
        row: 60,
        cells: [{ column: 'x', reason: 'not a number' }],
        values: { x: '?', day: '2026-01-01', note: 'n', label: 'a' },
      },
      {
        file: 'd.csv',
        line: 63,
        row: 61,
        cells: [
          { column: 'x', reason: 'not finite' },
          { column: 'day', reason: 'not a date' },
        ],
        values: { x: '1e99', day: '2026-02-31', note: 'm', label: 'b' },
      },
    ])
    expect(dataset.details.cleaned).toMatchObject({ read: 62, quarantined: 2 })
    expect(messages).toContainEqual(
      expect.stringMatching(/^Put 2 of 62 rows in quarantine.*x not finite \(1\)/),
    )
  })

  it('names its dataset as its parent and counts the reasons', async () => {
    const { base, dataset } = await prepared({ 'd.csv': csv }, { clean, features, columns: ['x', 'day'] })
    const { manifest, details } = await openQuarantine(join(base, 'quarantine'))
    expect(manifest.parents).toEqual({ dataset: dataset.digest })
    expect(details).toMatchObject({
      rows: 2,
      cells: expect.arrayContaining([{ column: 'day', reason: 'not a date', count: 1 }]),
    })
  })

  it('fails above the allowed share, and is not used unless it is configured', async () => {
    const settings = { features, columns: ['x', 'day'] }
    await expect(
      prepared({ 'd.csv': csv }, { ...settings, clean: { ...clean, 'at-most': 0.01 } }),
    ).rejects.toThrow(userError('DATA_TOO_MANY_QUARANTINED', '2 of 62'))
    await expect(prepared({ 'd.csv': csv }, settings)).rejects.toThrow(userError('DATA_NOT_A_NUMBER', '"?"'))
  })

  it('contains rows that cannot be divided into cells, with their text unless columns are private', async () => {
    const ragged = csv.replace('\n20,', '\n20,20,')
    const settings = { clean, features, columns: ['x', 'day'] }
    const { base, dataset } = await prepared({ 'd.csv': ragged }, settings)
    expect(dataset.details.cleaned).toMatchObject({ read: 62, quarantined: 3 })
    const bad = (await linesOf(base)).at(-1)
    expect(bad).toMatchObject({ file: 'd.csv', line: 22, text: expect.stringMatching(/^20,20,/) })
    const hidden = await prepared({ 'd.csv': ragged }, { ...settings, private: ['note'] })
    expect((await linesOf(hidden.base)).at(-1)).not.toHaveProperty('text')
    await expect(prepared({ 'd.csv': ragged }, { features, columns: ['x', 'day'] })).rejects.toThrow(
      userError('DATA_BAD_ROW'),
    )
  })

  it('takes labels of a regression and weights that cannot be read, and spells numbers as the file does', async () => {
    const jsonl = Array.from({ length: 60 }, (_, i) => `{"x": ${i}, "w": ${i % 3}, "y": ${2 * i}}`)
    const { base } = await prepared(
      { 'd.jsonl': [...jsonl, '{"x": 1e999, "w": -1, "y": "high"}'].join('\n') },
      { clean, task: 'regression', label: 'y', weight: 'w' },
    )
    expect(await linesOf(base)).toMatchObject([
      {
        cells: [
          { column: 'x', reason: 'not finite' },
          { column: 'y', reason: 'not a number' },
          { column: 'w', reason: 'negative' },
        ],
        values: { x: '1e999', y: 'high' },
      },
    ])
  })
})

describe('texts that mean a missing value', () => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `${i === 3 ? '?' : i},${['NA', 'AO', 'BW'][i % 3]},${i % 2 ? 'NA' : 'EMEA'}`,
  )
  const csv = `x,country,label\n${rows.join('\n')}\n`

  it('are those of all columns, those of a column, and not those of columns that keep them', async () => {
    const { dataset } = await prepared(
      { 'd.csv': csv },
      {
        clean: { missing: 'drop', 'na-values': ['?'], 'keep-na': ['country', 'label'] },
        features: { country: { 'na-values': ['BW'] } },
      },
    )
    expect(dataset.details.cleaned).toMatchObject({ missingRows: 21, missing: { x: 1, country: 20 } })
    expect(dataset.details.label).toMatchObject({ classes: ['EMEA', 'NA'] })
    expect(dataset.details.features).toMatchObject({ columns: [{}, { categories: ['AO', 'NA'] }] })
  })

  it('name only columns that exist', async () => {
    await expect(prepared({ 'd.csv': csv }, { clean: { 'keep-na': ['land'] } })).rejects.toMatchObject({
      problems: [{ code: 'DATA_UNKNOWN_COLUMN', key: ['data', 'clean', 'keep-na'] }],
    })
  })
})

describe('classes that are mapped', () => {
  const csv = `x,label\n${Array.from({ length: 60 }, (_, i) => `${i},${['Ja', 'ja', 'nein'][i % 3]}`).join('\n')}\n`

  it('are one class', async () => {
    const { dataset } = await prepared({ 'd.csv': csv }, { 'label-map': { Ja: 'ja' } })
    expect(dataset.details.label).toMatchObject({ classes: ['ja', 'nein'] })
    expect((await readPreparation(dataset)).warnings).toEqual([])
  })

  it('name a class that no row has in a warning', async () => {
    const { dataset } = await prepared({ 'd.csv': csv }, { 'label-map': { JA: 'ja', Ja: 'ja' } })
    expect((await readPreparation(dataset)).warnings).toEqual([expect.stringContaining('"JA"')])
  })
})

describe('private columns', () => {
  const rows = Array.from({ length: 60 }, (_, i) => `${i},p${i},${i * 3},${i % 2 ? 'a' : 'b'}`)
  const csv = `x,patient,income,label\n${rows.join('\n')}\n`

  it('are no features and are not stored, unless `columns` lists them', async () => {
    const { dataset } = await prepared({ 'd.csv': csv }, { private: ['patient', 'income'] })
    expect(dataset.details.features).toEqual({ kind: 'table', columns: [{ name: 'x', type: 'number' }] })
    expect(await columnNames(dataset, 'test')).toEqual(['example_id', 'x', 'label'])
    const listed = await prepared(
      { 'd.csv': csv },
      { private: ['patient', 'income'], columns: ['x', 'income'] },
    )
    expect(listed.dataset.details.features).toMatchObject({
      columns: [{}, { name: 'income', private: true }],
    })
    await expect(readColumn(listed.dataset, 'test', 'income')).rejects.toThrow(
      userError('DATA_UNKNOWN_COLUMN'),
    )
    expect((await readPreparation(listed.dataset)).columns).not.toHaveProperty('income')
  })

  it('identify examples by a hash', async () => {
    const settings = { id: 'patient', private: ['patient'] }
    const { dataset } = await prepared({ 'd.csv': csv }, settings)
    const ids = await readColumn(dataset, 'train', 'example_id')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^[0-9a-f]{24}$/)))
    const twice = prepared({ 'd.csv': `${csv}7,p7,1,a\n` }, settings)
    await expect(twice).rejects.toThrow(userError('DATA_DUPLICATE_ID'))
    // The location has the path of a random folder.
    expect((await mistakeOf(twice)).found).not.toContain('p7')
  })

  it('cannot be texts that a model contains, labels or weights', async () => {
    for (const settings of [
      { private: ['patient'], columns: ['x', 'patient'] },
      { private: ['label'] },
      { private: ['income'], weight: 'income' },
    ])
      await expect(prepared({ 'd.csv': csv }, settings)).rejects.toThrow(userError('DATA_COLUMN_CONFLICT'))
  })

  it('are not quoted by errors', async () => {
    const wrong = [
      [csv.replace('\n5,p5,15,', '\n5,p5,s3cret,'), {}],
      [csv.replaceAll(/,(\d+),([ab])/g, ',2026-01-$1s3cret,$2'), { features: { income: { type: 'date' } } }],
      [csv.replaceAll(/,(\d+),([ab])/g, ',"7,5",$2'), {}],
    ] as const
    for (const [content, more] of wrong)
      try {
        await prepared({ 'd.csv': content }, { private: ['income'], columns: ['x', 'income'], ...more })
        throw new Error('no error')
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
        expect(String(error)).not.toMatch(/s3cret|7,5/)
      }
  })

  it('are not in the quarantine', async () => {
    const content = `${csv}s3cret,s3cret,s3cret,a\n`
    const { base } = await prepared(
      { 'd.csv': content },
      { private: ['patient', 'income'], columns: ['x', 'income'], clean },
    )
    expect(await linesOf(base)).toMatchObject([
      { cells: [{ column: 'x' }, { column: 'income' }], values: { x: 's3cret', label: 'a' } },
    ])
  })
})
