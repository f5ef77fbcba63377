import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseDocument } from 'yaml'
import type { CheckReport, Host } from '../../../src/host/host.ts'
import {
  PullRequestSetting,
  type ProjectFiles,
  type PullRequestOptions,
} from '../../harness/pull-request-setting.ts'
import { userError, userErrors } from '../../harness/user-error.ts'
import { bitmap } from './bitmap.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

const rows = 300

/** `tensorline.yml` with these expectations; null for none. */
function line(expectations: unknown, changes: Readonly<Record<string, unknown>> = {}): ProjectFiles {
  const document = parseDocument(flowersLine)
  if (expectations !== null) document.setIn(['data', 'expect'], expectations)
  for (const [path, value] of Object.entries({ 'data.drift': { margin: 0.5 }, ...changes }))
    document.setIn(path.split('.'), value)
  return { 'tensorline.yml': String(document) }
}

const expectFile = 'columns: { height: { minimum: 0, maximum: 1 }, region: { values: [north, south] } }\n'
const base = {
  columns: {
    height: [{ minimum: 0, maximum: 1 }, { missing: 0 }],
    length: { maximum: 3.5, severity: 'warn' },
    width: { maximum: 3.5, severity: 'quarantine' },
  },
  rules: { known: "region = 'north' or region = 'south'" },
}

/** Returns the flowers with this row besides. */
const flowersWith = (row: string) => ({ 'flowers.csv': `${flowersCsv(rows)}\n${row}` })
const tooHigh = flowersWith('1,1,7,north,iris')

let setting: PullRequestSetting
beforeAll(async () => {
  setting = await PullRequestSetting.create({ ...line(base), 'flowers.csv': flowersCsv(rows) })
  await setting.onMain('preprocess')
})
afterAll(() => setting.close())

/** Summaries of the newest run. */
let summaries: string[] = []

async function prepare(files: ProjectFiles, options: PullRequestOptions = {}) {
  const comments: Pick<CheckReport, 'title' | 'markdown'>[] = []
  const review: Host['review'] = {
    comment: async (_, report, mode) => {
      if (mode === 'create') comments.push(report)
      return { posted: true, url: 'https://example.org/comment' }
    },
    check: async () => ({ posted: false, reason: 'no checks here' }),
  }
  await setting.propose(files)
  const { failure } = await perform({ ...options, host: { review } })
  return { failure, comment: comments.map(({ markdown }) => markdown).join() }
}

function perform(options: PullRequestOptions = {}) {
  summaries = []
  const writeSummary = async (text: string) => void summaries.push(text)
  return setting.perform('preprocess', { ...options, host: { ...options.host, writeSummary } })
}

const refused = (...values: readonly string[]) => userError('DATA_EXPECTATION_FAILED', ...values)

