import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { datasetDiffSchema } from '../../../src/dataset-diff/diff-schema.ts'
import { openDiff } from '../../../src/dataset-diff/diff-artifact.ts'
import { driftSchema } from '../../../src/drift/drift-schema.ts'
import type { CheckReport, Host } from '../../../src/host/host.ts'
import {
  PullRequestSetting,
  type ProjectFiles,
  type PullRequestOptions,
} from '../../harness/pull-request-setting.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

const rows = 3000

/** `tensorline.yml` with these settings of the drift; null for none. */
function line(drift: object | null, changes: Readonly<Record<string, unknown>> = {}): ProjectFiles {
  const document = parseDocument(flowersLine)
  if (drift !== null) document.setIn(['data', 'drift'], drift)
  for (const [path, value] of Object.entries(changes)) document.setIn(path.split('.'), value)
  return { 'tensorline.yml': String(document) }
}

/** The flowers with all heights raised by half of their range. */
const raised = flowersCsv(rows)
  .split('\n')
  .map((text, index) => {
    if (index === 0) return text
    const cells = text.split(',')
    cells[2] = (Number(cells[2]) + 0.5).toFixed(3)
    return cells.join(',')
  })
  .join('\n')

let setting: PullRequestSetting
beforeAll(async () => {
  setting = await PullRequestSetting.create({ ...line({ margin: 0.1 }), 'flowers.csv': flowersCsv(rows) })
  await setting.onMain('preprocess')
})
afterAll(() => setting.close())

interface Comment {
  readonly id: string
  readonly mode: string | undefined
  readonly report: Pick<CheckReport, 'title' | 'markdown'>
}

async function prepare(files: ProjectFiles, options: PullRequestOptions = {}) {
  const comments: Comment[] = []
  const review: Host['review'] = {
    comment: async (id, report, mode) => {
      comments.push({ id, report, mode })
      return { posted: true, url: 'https://example.org/comment' }
    },
    check: async () => ({ posted: false, reason: 'no checks here' }),
  }
  await setting.propose(files)
  const result = await setting.perform('preprocess', { ...options, host: { review, ...options.host } })
  return { ...result, comments }
}

const diffIn = () => join(setting.pull, '.tensorline/artifacts/dataset-diff')

describe('preprocess of a pull request with data.drift', () => {
  it('fails if a column drifted beyond its margin, and publishes the differences', async () => {
    const { failure, outputs, comments } = await prepare({ 'flowers.csv': raised })
    expect(failure).toContain('height')
    expect(outputs).toMatchObject({ drift: 'fail', 'comment-url': 'https://example.org/comment' })
    expect(comments).toMatchObject([{ id: 'dataset:flowers:dataset-diff', mode: 'create' }])
    expect(comments[0]?.report.markdown).toContain('height')
    const { details, manifest } = await openDiff(diffIn())
    expect(details).toStrictEqual({ name: 'flowers', drift: 'fail', accepted: false })
    expect(manifest.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['diff.json', 'diff.md', 'drift.json']),
    )
    expect(await readFile(String(outputs['page']), 'utf8')).toContain('Columns with drift, or undecided')
    const drift = driftSchema.parse(JSON.parse(await readFile(join(diffIn(), 'drift.json'), 'utf8')))
    expect(drift.columns.filter(({ outcome }) => outcome === 'fail')).toMatchObject([{ column: 'height' }])
    const diff = datasetDiffSchema.parse(JSON.parse(await readFile(join(diffIn(), 'diff.json'), 'utf8')))
    expect(diff.rows).toStrictEqual({ unchanged: 0, changed: 0, added: rows, removed: rows })
  })

  it('passes with few more rows, which prove that nothing drifted', async () => {
    const more = `${flowersCsv(rows)}\n1.000,1.000,0.500,north,iris\n1.001,1.000,0.500,north,iris`
    const { failure, outputs } = await prepare({ 'flowers.csv': more })
    expect([failure, outputs['drift']]).toStrictEqual([null, 'pass'])
    const diff = datasetDiffSchema.parse(JSON.parse(await readFile(join(diffIn(), 'diff.json'), 'utf8')))
    expect(diff.rows).toStrictEqual({ unchanged: rows, changed: 0, added: 2, removed: 0 })
  })

  it('only updates an existing comment if the dataset is the same', async () => {
    const { failure, comments } = await prepare({ 'notes.md': 'nothing of the data' })
    expect(failure).toBeNull()
    expect(comments).toMatchObject([{ mode: 'update' }])
  })

  it('decides by the margin of the base if the pull request widens its own', async () => {
    const files = { ...line({ margin: 0.9 }), 'flowers.csv': raised }
    const { failure, comments } = await prepare(files)
    expect(failure).toContain('height')
    expect(comments[0]?.report.markdown).toContain('The settings of the base decide')
  })

  it('decides by the base if the pull request removes data.drift', async () => {
    const { failure } = await prepare({ ...line(null), 'flowers.csv': raised })
    expect(failure).toContain('height')
  })

  it('accepts any drift with the label allow-data-drift', async () => {
    const { failure, outputs, comments } = await prepare(
      { 'flowers.csv': raised },
      { labels: ['allow-data-drift'] },
    )
    expect([failure, outputs['drift']]).toStrictEqual([null, 'fail'])
    expect(comments[0]?.report.markdown).toContain('allow-data-drift')
  })

  it('writes no comment with the input comment: false', async () => {
    const { comments } = await prepare({ 'flowers.csv': raised }, { inputs: { comment: 'false' } })
    expect(comments).toStrictEqual([])
  })

  it('passes without a dataset on the base branch, and says so in the summary', async () => {
    const summaries: string[] = []
    const { failure, outputs } = await prepare(
      { 'flowers.csv': raised },
      {
        host: {
          baselines: {
            find: async () => ({ found: false, reason: 'no run', hasRuns: false, skipped: [] }),
          },
          writeSummary: async (text) => void summaries.push(text),
        },
      },
    )
    expect([failure, outputs['drift']]).toStrictEqual([null, ''])
    expect(summaries.join('\n')).toContain('not compared')
  })

  it('is undecided if the dataset of the base branch is damaged, and fails with on-inconclusive: fail', async () => {
    const damaged: PullRequestOptions = {
      host: {
        baselines: {
          find: async () => ({
            found: false,
            reason: 'a damaged dataset',
            hasRuns: true,
            skipped: [{ name: 'dataset', reason: 'damaged' }],
          }),
        },
      },
    }
    const { failure, outputs } = await prepare({ 'flowers.csv': raised }, damaged)
    expect([failure, outputs['drift']]).toStrictEqual([null, 'inconclusive'])
    await setting.amendMain(line({ 'on-inconclusive': 'fail' }))
    try {
      expect((await prepare({ 'flowers.csv': raised }, damaged)).failure).toContain('a damaged dataset')
    } finally {
      await setting.amendMain(line({ margin: 0.1 }))
    }
  })
})

