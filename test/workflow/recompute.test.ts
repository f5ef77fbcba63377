import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { seededUniform } from '../../src/statistics/resample.ts'

const root = join(import.meta.dirname, '../..')
const script = join(root, 'docs/recompute')

let folder: string
let packages: string
const reportOf = (name: string) => join(folder, name, '.tensorline/work/made/report')

type Rows = readonly (readonly (string | number)[])[]

/** Returns scores of some classes, wrong more often for a larger `wrong`; some scores are equal. */
function classified(classes: readonly string[], wrong: number, seed = 1): Rows {
  const common = seededUniform(1, 'examples')
  const own = seededUniform(seed, 'model', wrong)
  const rows = Array.from({ length: 400 }, (_, row) => {
    const label = Math.floor(common() ** 1.3 * classes.length)
    const given = own() < wrong ? Math.floor(own() * classes.length) : label
    const weights = classes.map((_name, index) => Math.round((index === given ? 6 : 1) + 4 * own()))
    const sum = weights.reduce((total, weight) => total + weight, 0)
    const place = ['north', 'south', 'west'][Math.floor(common() * 3)] ?? ''
    const amount = Math.round(common() * 900) / 10
    return [row, classes[label] ?? '', ...weights.map((weight) => weight / sum), place, amount, row % 50]
  })
  return [
    ['example', 'label', ...classes.map((name) => `score.${name}`), 'place', 'amount', 'patient'],
    ...rows,
  ]
}

function measured(error: number): Rows {
  const uniform = seededUniform(1, 'values', error)
  const rows = Array.from({ length: 200 }, (_, row) => [
    row,
    row / 7 + 3,
    row / 7 + 3 + error * (uniform() - 0.4),
    row % 2,
  ])
  return [['example', 'label', 'prediction', 'half'], ...rows]
}

function ranked(noise: number): Rows {
  const uniform = seededUniform(1, 'ranked', noise)
  const rows = Array.from({ length: 60 * 12 }, (_, row) => {
    const relevance = row % 12 < 3 && row % 7 > 0 ? (row % 3) + 1 : 0
    return [`query-${Math.floor(row / 12)}`, row % 12, relevance, Math.round(relevance + noise * uniform())]
  })
  return [['query', 'item', 'relevance', 'score'], ...rows]
}

function tagged(wrong: number): Rows {
  const uniform = seededUniform(1, 'tagged', wrong)
  const tags = ['O', 'B-PER', 'I-PER', 'O', 'B-LOC', 'O', 'B-PER', 'B-LOC', 'I-LOC']
  const rows = Array.from({ length: 40 * 9 }, (_, row) => {
    const label = tags[row % 9] ?? ''
    const given = uniform() < wrong ? tags[Math.floor(uniform() * 9)] : label
    return [`sentence-${Math.floor(row / 9)}`, row % 9, label, given ?? '']
  })
  return [['example', 'position', 'label', 'prediction'], ...rows]
}

interface Gate {
  /** Predictions of one model or of one for each seed, and those of the baseline, if any. */
  readonly candidate: readonly Rows[]
  readonly baseline: readonly Rows[]
  readonly section: string
}

