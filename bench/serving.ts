/**
 * Measures Tensorline's server beside FastAPI with Keras, FastAPI with onnxruntime, MLflow and BentoML, on the same cores, models and
 * inputs: `npm run bench:serving -- --python PYTHON [--quick] [--json FILE] [--markdown FILE]`. PYTHON is that of a virtual environment
 * with `bench/serving/requirements.txt`. The first run also trains the models, which later runs find in `--work`.
 *
 * The servers of a model run at once and take turns under load. The load comes from a process on other cores; a health check runs
 * beside it. `--engines wasm,onnx,node` lists the engines of Tensorline's server (`onnx=FOLDER` takes the files of one from a folder), and
 * `--server` bundles of it, to compare changes.
 */
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { imageEngines } from '../src/engine/serving-engine.ts'
import { writeEngineFolder } from '../test/harness/engine-folder.ts'
import { defaultBundle, peerServers, tensorline } from './serving/contestants.ts'
import { contestNames, prepareContest } from './serving/contest.ts'
import { measureContest, type Measured } from './serving/measure.ts'
import { markdownOf } from './serving/results-table.ts'

const { values: options } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    work: { type: 'string', default: join(tmpdir(), 'tensorline-bench-serving') },
    quick: { type: 'boolean', default: false },
    models: { type: 'string', default: contestNames.join(',') },
    engines: { type: 'string', default: 'wasm,onnx' },
    peers: { type: 'string', default: Object.keys(peerServers).join(',') },
    server: { type: 'string', multiple: true, default: [defaultBundle] },
    /** Cores of each server, and those of the load, as `taskset` lists them. */
    cores: { type: 'string', default: '0' },
    'load-cores': { type: 'string', default: String(availableParallelism() - 1) },
    /** Duration of the measurements, without training. */
    minutes: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
  },
})

const names = z.array(z.enum(contestNames)).parse(options.models.split(','))
const minutes = Number(options.minutes ?? (options.quick ? 2.8 : 9.5))
const threads = countCores(options.cores)
await mkdir(options.work, { recursive: true })
const engines = await prepareEngines(options.engines.split(','))
const makers = [
  ...options.server.flatMap((bundle) => engines.map((engine) => tensorline(engine, bundle))),
  ...options.peers
    .split(',')
    .filter((name) => name !== '')
    .map((name) => {
      const make = peerServers[name]
      if (make === undefined) throw new Error(`no peer ${name}`)
      return make
    }),
]

const contests = []
for (const name of names)
  contests.push(await prepareContest(name, { work: options.work, python: options.python, threads }))

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}; servers on core ${options.cores}, load on core ${options['load-cores']}`
console.log(machine)
const started = Date.now()
const results: Measured[] = []
for (const [index, contest] of contests.entries()) {
  const left = minutes * 60_000 - (Date.now() - started)
  const measured = await measureContest(contest, makers, {
    python: options.python,
    threads,
    cores: options.cores,
    loadCores: options['load-cores'],
    folder: options.work,
    milliseconds: left / (contests.length - index),
    starts: options.quick ? 1 : 2,
    rounds: options.quick ? 1 : 3,
  })
  results.push(measured)
  console.log(markdownOf(measured))
}
console.log(`${((Date.now() - started) / 60_000).toFixed(1)} minutes`)
if (options.json !== undefined)
  await writeFile(options.json, `${JSON.stringify({ machine, results }, null, 2)}\n`)
if (options.markdown !== undefined)
  await writeFile(options.markdown, `${machine}\n\n${results.map(markdownOf).join('\n')}`)
if (results.some(({ servers }) => servers.some(({ problem }) => problem !== null))) process.exitCode = 1

/** Adds the folder of its files to each engine that has none; those of `wasm` are beside the bundle. */
async function prepareEngines(choices: readonly string[]): Promise<readonly string[]> {
  const prepared: string[] = []
  for (const choice of choices) {
    const engine = z.enum(imageEngines).safeParse(choice)
    if (!engine.success || engine.data === 'wasm') prepared.push(choice)
    else {
      const folder = join(options.work, `engine-${engine.data}`)
      await rm(folder, { recursive: true, force: true })
      await writeEngineFolder(engine.data, folder)
      prepared.push(`${engine.data}=${folder}`)
    }
  }
  return prepared
}

/** Returns the number of cores in a list such as `0-2,5`. */
function countCores(list: string): number {
  return list
    .split(',')
    .map((range) => range.split('-').map(Number))
    .reduce((sum, [first = 0, last = first]) => sum + last - first + 1, 0)
}
