import { createServer } from 'node:http'
import { once } from 'node:events'
import { appendFile, cp, mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Log } from '../../../src/host/host.ts'
import type { Digest } from '../../../src/artifacts/digest.ts'
import { goldenExamples, makeGolden } from '../../../src/model/golden.ts'
import { predict } from '../../../src/model/predict.ts'
import type { Golden } from '../../../src/model/model-schema.ts'
import { stopDeployment } from '../../../src/rollout/local/end-deployment.ts'
import { rollOut, type Rollout } from '../../../src/rollout/local/roll-out.ts'
import { readRunning, type Running } from '../../../src/rollout/local/running-deployment.ts'
import { isRunning, sendSignal, stopProcess } from '../../../src/rollout/process-identity.ts'
import { startFromImage, untilReady, type ServerProcess } from '../../../src/rollout/server-process.ts'
import { fetchModelDigest, verifyGolden } from '../../../src/rollout/verify.ts'
import { digitDetails, digitNetwork, writeModel } from '../serving/model-server.ts'
import type { ImageProcess } from '../../../src/image/image-process.ts'
import { eventually } from '../../harness/eventually.ts'
import { freePort } from '../../harness/free-port.ts'
import { inMemory } from '../../harness/in-memory.ts'
import { userError } from '../../harness/user-error.ts'
import { unpackImage } from './image-root.ts'
import { keepPredicting } from './keep-predicting.ts'

const silent: Log = {
  info: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  progress: () => undefined,
  group: async (_, work) => work(),
}
const cancelled = new AbortController().signal
const firstImage: Digest = `sha256:${'1'.repeat(64)}`
const secondImage: Digest = `sha256:${'2'.repeat(64)}`