const three = ['cat', 'cow', 'dog']
const gates: Readonly<Record<string, Gate>> = {
  'three classes': {
    candidate: [classified(three, 0.21)],
    baseline: [classified(three, 0.2)],
    section: `
  require: [accuracy >= 0.5, "f1[cow] >= 10%", {metric: macro-f1, at-least: 0.5, confidence: 0.9}, {metric: negative-flip-rate, at-most: 0.5, confidence: 0.95}]
  compare:
    - {metric: accuracy, margin: 0.02}
    - {metric: macro-f1, margin: 3%}
    - {metric: log-loss, margin: 4%}
    - {metric: macro-roc-auc, margin: 0.02}
    - {metric: ece, margin: 0.02, confidence: 0.9}
    - {metric: top-2-accuracy, test: superiority}
  slices:
    - {by: label, min-size: 20}
    - {by: [place, label], metric: brier, min-size: 30, exploratory: true}
    - {by: place, metric: macro-f1}
    - {by: amount, metric: log-loss, margin: 0.1}
    - {by: amount, buckets: [20, 60], min-size: 20}
    - {name: dear in the north, where: amount > 40 and not (place == 'south' or place == 'west')}
  fairness: [{by: place, positive: dog}]`,
  },
  'two classes': {
    candidate: [classified(['no', 'yes'], 0.2)],
    baseline: [classified(['no', 'yes'], 0.22)],
    section: `
  compare: [{metric: roc-auc, margin: 0.02}, {metric: pr-auc, margin: 0.02}, {metric: mcc, margin: 0.1}, {metric: brier, margin: 5%}]
  slices: [{by: place, metric: roc-auc}]`,
  },
  groups: {
    candidate: [classified(three, 0.21)],
    baseline: [classified(three, 0.2)],
    section: `
  cluster-by: patient
  compare: [{metric: accuracy, margin: 0.02}, {metric: macro-f1, margin: 0.02}, {metric: log-loss, margin: 4%}, {metric: macro-pr-auc, margin: 0.03}]
  slices: [{by: place}]`,
  },
  values: {
    candidate: [measured(1.1)],
    baseline: [measured(1)],
    section: `
  require: ['quantile-loss@0.9 <= 10']
  compare: [{metric: mae, margin: 10%}, {metric: rmse, margin: 10%}, {metric: r2, margin: 0.05}]
  slices: [{by: half, metric: rmse}]`,
  },
  rankings: {
    candidate: [ranked(2.2)],
    baseline: [ranked(2)],
    section: `
  compare: [{metric: ndcg@10, margin: 0.05}, {metric: map, margin: 0.05}, {metric: recall@3, margin: 0.05}]`,
  },
  sequences: {
    candidate: [tagged(0.15)],
    baseline: [tagged(0.12)],
    section: `
  compare: [{metric: span-f1, margin: 0.05}, {metric: macro-span-f1, margin: 0.05}, {metric: token-accuracy, margin: 0.05}, {metric: "span-recall[PER]", margin: 0.1}]`,
  },
  'a perfect model': {
    candidate: [tagged(0)],
    baseline: [tagged(0.12)],
    section: `
  require: [span-f1 >= 0.5, macro-span-f1 >= 0.5]
  compare: [{metric: span-f1, margin: 0.05}]`,
  },
  'three seeds': {
    candidate: [1, 2, 3].map((seed) => classified(three, 0.21, seed)),
    baseline: [4, 5, 6].map((seed) => classified(three, 0.2, seed)),
    section: `
  replicates: 3
  require: [{metric: macro-f1, at-least: 0.5, confidence: 0.9}, negative-flip-rate <= 50%]
  compare:
    - {metric: accuracy, margin: 0.05}
    - {metric: macro-f1, margin: 5%}
    - {metric: log-loss, margin: 0.01}
    - {metric: macro-roc-auc, test: superiority}
  slices: [{by: place}, {by: place, metric: macro-f1, margin: 0.05}, {by: place, metric: macro-roc-auc}]
  fairness: [{by: place, positive: dog}]`,
  },
  'seeds and groups': {
    candidate: [1, 2, 3].map((seed) => classified(['no', 'yes'], 0.2, seed)),
    baseline: [4, 5, 6].map((seed) => classified(['no', 'yes'], 0.22, seed)),
    section: `
  replicates: 3
  cluster-by: patient
  compare: [{metric: accuracy, margin: 0.05}, {metric: roc-auc, margin: 0.05}, {metric: mcc, margin: 0.1}, {metric: brier, margin: 5%}]
  slices: [{by: place, metric: brier}]`,
  },
  'slices of few examples': {
    candidate: [classified(three, 0.3)],
    baseline: [classified(three, 0.28)],
    section: `
  slices:
    - {by: [place, patient], min-size: 1, exploratory: true}
    - {by: amount, buckets: [5, 10, 15, 20], min-size: 1, metric: macro-f1}
    - {by: amount, buckets: [5, 10, 15, 20], min-size: 1, metric: mcc}
    - {by: amount, buckets: [5, 10, 15, 20], min-size: 1, metric: ece, margin: 0.05}
    - {by: amount, buckets: [5, 10, 15, 20], min-size: 1, metric: log-loss}
    - {by: amount, buckets: [5, 10, 15, 20], min-size: 1, metric: macro-pr-auc}`,
  },
  'a first model': {
    candidate: [classified(three, 0.2)],
    baseline: [],
    section: `\n  require: [accuracy >= 0.5]`,
  },
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-recompute-'))
  packages = join(folder, 'packages')
  const pip = ['-m', 'pip', 'install', '--quiet', '--root-user-action=ignore', '--only-binary', ':all:']
  const wanted = ['numpy==2.2.6', 'scipy==1.15.3', 'pyarrow==21.0.0']
  await promisify(execFile)('python3', [...pip, '--target', packages, ...wanted])
  for (const [name, gate] of Object.entries(gates)) await decide(name, gate)
})
afterAll(() => rm(folder, { recursive: true }))

