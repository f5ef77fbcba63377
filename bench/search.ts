/**
 * Compares the result of a search on the example network with a learning rate of 0.001: `node bench/search.ts [PATH=VALUE ...]`,
 * whose arguments override tensorline.yml. It prints the search's own table, and both validation accuracies.
 */
import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { searchResultSchema } from '../src/search/trial.ts'

const root = join(import.meta.dirname, '..')
const example = join(root, 'examples/mnist')
const set = process.argv.slice(2).flatMap((line) => ['--set', line])

tensorline(['preprocess'])
const published = validationAccuracy(
  tensorline(['train', '--set', 'train.optimizer={sgd: {learning-rate: 0.001}}', ...set]),
)
const started = performance.now()
tensorline(['search', ...set])
const seconds = (performance.now() - started) / 1000
const folder = join(example, '.tensorline/artifacts/search')
const { trials, winner } = searchResultSchema.parse(
  JSON.parse(await readFile(join(folder, 'search.json'), 'utf8')),
)
const best = trials.find(({ trial }) => trial === winner)

console.log(await readFile(join(folder, 'search.md'), 'utf8'))
console.log(`\nLearning rate 0.001: ${published.toFixed(4)}`)
console.log(
  `Found in ${trials.length} trials: ${best?.value?.toFixed(4)} with ${JSON.stringify(best?.point)}, ${seconds.toFixed(0)} s`,
)

/**
 * Runs a command.
 * @returns its log
 */
function tensorline(args: readonly string[]): string {
  const program = join(root, 'dist/cli/index.js')
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: example,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return stderr
}

/** Returns the validation accuracy from the log of a stage. */
function validationAccuracy(log: string): number {
  return Number(/^validation-accuracy: (\S+)$/m.exec(log)?.[1] ?? NaN)
}