let folder = ''
let root = ''
let modelDigest = ''
let golden: Golden
let program: ImageProcess

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-rollout-'))
  root = join(folder, 'image')
  const network = digitNetwork()
  modelDigest = (await writeModel(join(folder, 'model'), network, digitDetails)).digest
  program = await unpackImage(root, join(folder, 'model'))
  const examples = {
    size: 30,
    ids: Array.from({ length: 30 }, (_, index) => `test/${index}`),
    features: Uint8Array.from({ length: 30 * 64 }, (_, index) => (index * 7919) % 256),
    labels: Int32Array.from({ length: 30 }, (_, index) => index % 3),
  }
  const chosen = goldenExamples(inMemory(examples), digitDetails.label)
  const outputs = await predict(tf, network, digitDetails, chosen)
  golden = makeGolden('cpu', digitDetails.features, digitDetails.label, chosen, outputs)
})
afterEach(async () => {
  await stop()
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

function rollout(over: Partial<Rollout> = {}): Rollout {
  return {
    image: firstImage,
    program,
    root,
    owner: 'a test',
    port: 0,
    logFile: join(folder, 'server.log'),
    files: { stateFile: join(folder, 'state.json'), tokenFile: join(folder, 'rollout') },
    cancelled,
    log: silent,
    verify: async (url) => {
      const verdict = await verifyGolden(url, 'digits', golden)
      if (!verdict.passed) throw new Error(`golden requests differ: ${JSON.stringify(verdict.differences)}`)
    },
    ...over,
  }
}

function image(port = 0) {
  return { program, port, logFile: join(folder, 'server.log'), token: 'of-a-test' }
}

async function start(): Promise<ServerProcess> {
  return untilReady(await startFromImage(image()), cancelled)
}

function stop(): Promise<Running | null> {
  return stopDeployment(rollout().files, silent)
}

function running(): Promise<Running | null> {
  return readRunning(rollout().files)
}

describe('a server from the files of an image', () => {
  it('uses only the libraries of the image and returns the golden outputs', async () => {
    const server = await start()
    try {
      expect(await verifyGolden(server.url, 'digits', golden)).toEqual({ passed: true, requests: 12 })
      expect(await fetchModelDigest(server.url, 'digits')).toBe(modelDigest)
      const files = (await readFile(`/proc/${server.pid}/maps`, 'utf8')).match(/\/\S+/g) ?? []
      expect(files.length).toBeGreaterThan(0)
      expect(files.filter((file) => !file.startsWith(root))).toEqual([])
      expect(await readlink(`/proc/${server.pid}/exe`)).toContain(root)
    } finally {
      await stopProcess(server)
    }
    expect(await isRunning(server)).toBe(false)
  })

  it('has only the environment of the image and the token of the rollout', async () => {
    const server = await start()
    try {
      const variables = (await readFile(`/proc/${server.pid}/environ`, 'utf8')).split('\0').filter(Boolean)
      expect(variables.map((variable) => variable.split('=')[0]).sort()).toEqual([
        'ENGINE_DIR',
        'HOST',
        'LISTEN_FDS',
        'MODEL_DIR',
        'PATH',
        'PORT',
        'TENSORLINE_ROLLOUT',
      ])
      expect(variables).toContain(`MODEL_DIR=${root}/model`)
    } finally {
      await stopProcess(server)
    }
  })

  it('is an error with the end of its log when it does not start', async () => {
    const broken = { ...program, env: { MODEL_DIR: join(root, 'app') } }
    await expect(
      untilReady(await startFromImage({ ...image(), program: broken }), cancelled),
    ).rejects.toThrow(userError('DEPLOY_SERVER_NOT_READY', 'exit code 1', 'manifest.json', '/app'))
  })

  it('does not start on a port where another process listens', async () => {
    const other = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    if (address === null || typeof address === 'string') throw new Error('no port')
    await expect(startFromImage(image(address.port))).rejects.toThrow(userError('DEPLOY_PORT_UNAVAILABLE'))
    other.close()
    await once(other, 'close')
  })

  it('is stopped when the run is cancelled before it is ready', async () => {
    const started = await startFromImage(image())
    const aborted = AbortSignal.abort(new Error('cancelled by SIGINT'))
    await expect(untilReady(started, aborted)).rejects.toThrow('cancelled by SIGINT')
    expect(await isRunning(started.server)).toBe(false)
  })

  it('is not another process with the same process id', async () => {
    expect(await isRunning({ pid: process.pid, startTime: '1' })).toBe(false)
    await stopProcess({ pid: process.pid, startTime: '1' })
  })
})

describe('golden requests', () => {
  it('name the requests with a different output', async () => {
    const server = await start()
    try {
      const [first, ...rest] = golden.requests
      if (first === undefined) throw new Error('no golden request')
      const altered = { ...golden, requests: [{ ...first, output: first.output.toReversed() }, ...rest] }
      expect(await verifyGolden(server.url, 'digits', altered)).toMatchObject({
        passed: false,
        differences: [{ id: first.id }],
      })
      await expect(verifyGolden(server.url, 'letters', golden)).rejects.toThrow(
        userError('DEPLOY_WRONG_RESPONSE', '404', 'letters'),
      )
    } finally {
      await stopProcess(server)
    }
  })
})

describe('a rollout', () => {
  const refuse = async (): Promise<void> => {
    throw new Error('the answers are wrong')
  }

  it('is recorded, found again and ended', async () => {
    const deployment = await rollOut(rollout())
    expect(await running()).toEqual(deployment)
    expect(await stop()).toEqual(deployment)
    expect(await isRunning(deployment.server)).toBe(false)
    expect(await stop()).toBeNull()
  })

  it('of the image that already runs changes nothing', async () => {
    const first = await rollOut(rollout())
    expect(await rollOut(rollout())).toEqual(first)
    expect(await isRunning(first.server)).toBe(true)
  })

  it('of the image that already runs replaces a server whose files were changed', async () => {
    const other = join(folder, 'other-root')
    await mkdir(other)
    await cp(join(root, 'model'), join(other, 'model'), { recursive: true })
    const env = { ...program.env, MODEL_DIR: join(other, 'model') }
    const first = await rollOut(rollout({ root: other, program: { ...program, env } }))
    await appendFile(join(other, 'model/manifest.json'), '\n')
    const second = await rollOut(rollout())
    expect(second.server.pid).not.toBe(first.server.pid)
    expect(second.version.root.folder).toBe(root)
  })

  it('replaces the server on the same port, and moves it to another port', async () => {
    const first = await rollOut(rollout())
    const second = await rollOut(rollout({ image: secondImage }))
    expect(second.server.port).toBe(first.server.port)
    expect(second.supervisor).toEqual(first.supervisor)
    expect(await running()).toEqual(second)
    const third = await rollOut(rollout({ port: await freePort() }))
    expect(third.server.port).not.toBe(second.server.port)
    expect([await isRunning(second.supervisor), await isRunning(third.server)]).toEqual([false, true])
    expect((await running())?.image).toBe(firstImage)
  })

  it('that fails leaves the server before it running, on the same port or another', async () => {
    const before = await rollOut(rollout())
    for (const port of [0, await freePort()])
      await expect(rollOut(rollout({ image: secondImage, verify: refuse, port }))).rejects.toThrow(
        /answers are wrong/,
      )
    expect(await running()).toEqual(before)
    expect((await verifyGolden(before.server.url, 'digits', golden)).passed).toBe(true)
  })

  it('that fails after it has the port returns the port to the version before it', async () => {
    const before = await rollOut(rollout())
    let asked = 0
    const failsTheSecondTime = async (): Promise<void> => {
      asked += 1
      if (asked === 2) throw new Error('the answers are wrong')
    }
    const late = rollout({ image: secondImage, verify: failsTheSecondTime })
    await expect(rollOut(late)).rejects.toThrow(/answers are wrong/)
    expect(await running()).toMatchObject({ version: before.version, server: { port: before.server.port } })
    expect((await verifyGolden(before.server.url, 'digits', golden)).passed).toBe(true)
  })

  it('loses no request of clients that send requests all the time, with and without kept connections', async () => {
    const light = { program: { ...program, env: { ...program.env, THREADS: '1' } } }
    const { server } = await rollOut(rollout(light))
    const stopped = new AbortController()
    const body = JSON.stringify({ instances: [golden.requests[0]?.input] })
    const clients = [true, false].map((kept) => keepPredicting(server.url, body, kept, stopped.signal))
    try {
      for (let change = 0; change < 10; change++) {
        const before = clients.map(({ sent }) => sent())
        await rollOut(rollout({ ...light, image: change % 2 === 0 ? secondImage : firstImage }))
        await eventually(() => {
          for (const [index, { sent }] of clients.entries())
            expect(sent()).toBeGreaterThan(before[index] ?? 0)
        })
      }
    } finally {
      stopped.abort()
    }
    const failures = await Promise.all(clients.map(({ failed }) => failed))
    expect(failures.flat()).toEqual([])
  })

  it('starts again if the server before it has ended', async () => {
    const before = await rollOut(rollout())
    await stopProcess(before.supervisor)
    const after = await rollOut(rollout({ port: before.server.port }))
    expect(await isRunning(after.server)).toBe(true)
  })

  it('starts again if the supervisor before it is killed while the new server is verified', async () => {
    const before = await rollOut(rollout())
    const { verify } = rollout()
    const kill = async (url: string): Promise<void> => {
      await verify(url)
      sendSignal(before.supervisor.pid, 'SIGKILL')
    }
    const after = await rollOut(rollout({ image: secondImage, verify: kill }))
    expect(after).toMatchObject({ image: secondImage, server: { port: before.server.port } })
    expect([await isRunning(before.server), await isRunning(after.server)]).toEqual([false, true])
    expect(await running()).toEqual(after)
  })

  it('rejects an invalid state file', async () => {
    await writeFile(rollout().files.stateFile, '{"pid": 1}')
    await expect(rollOut(rollout())).rejects.toThrow(userError('DEPLOY_STATE_DAMAGED'))
    await rm(rollout().files.stateFile)
  })
})