async function decide(name: string, { candidate, baseline, section }: Gate): Promise<void> {
  const place = join(folder, name)
  await mkdir(place)
  const csv = (rows: Rows) => rows.map((row) => row.join(',')).join('\n')
  const several = candidate.length > 1
  const write = async (side: string, models: readonly Rows[]) => {
    for (const [seed, rows] of models.entries())
      await writeFile(join(place, several ? `${side}-${seed + 1}.csv` : `${side}.csv`), csv(rows))
  }
  await write('candidate', candidate)
  await write('main', baseline)
  const found = baseline.length > 0 ? `\n  baseline: ${several ? '{path: main-*.csv}' : './main.csv'}` : ''
  await writeFile(join(place, 'tensorline.yml'), `name: mails\ngate:${found}${section}\n`)
  const cli = join(root, 'dist/cli/index.js')
  const given = several ? 'candidate-*.csv' : 'candidate.csv'
  await promisify(execFile)(process.execPath, [cli, 'evaluate-gate', '--candidate', given], {
    cwd: place,
  }).catch((error: unknown) => {
    // A gate that fails has a report too.
    if (!(error instanceof Error && 'code' in error && error.code === 1)) throw error
  })
}

const recompute = (name: string) =>
  promisify(execFile)('python3', [script, reportOf(name)], {
    env: { ...process.env, PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' },
    maxBuffer: 2 ** 26,
  })

describe('the numbers of a report', () => {
  it.each(Object.keys(gates))(
    'come out the same when a script that knows nothing of ours computes them again: %s',
    async (name) => {
      const { stdout } = await recompute(name).catch((error: unknown) => {
        throw error instanceof Error && 'stdout' in error
          ? new Error(String(error.stdout).slice(-4000))
          : error
      })
      expect(stdout).not.toMatch(/^(?:DIFFERS|MISSED)/m)
      expect(stdout).toMatch(/^same +metrics\.0\.candidate\.value/m)
      if (gates[name]?.baseline.length)
        expect(stdout).toMatch(/^same +comparisons\.0\.difference\.interval\.lower/m)
    },
  )

  it('differ from the recomputed ones if one is changed', async () => {
    await changed('two classes', (text) => text.replace(/"value":0\.8\d+/, '"value":0.97'))
    await expect(recompute('two classes')).rejects.toThrow()
  })

  it('must all be recomputed or excluded by name, so that no new number is missed', async () => {
    await changed('values', (text) => text.replace('"fairness":', '"news":{"rate":0.5},"fairness":'))
    await expect(recompute('values')).rejects.toMatchObject({
      stdout: expect.stringContaining('MISSED  news.rate') as unknown,
    })
  })
})

async function changed(name: string, change: (text: string) => string): Promise<void> {
  const file = join(reportOf(name), 'report.json')
  const text = await readFile(file, 'utf8')
  const other = change(text)
  expect(other).not.toBe(text)
  await writeFile(file, other)
}
