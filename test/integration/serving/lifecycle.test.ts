import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { request, type ClientRequest, type IncomingMessage } from 'node:http'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Golden } from '../../../src/model/model-schema.ts'
import { errorText } from '../../harness/user-error.ts'
import {
  digitDetails,
  digitNetwork,
  spawnServer,
  startServer,
  stop,
  untilReady,
  writeModel,
  type ModelServer,
} from './model-server.ts'

const image = Array.from({ length: 8 }, () => Array.from({ length: 8 }, () => 100))
const body = JSON.stringify({ instances: [image] })

let folder = ''
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-lifecycle-'))
  await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** Sends the head and half of the body of a request. */
function begin(server: ModelServer): { unfinished: ClientRequest; answer: Promise<IncomingMessage> } {
  const unfinished = request(`${server.url}/v1/models/digits:predict`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  })
  unfinished.write(body.slice(0, 20))
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    unfinished.once('response', resolve).once('error', reject)
  })
  return { unfinished, answer }
}

async function inFlight(server: ModelServer): Promise<number> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  return Number(/^tensorline_requests_in_flight (\d+)$/m.exec(metrics)?.[1]) - 1
}

async function untilInFlight(server: ModelServer, count: number): Promise<void> {
  while ((await inFlight(server)) !== count) await sleep(10)
}

async function untilClosed(server: ModelServer): Promise<void> {
  while (
    await fetch(`${server.url}/healthz`).then(
      () => true,
      () => false,
    )
  )
    await sleep(10)
}

describe('SIGTERM', () => {
  it('lets every request in flight finish, accepts no new one, and exits with 0', async () => {
    const server = await startServer(join(folder, 'model'))
    try {
      const requests = Array.from({ length: 20 }, () => begin(server))
      await untilInFlight(server, 20)
      server.child.kill('SIGTERM')
      await untilClosed(server)
      for (const { unfinished } of requests) unfinished.end(body.slice(20))
      for (const { answer } of requests) {
        const response = await answer
        expect(response.statusCode).toBe(200)
        expect(JSON.parse(await text(response))).toHaveProperty('predictions')
      }
      expect(await server.ended()).toBe(0)
    } finally {
      await stop(server)
    }
  })

  it('aborts a request that does not finish in time, and exits with 1', async () => {
    const server = await startServer(join(folder, 'model'), { DRAIN_SECONDS: '0.2' })
    try {
      const { answer } = begin(server)
      const outcome = answer.then(
        () => 'answered',
        () => 'cut off',
      )
      await untilInFlight(server, 1)
      server.child.kill('SIGTERM')
      expect(await server.ended()).toBe(1)
      expect(await outcome).toBe('cut off')
      expect(server.output()).toMatch(/dropped the requests/)
    } finally {
      await stop(server)
    }
  })

  it('lets new connections be served for the delay while readyz returns 503, and then drains', async () => {
    const server = await startServer(join(folder, 'model'), { SHUTDOWN_DELAY_SECONDS: '6' })
    try {
      const { unfinished, answer } = begin(server)
      await untilInFlight(server, 1)
      server.child.kill('SIGTERM')
      while ((await fetch(`${server.url}/readyz`)).status === 200) await sleep(10)
      expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'draining' })
      const headers = { 'content-type': 'application/json' }
      const late = await fetch(`${server.url}/v1/models/digits:predict`, { method: 'POST', headers, body })
      expect([late.status, late.headers.get('connection')]).toEqual([200, 'close'])
      expect(await (await fetch(`${server.url}/v1/models/digits`)).json()).toMatchObject({
        model_version_status: [{ state: 'UNLOADING' }],
      })
      await untilClosed(server)
      unfinished.end(body.slice(20))
      expect((await answer).statusCode).toBe(200)
      expect(await server.ended()).toBe(0)
    } finally {
      await stop(server)
    }
  })

  it('ends an idle server with a keep-alive connection immediately', async () => {
    const server = await startServer(join(folder, 'model'))
    await (await fetch(`${server.url}/healthz`)).text()
    server.child.kill('SIGTERM')
    expect(await server.ended()).toBe(0)
  })
})

