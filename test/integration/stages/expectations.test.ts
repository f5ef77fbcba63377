import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataset } from '../../../src/dataset/dataset.ts'
import { expectationResultsSchema, expectationsFile } from '../../../src/expectations/result.ts'
import { openModel } from '../../../src/model/artifact.ts'
import { errorText } from '../../harness/user-error.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

let folder: string
/** The day on which the tests begin: they may end on the next one. */
const today = new Date().toISOString().slice(0, 10)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-expectations-'))
  const [header = '', ...rows] = flowersCsv(200).split('\n')
  await writeFile(
    join(folder, 'flowers.csv'),
    [`${header},day`, ...rows.map((row) => `${row},${today}`)].join('\n'),
  )
})
afterAll(() => rm(folder, { recursive: true }))

const dayMs = 86_400_000
/** All timers, so that only the date is another. */
const timers = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
]

/** Runs `preprocess` with these expectations. */
async function preprocess(expectations: string) {
  const line = flowersLine.replace('data:\n', `data:\n  exclude: [day]\n  expect: ${expectations}\n`)
  await writeFile(join(folder, 'tensorline.yml'), line.replace(/ {2}columns: .*\n/, ''))
  return tensorlineHere(folder, ['preprocess', '--json'])
}

/** Returns all summaries of the newest run. */
async function summary(): Promise<string> {
  const files = await readdir(join(folder, '.tensorline'), { recursive: true })
  const texts = files
    .filter((name) => name.endsWith('summary.md'))
    .map((name) => readFile(join(folder, '.tensorline', name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

describe('expectations at serving', () => {
  it('travel with the dataset and the model', async () => {
    expect(
      await preprocess(
        '{columns: {length: {minimum: 0}, kind: {values: [iris, lily, rose]}}, serving: {on-violation: reject}}',
      ),
    ).toMatchObject({ code: 0 })
    expect(await tensorlineHere(folder, ['train'])).toMatchObject({ code: 0 })
    const expected = {
      onViolation: 'reject',
      conditions: [{ kind: 'range', column: 'length', minimum: 0, maximum: null, type: null }],
    }
    const artifacts = join(folder, '.tensorline/artifacts')
    expect((await openDataset(join(artifacts, 'dataset'))).details.servingExpectations).toEqual(expected)
    expect((await openModel(join(artifacts, 'model'))).details.servingExpectations).toEqual(expected)
  })
})

describe('preprocess with expectations', () => {
  it('stores the results in the dataset and shows them in the summary', async () => {
    const expectations = '{rows: {minimum: 10}, columns: {kind: {values: [lily, rose], severity: warn}}}'
    expect(await preprocess(expectations)).toMatchObject({ code: 0 })
    const { folder: dataset } = await openDataset(join(folder, '.tensorline/artifacts/dataset'))
    const stored: unknown = JSON.parse(await readFile(join(dataset, expectationsFile), 'utf8'))
    expect(expectationResultsSchema.parse(stored)).toMatchObject({
      rows: 200,
      expectations: [{ verdict: 'pass' }, { verdict: 'pass' }, { kind: 'values', verdict: 'fail' }],
    })
    expect(await summary()).toMatch(/2 of 3 expectations are met, in 200 rows/)
  })

  it('makes no dataset of rows that fail, and shows all failures in the summary', async () => {
    const failed = await preprocess('{rows: {maximum: 10}, columns: {kind: {values: [lily]}}}')
    expect(failed.code).toBe(1)
    expect(failed.log).toEqual(errorText('DATA_EXPECTATION_FAILED', 'table: 200'))
    expect(JSON.parse(failed.results)).toMatchObject({
      error: { problems: [{ code: 'DATA_EXPECTATION_FAILED' }, { code: 'DATA_EXPECTATION_FAILED' }] },
    })
    expect(await summary()).toMatch(/No dataset was made[^]*\| table \| at most 10 rows \| error \|/)
  })

  it('checks the age of the newest date also for a dataset from the cache', async () => {
    const fresh = '{columns: {day: {newest: {within: 3d}}}}'
    expect(await preprocess(fresh)).toMatchObject({ code: 0 })
    // Ages are rounded to days, and the newest date is the start of today.
    jest.useFakeTimers({ now: Date.parse(today) + 10.1 * dayMs, doNotFake: timers })
    try {
      const stale = await preprocess(fresh)
      expect(stale.code).toBe(1)
      expect(stale.log).toEqual(errorText('DATA_EXPECTATION_FAILED', '10 d old'))
      expect(stale.log).toContain('took dataset')
    } finally {
      jest.useRealTimers()
    }
  })

  it('checks a contract, and names the parts of it that are not checked', async () => {
    const contract = {
      kind: 'DataContract',
      apiVersion: 'v3.1.0',
      schema: [
        { name: 'flowers', properties: [{ name: 'length', quality: [{ type: 'sql', id: 'positive' }] }] },
      ],
    }
    await writeFile(join(folder, 'contract.yaml'), JSON.stringify(contract))
    const { code, log } = await preprocess('{contract: contract.yaml}')
    expect(code).toBe(0)
    expect(log).toContain('not checked: length: quality positive')
    expect(await summary()).toMatch(/1 of 1 expectations are met/)
  })
})
