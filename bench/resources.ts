/**
 * Checks the rule by which the memory of a server follows from its measurement: `npm run bench:resources`, as root on Linux with control
 * groups of version 1. It builds images, starts each server in a group with the memory that the rule requests, sends it the loads that
 * docs/deploy-resources.md names, and writes the table of that page.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { readRunRecord } from '../src/artifacts/artifact.ts'
import { processOf } from '../src/image/image-process.ts'
import { imageRunSchema, type ServerMeasurement } from '../src/image/server-measurement.ts'
import { unpackImage } from '../src/image/unpack-image.ts'
import { serverResources } from '../src/manifests/resources.ts'
import { readGolden } from '../src/model/artifact.ts'
import { openEvaluableModel } from '../src/model/evaluable-model.ts'
import { isRunning, type ProcessIdentity } from '../src/rollout/process-identity.ts'
import { requestPredictions } from '../src/rollout/request-predictions.ts'
import { withServer } from '../src/rollout/with-server.ts'
import { table, withSection } from '../scripts/generate/section.ts'
import { measuredPipelines, type MeasuredPipeline } from './resources/pipelines.ts'

const root = join(import.meta.dirname, '..')
const page = join(root, 'docs/deploy-resources.md')
const groups = '/sys/fs/cgroup/memory'
const loadMs = 5000
const mebibyte = 1024 ** 2
/** Default of the server's `MAX_INSTANCES`. */
const mostInstances = 10_000

if (!existsSync(join(groups, 'cgroup.procs'))) throw new Error('no control groups of version 1')
const rows: string[][] = []
for (const pipeline of measuredPipelines(join(root, 'examples/penguins'))) {
  const row = await measure(pipeline)
  console.log(row.join(', '))
  rows.push(row)
}
const head = ['Model', 'Engine', 'Measured', 'Limit', 'Highest in the cgroup']
const text = withSection(await readFile(page, 'utf8'), 'resources', table(head, rows))
await writeFile(page, await format(text, { ...(await resolveConfig(page)), filepath: page }))

/** Returns the cells of a row of the table. */
async function measure({ title, engine, nested, write }: MeasuredPipeline): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-resources-'))
  try {
    await write(folder)
    for (const stage of ['preprocess', 'train', 'evaluate-gate', 'build-image']) run(folder, stage, engine)
    const artifact = join(folder, '.tensorline/artifacts/image')
    const { server: measured } = imageRunSchema.parse(await readRunRecord(artifact))
    if (measured === null) throw new Error('the server of the image was not measured')
    const { limits } = serverResources({ resources: {}, env: {} }, measured)
    const highest = await highestMemory(folder, join(artifact, 'layout'), measured, nested)
    const limit = limits.memory.replace('Mi', ' MiB')
    return [title, engine, inMebibytes(measured.peakMemory), limit, inMebibytes(highest)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(folder: string, stage: string, engine: string): void {
  const program = join(root, 'dist/cli/index.js')
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, stage, '--set', `image.engine=${engine}`],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
}

/** Returns the highest memory of the server in its group under all loads. @throws if the server ends */
async function highestMemory(
  folder: string,
  layout: string,
  measured: ServerMeasurement,
  nested: unknown,
): Promise<number> {
  const { limits, env } = serverResources({ resources: {}, env: {} }, measured)
  const files = join(folder, 'files')
  const program = await processOf(files, await unpackImage(layout, files))
  const model = await openEvaluableModel(program.env['MODEL_DIR'] ?? '')
  const inputs = (await readGolden(model.folder)).requests.map(({ input }) => input)
  const group = join(groups, `tensorline-resources-${process.pid}`)
  await mkdir(group)
  await writeFile(join(group, 'memory.limit_in_bytes'), limits.memory.replace('Mi', 'M'))
  const inGroup = `echo $$ > ${group}/cgroup.procs && exec "$0" "$@"`
  try {
    await withServer(
      {
        program: {
          ...program,
          file: '/bin/sh',
          args: ['-c', inGroup, program.file, ...program.args],
          env: { ...program.env, ...env },
        },
        logFile: join(folder, 'server.log'),
        tokenFile: join(folder, 'token'),
        log: { info: console.log },
        cancelled: new AbortController().signal,
      },
      async (server) => {
        const ofLoad = (clients: number, most: number, examples: readonly unknown[] = inputs) =>
          load(server, model.details.name, requestOf(examples, Number(env['MAX_BODY_BYTES']), most), clients)
        await ofLoad(1, 1)
        await ofLoad(32, 1)
        await ofLoad(8, 256)
        await ofLoad(32, mostInstances)
        if (nested !== null) await ofLoad(32, mostInstances, [nested])
      },
    )
    return Number(await readFile(join(group, 'memory.max_usage_in_bytes'), 'utf8'))
  } finally {
    await rmdir(group)
  }
}

/** Returns as many examples as fit into a body, and at most this number. */
function requestOf(examples: readonly unknown[], bytes: number, most: number): unknown[] {
  const size = Math.max(...examples.map((example) => JSON.stringify(example).length)) + 1
  const length = Math.min(most, Math.floor((bytes - 100) / size))
  return Array.from({ length }, (_, index) => examples[index % examples.length])
}

/** Sends a request again and again from several clients. @throws if the server ends, or rejects a request for another reason than its load */
async function load(
  server: ProcessIdentity & { readonly url: string },
  model: string,
  instances: readonly unknown[],
  clients: number,
): Promise<void> {
  const until = Date.now() + loadMs
  const client = async () => {
    while (Date.now() < until) {
      const { rejection } = await requestPredictions(server.url, model, instances)
      if (rejection?.startsWith('503') === false) throw new Error(rejection)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  if (!(await isRunning(server))) throw new Error('the server ended')
}

function inMebibytes(bytes: number): string {
  return `${Math.round(bytes / mebibyte)} MiB`
}
