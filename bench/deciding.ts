/**
 * Measures the time of a decision from two prediction files: `npm run bench:deciding [-- ROUNDS]`. Each round is `evaluate-gate` as
 * a user starts it, in a separate process: 10,000 examples of ten classes with their scores as CSV, every metric, and accuracy,
 * macro-F1 and log loss compared with the baseline.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { max, median, min } from 'd3-array'
import { seededUniform } from '../src/statistics/resample.ts'

const rounds = Number(process.argv[2] ?? 9)
const examples = 10_000
const classes = 10
const compare = [
  '{metric: accuracy, margin: 0.005}',
  '{metric: macro-f1, margin: 0.005}',
  '{metric: log-loss, margin: 5%}',
]
const cli = join(import.meta.dirname, '..', 'dist/cli/index.js')
const folder = await mkdtemp(join(tmpdir(), 'tensorline-deciding-'))

try {
  await writeFile(join(folder, 'candidate.csv'), predictions('candidate', 0.011))
  await writeFile(join(folder, 'baseline.csv'), predictions('baseline', 0.01))
  await writeFile(
    join(folder, 'tensorline.yml'),
    `name: digits\ngate: {baseline: ./baseline.csv, compare: [${compare.join(', ')}]}\n`,
  )
  // Node's compile cache is filled before the measured rounds.
  await decide()
  const seconds: number[] = []
  for (let round = 0; round < rounds; round += 1) seconds.push(await decide())
  const written = (figure = NaN) => figure.toFixed(2)
  console.log(
    `${rounds} rounds: median ${written(median(seconds))} s, least ${written(min(seconds))} s, most ${written(max(seconds))} s`,
  )
} finally {
  await rm(folder, { recursive: true })
}

async function decide(): Promise<number> {
  await rm(join(folder, '.tensorline'), { recursive: true, force: true })
  const started = performance.now()
  await promisify(execFile)(process.execPath, [cli, 'evaluate-gate', '--candidate', 'candidate.csv'], {
    cwd: folder,
  })
  return (performance.now() - started) / 1000
}

/** Returns predictions of a model. Both models make mistakes on the hard examples, and each on some of its own. */
function predictions(model: string, wrong: number): string {
  const common = seededUniform(1, 'examples')
  const own = seededUniform(1, model)
  const names = Array.from({ length: classes }, (_, name) => `score.${name}`)
  const rows = Array.from({ length: examples }, (_, row) => {
    const label = Math.floor(common() * classes)
    const isHard = common() < 0.03
    const given = own() < (isHard ? 0.5 : wrong) ? Math.floor(own() * classes) : label
    const weights = names.map((_name, index) => Math.exp((index === given ? 4 + 3 * own() : 0) + own()))
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return [`digit-${row}`, label, ...weights.map((weight) => weight / sum)].join(',')
  })
  return [['example', 'label', ...names].join(','), ...rows].join('\n')
}