describe('a pull request that weakens the expectations of its base', () => {
  const { length, width } = base.columns
  const others = { length, width }
  const weaker: Readonly<Record<string, unknown>> = {
    'removes all': null,
    'removes a column': { ...base, columns: others },
    'widens a range': { ...base, columns: { ...others, height: { minimum: 0, maximum: 10 } } },
    'lowers the severity': { ...base, columns: { ...others, height: { maximum: 1, severity: 'warn' } } },
    'tolerates rows': { ...base, columns: { ...others, height: { maximum: 1, tolerate: 5 } } },
    'lowers the severity of all': { ...base, severity: 'warn' },
    'puts the rows aside': {
      ...base,
      columns: { ...others, height: { maximum: 1, severity: 'quarantine' } },
    },
  }

  it.each(Object.keys(weaker))('fails with data that fails the base if it %s', async (name) => {
    const files = { ...line(weaker[name]), ...tooHigh }
    await expect(prepare(files)).rejects.toThrow(refused('height', 'flowers.csv:302', '0 to 1'))
    expect(summaries.join('\n')).toContain('the expectations of the base branch')
  })

  it('fails also with a dataset that its branch has put into the cache', async () => {
    const files = { ...line(null), ...tooHigh }
    await setting.propose(files)
    expect(await setting.onPull('preprocess')).toBe(0)
    await expect(perform()).rejects.toThrow(refused('height'))
  })

  it('fails if the data has no such column any more', async () => {
    const [header = '', ...lines] = flowersCsv(rows).split('\n')
    const files = {
      ...line(null, { 'data.columns': ['length', 'width', 'size'] }),
      'flowers.csv': [header.replace('height', 'size'), ...lines].join('\n'),
    }
    await expect(prepare(files)).rejects.toThrow(
      expect.objectContaining({
        problems: expect.arrayContaining([
          expect.objectContaining({
            code: 'DATA_EXPECTATION_FAILED',
            expected: 'the column, as on the base branch',
          }),
        ]),
      }),
    )
  })

  it('fails with images instead of the table', async () => {
    const images = line(null, {
      'data.source': 'photos',
      'data.images': { size: 1 },
      'model.layers': ['flatten', { dense: { units: 2, activation: 'softmax' } }],
    })
    const document = parseDocument(images['tensorline.yml'] ?? '')
    for (const key of ['label', 'columns', 'split']) document.deleteIn(['data', key])
    const photos = Array.from(
      { length: 40 },
      (_, i) => [`photos/${i % 2 ? 'a' : 'b'}/${i}.bmp`, bitmap(i)] as const,
    )
    const files = { 'tensorline.yml': String(document), ...Object.fromEntries(photos) }
    await expect(prepare(files)).rejects.toThrow(
      userErrors(
        ['DATA_EXPECTATION_FAILED', 'length'],
        ['DATA_EXPECTATION_FAILED', 'height'],
        ['DATA_EXPECTATION_FAILED', 'region'],
      ),
    )
  })

  it('passes if the label allows it, and the comment lists changes and failures', async () => {
    const files = { ...line(null), ...tooHigh }
    const { failure, comment } = await prepare(files, { labels: ['allow-expectation-change'] })
    expect(failure).toBeNull()
    expect(comment).toMatch(
      /no longer expects 0 to 1 in height[^]*allow-expectation-change[^]*flowers.csv:302/,
    )
  })

  it('does not pass by another label', async () => {
    const files = { ...line(null), ...tooHigh }
    const labels = ['allow-data-drift', 'allow-gate-change']
    await expect(prepare(files, { labels })).rejects.toThrow(refused('height'))
  })

  it('passes with data that meets the base, and the comment names the change', async () => {
    const { failure, comment } = await prepare(line({ ...base, columns: others }))
    expect(failure).toBeNull()
    expect(comment).toMatch(/no longer expects 0 to 1 in height[^]*The base accepts the data/)
  })

  it('passes with rows for which the base warns or that it puts aside, and the comment lists them', async () => {
    const files = { ...line(null), ...flowersWith('9,9,1,north,rose') }
    const { failure, comment } = await prepare(files)
    expect(failure).toBeNull()
    expect(comment).toMatch(/at most 3.5: length: 1 of 301 rows[^]*quarantine[^]*width: 1 of 301 rows/)
  })

  it('fails with more rows than the base puts into quarantine', async () => {
    const files = { ...line(null), ...flowersWith(Array(9).fill('1,9,1,north,rose').join('\n')) }
    await expect(prepare(files)).rejects.toThrow(userError('DATA_TOO_MANY_QUARANTINED', '9 of 309 rows'))
  })
})

describe('a pull request that keeps the expectations of its base', () => {
  it('is checked by its own, which may be stricter', async () => {
    const stricter = { ...base, rows: { minimum: 10 } }
    const { failure, comment } = await prepare(line(stricter))
    expect(failure).toBeNull()
    expect(comment).toContain('expects at least 10 rows in table besides')
  })

  it('gets no comment', async () => {
    expect(await prepare({ 'notes.md': 'nothing of the data' })).toEqual({ failure: null, comment: '' })
  })
})

describe('expectations of the base in a file of their own', () => {
  it('are those of the base, also if the pull request changes the file', async () => {
    await setting.amendMain({ ...line('expect.yml'), 'expect.yml': expectFile })
    try {
      const files = { ...tooHigh, 'expect.yml': 'columns: {}\n' }
      await expect(prepare(files)).rejects.toThrow(refused('height'))
    } finally {
      await setting.amendMain({ ...line(base), 'expect.yml': null })
    }
  })
})
