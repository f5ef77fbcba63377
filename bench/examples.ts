/**
 * Prints a table of the examples beside scikit-learn, or Keras, on the same splits: `node bench/examples.ts [--python PYTHON]
 * [--example NAME] [--runs 3]`. Run the scripts `get-*.sh` of the examples and `pip install -r bench/examples/requirements.txt` first.
 *
 * Tensorline runs the stages preprocess, train and evaluate-gate of an example, as a user does. The script of bench/examples/ trains
 * on `train-00000.arrow` of that dataset and predicts `test-00000.arrow`. The gate then computes the metrics of both, their intervals and the
 * paired difference from the two files of predictions. Times are those of whole processes.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from 'd3-array'
import { verdictSchema } from '../src/gate/verdict.ts'
import { root } from '../scripts/bundle.ts'

const { values: options } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    example: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
})
const runs = Number(options.runs)

interface Contest {
  readonly name: string
  readonly task: 'classification' | 'regression'
  readonly metric: 'accuracy' | 'r2'
  readonly peer: string
}

const contests: readonly Contest[] = [
  { name: 'penguins', task: 'classification', metric: 'accuracy', peer: 'logistic regression' },
  { name: 'cars', task: 'regression', metric: 'r2', peer: 'gradient boosting' },
  { name: 'weather', task: 'regression', metric: 'r2', peer: 'linear regression' },
  { name: 'languages', task: 'classification', metric: 'accuracy', peer: 'logistic regression' },
  { name: 'ratings', task: 'regression', metric: 'r2', peer: 'ridge regression' },
  { name: 'cifar', task: 'classification', metric: 'accuracy', peer: 'the same network in Keras' },
]

/** A value with the bounds of its true value, as the gate reports it. */
interface Estimate {
  readonly value: number
  readonly interval: { readonly lower: number; readonly upper: number } | null
}

const heads = [
  'Example',
  'Metric',
  'Tensorline',
  'Peer',
  'Difference',
  'Lines of YAML',
  'Lines of Python',
  'Time',
  'Time of the peer',
]
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${runs} runs`,
)
console.log(row(heads))
console.log(row(heads.map(() => '---')))
for (const contest of contests)
  if (contest.name === (options.example ?? contest.name)) console.log(row(await compare(contest)))

async function compare({ name, task, metric, peer }: Contest): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-bench-'))
  try {
    await cp(join(root, 'examples', name), folder, { recursive: true })
    const script = join(root, 'bench/examples', `${name}.py`)
    const dataset = join(folder, '.tensorline/artifacts/dataset')
    const ours: number[] = []
    const theirs: number[] = []
    for (let count = 0; count < runs; count++) {
      await rm(join(folder, '.tensorline'), { recursive: true, force: true })
      ours.push(tensorline(folder, 'run', 'preprocess', 'train', 'evaluate-gate'))
      theirs.push(time(options.python, [script], dataset))
    }
    tensorline(
      folder,
      'evaluate-gate',
      ...['--candidate', join(folder, '.tensorline/artifacts/report/candidate.arrow')],
      ...['--baseline', join(dataset, 'predictions.csv')],
      ...['--set', `gate={id: peer, task: ${task}, compare: [{metric: ${metric}, margin: 0.9}]}`],
    )
    const report = join(folder, '.tensorline/artifacts/report-peer/report.json')
    const verdict = verdictSchema.parse(JSON.parse(await readFile(report, 'utf8')))
    const found = verdict.metrics.find((each) => each.metric === metric)
    return [
      `${name} (${peer})`,
      metric,
      describe(found?.candidate),
      round(found?.baseline ?? Number.NaN),
      describe(verdict.comparisons[0]?.difference),
      String(await countLines(join(folder, 'tensorline.yml'))),
      String(await countLines(script)),
      `${median(ours)?.toFixed(1)} s`,
      `${median(theirs)?.toFixed(1)} s`,
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Returns a value with its interval. */
function describe(estimate: Estimate | null | undefined): string {
  if (!estimate) return ''
  const { value, interval } = estimate
  return interval ? `${round(value)} (${round(interval.lower)} to ${round(interval.upper)})` : round(value)
}

function round(value: number): string {
  return value.toFixed(3)
}

/** Counts lines that are neither empty nor comments. */
async function countLines(file: string): Promise<number> {
  return (await readFile(file, 'utf8')).split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length
}

/** @returns the seconds it took */
function tensorline(folder: string, ...args: readonly string[]): number {
  return time(process.execPath, [join(root, 'dist/cli/index.js'), ...args], folder)
}

function time(command: string, args: readonly string[], cwd: string): number {
  const started = performance.now()
  const { status, error, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} failed:\n${stderr}`)
  return (performance.now() - started) / 1000
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