describe('a client that disconnects', () => {
  it('is not counted as in flight any longer', async () => {
    const server = await startServer(join(folder, 'model'))
    try {
      const { unfinished, answer } = begin(server)
      const gone = answer.catch(() => null)
      await untilInFlight(server, 1)
      unfinished.destroy()
      await gone
      await untilInFlight(server, 0)
    } finally {
      await stop(server)
    }
  })
})

describe('a server in a process of low priority', () => {
  it('becomes ready, with less priority for the threads that predict', async () => {
    const spawned = spawnServer(join(folder, 'model'))
    const { pid = 0 } = spawned.child
    setPriority(pid, 10)
    const server = await untilReady(spawned)
    try {
      const tasks = `/proc/${pid}/task`
      const states = await Promise.all(
        // A thread that only starts the process may have ended.
        (await readdir(tasks)).map((task) => readFile(join(tasks, task, 'stat'), 'utf8').catch(() => '')),
      )
      // The name of the thread in parentheses, and its niceness as the 19th field.
      const threads = states.filter((state) => state.includes('(WorkerThread)'))
      expect(threads.map((state) => state.split(') ')[1]?.split(' ')[16])).toEqual(['15'])
    } finally {
      await stop(server)
    }
  })
})

describe('a server that starts', () => {
  async function output(model: string, environment = {}): Promise<string> {
    const started = spawnServer(model, environment)
    expect(await started.ended()).toBe(1)
    return started.output()
  }

  it('exits with the file in the error when a weight was changed', async () => {
    const altered = join(folder, 'altered')
    await cp(join(folder, 'model'), altered, { recursive: true })
    const shard = join(altered, 'group1-shard1of1.bin')
    const bytes = await readFile(shard)
    bytes[5] = (bytes[5] ?? 0) ^ 1
    await writeFile(shard, bytes)
    const message = await output(altered)
    expect(message).toEqual(errorText('ARTIFACT_DAMAGED', 'group1-shard1of1.bin'))
    expect(message).not.toMatch(/\n +at /)
  })

  it('exits with the difference when it predicts its golden requests differently', async () => {
    const wrong: Golden = {
      engine: 'cpu',
      kind: 'class',
      tolerance: { absolute: 1e-5, relative: 1e-4 },
      requests: [{ id: 'digits#4', input: image, output: [1, 0, 0] }],
    }
    await writeModel(join(folder, 'wrong'), digitNetwork(), digitDetails, wrong)
    expect(await output(join(folder, 'wrong'))).toEqual(
      errorText('SERVING_GOLDEN_MISMATCH', '1 of 1', 'digits', 'digits#4'),
    )
  })

  it('exits with an error when the model is missing', async () => {
    expect(await output(join(folder, 'nothing'))).toEqual(
      errorText('ARTIFACT_WRONG_KIND', 'manifest.json', 'nothing'),
    )
  })

  it('exits with every invalid setting in the error', async () => {
    const message = await output(join(folder, 'model'), { PORT: 'http', LOG_LEVEL: 'loud' })
    expect(message).toEqual(errorText('ENVIRONMENT_INVALID_VARIABLE', 'PORT=http'))
    expect(message).toEqual(errorText('ENVIRONMENT_INVALID_VARIABLE', 'LOG_LEVEL=loud'))
  })

  it('exits with an error when the port is in use', async () => {
    const server = await startServer(join(folder, 'model'))
    try {
      const { port } = new URL(server.url)
      expect(await output(join(folder, 'model'), { PORT: port })).toEqual(
        errorText('DEPLOY_PORT_UNAVAILABLE', `127.0.0.1:${port}`),
      )
    } finally {
      await stop(server)
    }
  })

  it('logs one line of JSON for each request only at level debug', async () => {
    const quiet = await startServer(join(folder, 'model'))
    const talkative = await startServer(join(folder, 'model'), { LOG_LEVEL: 'debug' })
    try {
      for (const { url } of [quiet, talkative]) await (await fetch(`${url}/healthz`)).text()
      for (const { child } of [quiet, talkative]) child.kill('SIGTERM')
      for (const server of [quiet, talkative]) await server.ended()
      const lines = talkative
        .output()
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line))
      expect(lines.filter((line) => JSON.stringify(line).includes('/healthz'))).toEqual([
        expect.objectContaining({ method: 'GET', path: '/healthz', code: 200, msg: 'request' }),
      ])
      expect(quiet.output()).not.toContain('/healthz')
    } finally {
      await stop(quiet)
      await stop(talkative)
    }
  })
})
