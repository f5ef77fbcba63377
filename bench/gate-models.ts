/**
 * Measures how often rules are wrong for real models: `npm run bench:gate-models`. It uses thirty networks on MNIST that differ
 * only by their seed, and thirty more whose training labels are 2 % corrupted. It writes the table of docs/gate-error-rates.md; the
 * predictions of the networks stay in build/gate-models, so only the first run trains.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { table, withSection } from '../scripts/generate/section.ts'
import { clusteredRate, type ClusteredRate } from './gate-models/clustered.ts'
import { judgeAll, margin, type Right, type Sides } from './gate-models/judged.ts'
import { retrain, setting } from './gate-models/train.ts'

const seeds = 5
const started = performance.now()
const { unchanged, corrupted, labels } = await retrain()
const baselines = unchanged.map((scores) => rightOf(scores, labels))
const worse = corrupted.map((scores) => rightOf(scores, labels))

const page = join(import.meta.dirname, '../docs/gate-error-rates.md')
const text = withSection(await readFile(page, 'utf8'), 'models', `${describeModels()}\n\n${rateTable()}`)
await writeFile(page, await format(text, { ...(await resolveConfig(page)), filepath: page }))
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`)

function rightOf(scores: Float32Array, labels: Int32Array): Right {
  const width = scores.length / labels.length
  return Uint8Array.from(labels, (label, example) => {
    const own = scores.subarray(example * width, (example + 1) * width)
    return Number(own.indexOf(Math.max(...own)) === label)
  })
}

function describeModels(): string {
  const { images, train } = setting
  return [
    `${setting.seeds} networks 784-128-10 by seed and ${setting.seeds} more with ${setting.corrupted * 100} % of the labels corrupted,`,
    `trained on the first ${images.toLocaleString('en-US')} images of MNIST for ${train.epochs} epochs (Adam, batches of ${train['batch-size']}) and evaluated on its 10,000 test images.`,
    `Accuracy ${accuracyText(baselines)} unchanged, ${accuracyText(worse)} corrupted. Margin ${margin * 100} points.`,
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}.`,
  ].join(' ')
}

/** Returns `96.44 % (deviation of a seed 0.13 points)`. */
function accuracyText(models: readonly Right[]): string {
  const values = models.map((right) => right.reduce((sum, one) => sum + one, 0) / right.length)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const deviation = Math.sqrt(squares / (values.length - 1))
  return `${(mean * 100).toFixed(2)} % (deviation of a seed ${(deviation * 100).toFixed(2)} points)`
}

function rateTable(): string {
  const same: Sides = { candidates: baselines, baselines }
  const changed: Sides = { candidates: worse, baselines }
  const noticed = new Map(judgeAll(changed, seeds).map(({ name, judged }) => [name, judged]))
  return table(
    [
      'Rule',
      'unchanged: blocked, %',
      'unchanged: passed, %',
      'corrupted: blocked, %',
      'corrupted: passed, %',
    ],
    judgeAll(same, seeds).map(({ name, judged }) => [
      name,
      ...(['fail', 'pass'] as const).map((said) =>
        rateText(clusteredRate(judged, same, ({ outcome }) => outcome === said)),
      ),
      ...(['fail', 'pass'] as const).map((said) =>
        rateText(clusteredRate(noticed.get(name) ?? [], changed, ({ outcome }) => outcome === said)),
      ),
    ]),
  )
}

/** Returns `23.4 ± 3.1`, in percent. */
function rateText({ rate, standardError }: ClusteredRate): string {
  return `${(rate * 100).toFixed(1)} ± ${(standardError * 100).toFixed(1)}`
}
