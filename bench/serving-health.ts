/**
 * Measures health checks of the server under load: `node bench/serving-health.ts MODEL [--seconds N] [--server FILE]`. MODEL is the folder of
 * a model artifact of images. For each load, `/healthz` and `/metrics` take turns every 10 ms, on a connection of their own, from a process
 * that does nothing else.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import { goldenSchema, modelFiles } from '../src/model/model-schema.ts'
import type { LoadRequest } from './serving/load.ts'

const mebibyte = 1024 ** 2
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    server: { type: 'string', default: join(import.meta.dirname, '../dist/server/index.js') },
  },
})
const [model] = positionals
if (model === undefined) throw new Error('name the folder of a model artifact')
const inputs = goldenSchema
  .parse(JSON.parse(await readFile(join(model, modelFiles.golden), 'utf8')))
  .requests.map(({ input }) => input)

const loads = [
  { name: 'no load', clients: 0, body: '' },
  { name: '1 example, 320 clients', clients: 320, body: bodyOf(1) },
  { name: '10,000 examples, 2 clients', clients: 2, body: bodyOf(10_000) },
  {
    name: '64 MB of examples, 2 clients',
    clients: 2,
    body: bodyOf(Math.floor((64 * mebibyte) / bodyOf(1).length)),
  },
  {
    name: '64 MB of zeros, 2 clients',
    clients: 2,
    body: `{"instances": [${'0,'.repeat(32 * mebibyte - 20)}0]}`,
  },
]

const folder = await mkdtemp(join(tmpdir(), 'tensorline-health-'))
const port = '18850'
const url = `http://127.0.0.1:${port}`
const server = spawn(process.execPath, [values.server], {
  env: {
    PATH: process.env['PATH'],
    HOST: '127.0.0.1',
    PORT: port,
    MODEL_DIR: model,
    MAX_BODY_BYTES: String(64 * mebibyte),
    MAX_INSTANCES: '100000',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
})
try {
  while (!(await isReady())) await sleep(50)
  for (const { name, clients, body } of loads) {
    const load = clients === 0 ? null : await startLoad(clients, body)
    await sleep(300)
    const times = await watch()
    load?.kill('SIGKILL')
    console.log(`${name.padEnd(30)} ${times}`)
    while ((await metric('tensorline_requests_in_flight')) > 1) await sleep(100)
  }
} finally {
  server.kill('SIGKILL')
  await rm(folder, { recursive: true })
}

function bodyOf(examples: number): string {
  return JSON.stringify({
    instances: Array.from({ length: examples }, (_, index) => inputs[index % inputs.length]),
  })
}

/** Starts a closed loop of clients in a process of its own, which is killed after the measurement. */
async function startLoad(clients: number, body: string): Promise<ChildProcess> {
  const bodyFile = join(folder, 'body.json')
  await writeFile(bodyFile, body)
  const name = /^tensorline_model_info\{name="([^"]+)"/m.exec(await metrics())?.[1] ?? ''
  const load: LoadRequest = {
    url: `${url}/v1/models/${name}:predict`,
    healthUrl: `${url}/healthz`,
    bodyFile,
    seconds: 3600,
    loop: { kind: 'closed', clients },
  }
  const client = spawn(process.execPath, [join(import.meta.dirname, 'serving/load-client.ts')], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  client.stdin.write(`${JSON.stringify(load)}\n`)
  return client
}

async function watch(): Promise<string> {
  const client = join(import.meta.dirname, 'serving/health-client.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [client, url, values.seconds])
  return stdout.trim()
}

async function metrics(): Promise<string> {
  return (await fetch(`${url}/metrics`)).text()
}

async function metric(name: string): Promise<number> {
  const line = (await metrics()).split('\n').find((one) => one.startsWith(`${name} `))
  return Number(line?.slice(name.length + 1))
}

function isReady(): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ status }) => status === 200,
    () => false,
  )
}
