import { describe, expect, it } from '@jest/globals'
import { readColumn, readPreparation, readSplit } from '../../../src/dataset/dataset.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, prepare } from './sources.ts'

const row = (i: number) =>
  `${i},p${i % 60},2026-01-${String((i % 30) + 1).padStart(2, '0')},${i % 7},${i % 4 ? 'no' : 'yes'}`
const csv = (count: number, from = 0) =>
  `key,patient,day,x,label\n${Array.from({ length: count }, (_, i) => row(from + i)).join('\n')}\n`
const settings = { source: 'd.csv', columns: ['x'] }
const splits = ['train', 'validation', 'test'] as const

async function prepared(more: object, content = csv(400)) {
  return (await prepare(await folderWith({ 'd.csv': content }), { ...settings, ...more })).dataset
}

describe('a dataset with `id`', () => {
  it('names examples by the column, which is no feature', async () => {
    const dataset = await prepared({ id: 'key', columns: undefined })
    const { ids } = await readSplit(dataset, 'test')
    expect(ids).toEqual((await readColumn(dataset, 'test', 'key')).map(String))
    expect(dataset.details.features).toMatchObject({
      columns: [{ name: 'patient' }, { name: 'day' }, { name: 'x' }],
    })
  })

  it('keeps a row in its split when its other columns change', async () => {
    const changed = csv(400).replaceAll(',no', ',maybe')
    const [one, other] = await Promise.all([prepared({ id: 'key' }), prepared({ id: 'key' }, changed)])
    for (const split of splits)
      expect((await readSplit(other, split)).ids).toEqual((await readSplit(one, split)).ids)
  })

  it('rejects an id that repeats', async () => {
    await expect(prepared({ id: 'key' }, `${csv(40)}${row(3)}\n`)).rejects.toThrow(
      userError('DATA_DUPLICATE_ID', '"3"', 'd.csv#3', 'd.csv#40'),
    )
  })
})

describe('a dataset without `id`', () => {
  it('keeps every row in its split when a row is deleted and others are added', async () => {
    const lines = csv(400).trimEnd().split('\n')
    const changed = [...lines.slice(0, 1), ...lines.slice(2), row(400), row(401)].join('\n')
    const [one, other] = await Promise.all([prepared({}), prepared({}, changed)])
    const idsOf = async (dataset: typeof one, split: (typeof splits)[number]) =>
      new Set((await readSplit(dataset, split)).ids)
    for (const split of splits) {
      const [before, after] = [await idsOf(one, split), await idsOf(other, split)]
      const changed = [...before].filter((id) => !after.has(id)).length
      const added = [...after].filter((id) => !before.has(id)).length
      expect(changed + added).toBeLessThanOrEqual(3)
    }
  })

  it('gives equal rows different ids in one split', async () => {
    const dataset = await prepared({}, `${csv(60)}${`${row(7)}\n`.repeat(20)}`)
    const sizes = await Promise.all(splits.map(async (split) => (await readSplit(dataset, split)).ids))
    expect(new Set(sizes.flat()).size).toBe(80)
    const copies = sizes.map((ids) => ids.filter((id) => id.includes('-')).length)
    expect(copies.toSorted((a, b) => a - b)).toEqual([0, 0, 20])
  })
})

describe('`split.group`', () => {
  it('keeps a group in one split', async () => {
    const dataset = await prepared({ split: { group: 'patient' } })
    const groups = await Promise.all(
      splits.map(async (split) => new Set(await readColumn(dataset, split, 'patient'))),
    )
    expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(60)
  })

  it('rejects a group that is also in the separate test file', async () => {
    const files = { 'd.csv': csv(100), 't.csv': csv(20, 400) }
    const section = { ...settings, split: { train: 0.9, validation: 0.1, test: 't.csv', group: 'patient' } }
    await expect(prepare(await folderWith(files), section)).rejects.toThrow(
      userError('DATA_TEST_LEAKAGE', 'patient'),
    )
    const warned = { ...section, split: { ...section.split, leakage: 'warn' } }
    const { dataset } = await prepare(await folderWith(files), warned)
    expect((await readPreparation(dataset)).warnings).toContainEqual(expect.stringContaining('patient'))
  })
})

describe('`split.stratify` and `split.time`', () => {
  it('give every split the proportions of the column', async () => {
    const dataset = await prepared({ split: { stratify: 'label' } })
    expect(dataset.details.rows).toEqual({ train: 320, validation: 40, test: 40 })
    expect((await readPreparation(dataset)).classes).toMatchObject({ test: { yes: 10, no: 30 } })
  })

  it('put the newest rows into the test split', async () => {
    const dataset = await prepared({ split: { time: 'day' } })
    const days = async (split: (typeof splits)[number]) =>
      (await readColumn(dataset, split, 'day')).map(String).toSorted()
    const [train, validation, test] = [await days('train'), await days('validation'), await days('test')]
    expect([train.at(-1) ?? '', validation[0] ?? '']).toEqual([train.at(-1), validation[0]].toSorted())
    expect((train.at(-1) ?? '') < (validation[0] ?? '')).toBe(true)
    expect((validation.at(-1) ?? '') < (test[0] ?? '')).toBe(true)
  })

  it.each(['2026-02-31', 'yesterday', '31.01.2026'])('reject the time %s', async (day) => {
    const content = csv(60).replace('2026-01-11', day)
    await expect(prepared({ split: { time: 'day' } }, content)).rejects.toThrow(
      userError('DATA_INVALID_DATE', day),
    )
  })

  it('cannot be combined', async () => {
    await expect(prepared({ split: { stratify: 'label', time: 'day' } })).rejects.toThrow()
  })

  it('reject an unknown column with the key that names it', async () => {
    const work = prepared({ id: 'kee', split: { stratify: 'labl' } })
    await expect(work).rejects.toMatchObject({
      problems: [
        { code: 'DATA_UNKNOWN_COLUMN', key: ['data', 'id'] },
        { code: 'DATA_UNKNOWN_COLUMN', key: ['data', 'split', 'stratify'] },
      ],
    })
  })
})

describe('separate validation files', () => {
  it('are the validation split', async () => {
    const files = { 'd.csv': csv(100), 'v.csv': csv(20, 400) }
    const split = { train: 0.9, validation: 'v.csv', test: 0.1 }
    const { dataset } = await prepare(await folderWith(files), { ...settings, split })
    expect(dataset.details.rows.validation).toBe(20)
  })

  it('reject a row that is also a training row', async () => {
    const files = { 'd.csv': csv(100), 'v.csv': csv(20, 90) }
    const split = { train: 1, validation: 'v.csv', test: 0 }
    const prepareWith = async (more: object) =>
      prepare(await folderWith(files), { ...settings, split, ...more })
    await expect(prepareWith({})).rejects.toThrow(userError('DATA_TEST_LEAKAGE', '10', 'v.csv#0'))
    const { dataset } = await prepareWith({ columns: ['key', 'x'], clean: { duplicates: 'drop' } })
    expect(dataset.details.rows).toEqual({ train: 90, validation: 20, test: 0 })
  })
})
