/**
 * Measures the server of the image on a model: `npm run bench:serving -- MODEL [--quick] [--json FILE] [--server FILE]…`. MODEL is the
 * folder of a model artifact, whose golden requests are the bodies. Each load is a closed loop from a process of its own; several servers
 * (bundles, for a comparison before and after) take turns. While a load runs, `/healthz` is read every 20 ms.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import { goldenSchema, modelFiles } from '../src/model/model-schema.ts'

interface Load {
  readonly name: string
  readonly instances: number
  readonly clients: number
}

const loads: readonly Load[] = [
  { name: '1 example, 1 client', instances: 1, clients: 1 },
  { name: '1 example, 32 clients', instances: 1, clients: 32 },
  { name: '256 examples, 1 client', instances: 256, clients: 1 },
  { name: '256 examples, 8 clients', instances: 256, clients: 8 },
  { name: '1 example, 320 clients', instances: 1, clients: 320 },
  { name: '10,000 examples, 2 clients', instances: 10_000, clients: 2 },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    server: {
      type: 'string',
      multiple: true,
      default: [join(import.meta.dirname, '../dist/server/index.js')],
    },
  },
})
const [model] = positionals
if (model === undefined) throw new Error('name the folder of a model artifact')
const rounds = values.quick ? 1 : 3
const seconds = values.quick ? 1 : 5

interface Measured {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly p999: number
  readonly failed: number
  readonly worstHealth: number
}

interface Server {
  readonly name: string
  readonly url: string
  readonly child: ChildProcess
  /** Resident memory when the server became ready, in bytes. */
  readonly memory: number
}

const folder = await mkdtemp(join(tmpdir(), 'tensorline-bench-'))
const golden = goldenSchema.parse(JSON.parse(await readFile(join(model, modelFiles.golden), 'utf8')))
const servers: Server[] = []
const results: object[] = []
try {
  for (const [index, program] of values.server.entries()) servers.push(await start(program, 18_800 + index))
  for (const load of loads) await measureLoad(load)
  for (const { name, url, memory } of servers) {
    const after = await residentMemory(url)
    console.log(
      `${name}: ${mebibytes(memory)} MiB when ready, ${mebibytes(after)} MiB after the loads, ${(after / memory).toFixed(2)} times`,
    )
    results.push({ server: name, memory, after })
  }
} finally {
  for (const { child } of servers) child.kill('SIGKILL')
  await rm(folder, { recursive: true })
}
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(results, null, 2)}\n`)

async function measureLoad(load: Load): Promise<void> {
  const body = join(folder, `${load.instances}.json`)
  const inputs = golden.requests.map(({ input }) => input)
  const instances = Array.from({ length: load.instances }, (_, index) => inputs[index % inputs.length])
  await writeFile(body, JSON.stringify({ instances }))
  const measured = new Map<string, Measured[]>()
  for (let round = 0; round < rounds; round++)
    for (const server of servers)
      measured.set(server.name, [...(measured.get(server.name) ?? []), await run(server, load, body)])
  for (const [server, all] of measured) {
    const median = (key: keyof Measured) =>
      all.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
    const [p50, p99, p999] = [median('p50'), median('p99'), median('p999')].map((one) => one.toFixed(2))
    console.log(
      `${load.name.padEnd(28)} ${server}: ${median('perSecond').toFixed(0)} requests/s, p50 ${p50} ms, p99 ${p99} ms, p99.9 ${p999} ms, failed ${median('failed')}, slowest health check ${median('worstHealth').toFixed(0)} ms`,
    )
    results.push({ server, load: load.name, rounds: all })
  }
}

async function run({ url }: Server, { clients }: Load, body: string): Promise<Measured> {
  const client = join(import.meta.dirname, 'serving/load-client.ts')
  const path = await predictPath(url)
  const args = [
    '--disable-warning=ExperimentalWarning',
    client,
    `${url}${path}`,
    String(clients),
    String(seconds),
    body,
  ]
  const watching = new AbortController()
  const health = watchHealth(url, watching.signal)
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 30 })
  watching.abort()
  const measured = JSON.parse(stdout) as { latencies: number[]; failed: number; seconds: number }
  const sorted = measured.latencies.toSorted((a, b) => a - b)
  const at = (fraction: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? 0
  return {
    perSecond: sorted.length / measured.seconds,
    p50: at(0.5),
    p99: at(0.99),
    p999: at(0.999),
    failed: measured.failed,
    worstHealth: await health,
  }
}

/** Returns the longest time of a health check until the signal, in milliseconds. */
async function watchHealth(url: string, signal: AbortSignal): Promise<number> {
  let worst = 0
  while (!signal.aborted) {
    const sent = performance.now()
    await (await fetch(`${url}/healthz`)).text()
    worst = Math.max(worst, performance.now() - sent)
    await sleep(20)
  }
  return worst
}

async function predictPath(url: string): Promise<string> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return `/v1/models/${/^tensorline_model_info\{name="([^"]+)"/m.exec(text)?.[1] ?? ''}:predict`
}

async function start(program: string, port: number): Promise<Server> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: String(port), MODEL_DIR: model },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  void once(child, 'exit').then(([code]) => {
    if (code !== null) throw new Error(`${program} ended with ${String(code)}`)
  })
  const url = `http://127.0.0.1:${port}`
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    )
  while (!(await isReady())) await sleep(50)
  return { name: program, url, child, memory: await residentMemory(url) }
}

async function residentMemory(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1])
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(0)
}