describe('preprocess without data.drift', () => {
  it('compares nothing', async () => {
    await setting.amendMain(line(null))
    try {
      const { failure, outputs, comments } = await prepare({ 'flowers.csv': raised })
      expect([failure, outputs['drift'], comments]).toStrictEqual([null, '', []])
    } finally {
      await setting.amendMain(line({ margin: 0.1 }))
    }
  })
})

describe('tensorline data diff', () => {
  it('prints the differences of two datasets, and fails if a column drifted', async () => {
    await setting.propose({ 'flowers.csv': raised })
    expect(await setting.onPull('preprocess')).toBe(0)
    const baseline = join(setting.main, '.tensorline/artifacts/dataset')
    const { code, results } = await tensorlineHere(setting.pull, [
      'data',
      'diff',
      baseline,
      'dataset',
      '--json',
    ])
    expect(code).toBe(1)
    expect(datasetDiffSchema.parse(JSON.parse(results)).drift?.outcome).toBe('fail')
  })

  it('succeeds for a dataset and itself', async () => {
    const result = await tensorlineHere(setting.pull, ['data', 'diff', 'dataset', 'dataset', '--json'])
    expect(result).toMatchObject({ code: 0 })
    expect(datasetDiffSchema.parse(JSON.parse(result.results)).rows.unchanged).toBe(rows)
  })

  it('uses the margins of data.drift', async () => {
    await setting.propose({ ...line({ columns: { height: 0.9 } }), 'flowers.csv': raised })
    expect(await setting.onPull('preprocess')).toBe(0)
    const baseline = join(setting.main, '.tensorline/artifacts/dataset')
    const result = await tensorlineHere(setting.pull, ['data', 'diff', baseline, 'dataset'])
    expect(result).toMatchObject({ code: 0 })
  })
})

describe('an accepted dataset', () => {
  it('is the baseline of preprocess on this machine', async () => {
    await setting.propose({})
    expect(await setting.onPull('preprocess')).toBe(0)
    expect(await setting.onPull('accept', '--artifact', 'dataset')).toBe(0)
    await writeFile(join(setting.pull, 'flowers.csv'), raised)
    const { code, results } = await tensorlineHere(setting.pull, ['preprocess', '--json'])
    expect([code, JSON.parse(results)]).toMatchObject([1, { drift: 'fail' }])
  })
})
