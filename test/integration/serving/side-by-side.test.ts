import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Golden, ModelDetails } from '../../../src/model/model-schema.ts'
import { eventually } from '../../harness/eventually.ts'
import { errorText } from '../../harness/user-error.ts'
import { spawnServer, startServer, stop, writeModel, type ModelServer } from './model-server.ts'

const token = 'a-token-of-a-test'
const authorization = `Bearer ${token}`

/** Describes a model of one column that returns `value` for each row, so that a response identifies its version. */
const described: Pick<ModelDetails, 'name' | 'features' | 'label' | 'transform'> = {
  name: 'trained',
  features: { kind: 'table', columns: [{ name: 'size', type: 'number' }] },
  label: { kind: 'number', column: 'value' },
  transform: { steps: [], shape: [1] },
}

function constantNetwork(value: number): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.dense({
        units: 1,
        inputShape: [1],
        kernelInitializer: 'zeros',
        biasInitializer: tf.initializers.constant({ value }),
      }),
    ],
  })
}

let folder = ''
let models = ''
let server: ModelServer | undefined
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-models-'))
  for (const value of [1, 2, 3]) await writeModel(join(folder, `${value}`), constantNetwork(value), described)
  const golden: Golden = {
    engine: 'cpu',
    kind: 'number',
    tolerance: { absolute: 1e-5, relative: 1e-4 },
    requests: [{ id: 'rows#1', input: { size: 1 }, output: [7] }],
  }
  await writeModel(join(folder, 'broken'), constantNetwork(4), described, golden)
})
afterEach(async () => {
  if (server) await stop(server)
  server = undefined
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** Starts a server of a new folder of models with these artifacts, by `NAME/VERSION`. */
async function start(
  artifacts: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  models = await mkdtemp(join(folder, 'models-'))
  for (const [path, artifact] of Object.entries(artifacts)) await put(artifact, path)
  const settings = { MODELS_DIR: models, MODELS_POLL_SECONDS: '0.05', AUTH_TOKEN: token, ...environment }
  server = await startServer('/nothing', settings)
  return server.url
}

async function put(artifact: string, path: string): Promise<void> {
  await mkdir(join(models, path, '..'), { recursive: true })
  await cp(join(folder, artifact), join(models, path), { recursive: true })
}

async function request(path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server?.url ?? ''}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json() }
}

/** Returns the constant of the version that predicts at a path of `/predict`, or the status of an error. */
async function valueAt(path: string): Promise<unknown> {
  const { status, body } = await request(path, { size: 1 })
  return status === 200 ? (body as { value: number }).value : status
}

async function states(name: string): Promise<Record<string, string>> {
  const { body } = await request(`/v1/models/${name}`)
  const { model_version_status: list = [] } = body as {
    model_version_status?: { version: string; state: string }[]
  }
  return Object.fromEntries(list.map(({ version, state }) => [version, state]))
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20)
}

describe('a folder of models', () => {
  it('is served side by side, by name, version and label, in all protocols', async () => {
    await start(
      { 'a/1': '1', 'a/2': '2', 'b/7': '3' },
      { MODEL_LABELS: 'latest,a:stable=1', DEFAULT_MODEL: 'a' },
    )
    expect(await valueAt('/predict')).toBe(2)
    expect(await valueAt('/predict/a')).toBe(2)
    expect(await valueAt('/predict/a/versions/1')).toBe(1)
    expect(await valueAt('/predict/a/labels/stable')).toBe(1)
    expect(await valueAt('/predict/a/labels/latest')).toBe(2)
    expect(await valueAt('/predict/b/versions/7')).toBe(3)

    const rows = { instances: [{ size: 1 }] }
    expect((await request('/v1/models/a/versions/1:predict', rows)).body).toEqual({ predictions: [[1]] })
    expect((await request('/v1/models/a/labels/stable:predict', rows)).body).toEqual({ predictions: [[1]] })
    expect((await request('/v1/models/b:predict', rows)).body).toEqual({ predictions: [[3]] })
    expect((await request('/v1/models/a/labels/stable/metadata')).body).toMatchObject({
      model_spec: { name: 'a', version: '1' },
    })
    const tensors = { inputs: [{ name: 'size', shape: [1], datatype: 'FP64', data: [1] }] }
    expect((await request('/v2/models/a/versions/1/infer', tensors)).body).toMatchObject({
      model_name: 'a',
      model_version: '1',
      outputs: [{ data: [1] }],
    })
    expect((await request('/v2/models/a')).body).toMatchObject({ name: 'a', versions: ['2', '1'] })
    expect(await states('a')).toEqual({ 1: 'AVAILABLE', 2: 'AVAILABLE' })

    expect(await valueAt('/predict/c')).toBe(404)
    expect(await valueAt('/predict/a/versions/3')).toBe(404)
    expect(await valueAt('/predict/b/labels/stable')).toBe(404)
    expect((await request('/v2/repository/index', {})).status).toBe(404)
    const paths = (await request('/openapi.json')).body as { paths: object }
    expect(Object.keys(paths.paths)).toEqual(
      expect.arrayContaining(['/predict', '/predict/a', '/predict/b', '/v1/models/b:predict']),
    )
    const metrics = await (await fetch(`${server?.url ?? ''}/metrics`)).text()
    expect(metrics).toMatch(/^tensorline_predictions_total\{model="a",version="1",class=""\} 5$/m)
    expect(metrics).toMatch(/^tensorline_requests_total\{.*code="200",model="b",version="7"\} 1$/m)
  })

  it('needs a default model for the paths without a name if there are several', async () => {
    await start({ 'a/1': '1', 'b/1': '2' })
    const { status, body } = await request('/predict', { size: 1 })
    expect([status, body]).toEqual([
      404,
      { code: 'SERVING_NOT_FOUND', error: errorText('SERVING_NOT_FOUND', 'a, b') },
    ])
  })

  it('loses no request of a client while versions are loaded and unloaded 20 times', async () => {
    await start({ 'a/1': '1' }, { MODEL_CONTROL: 'true' })
    const seen = new Set<unknown>()
    let requests = 0
    let done = false
    const client = async (path: string): Promise<void> => {
      while (!done) {
        seen.add(await valueAt(path))
        requests += 1
        // Leaves processor time to the threads that start.
        await sleep(5)
      }
    }
    const clients = ['/predict', '/predict/a', '/predict/a/labels/latest'].map(client)
    for (let version = 2; version <= 21; version++) {
      await put(version % 2 === 0 ? '2' : '1', `a/${version}`)
      if (version % 4 > 1)
        expect(await request('/v2/repository/models/a/load', {})).toEqual({ status: 200, body: {} })
      else await until(async () => (await states('a'))[version] === 'AVAILABLE')
      // The newest version replaces the other one, at once or by a folder that is renamed.
      await rm(join(models, `a/${version - 1}`), { recursive: true })
      await until(async () => Object.keys(await states('a')).length === 1)
      const before = requests
      await until(() => Promise.resolve(requests > before))
    }
    await rename(join(models, 'a/21'), join(models, 'a/22'))
    await until(async () => JSON.stringify(await states('a')) === '{"22":"AVAILABLE"}')
    done = true
    await Promise.all(clients)
    expect([...seen].sort()).toEqual([1, 2])
    await eventually(async () => {
      const metrics = await (await fetch(`${server?.url ?? ''}/metrics`)).text()
      expect(new Set(metrics.match(/version="\d+"/g))).toEqual(new Set(['version="22"']))
    })
  })

  it('reports a version that fails its golden requests, serves the others, and loads the corrected one', async () => {
    await start({ 'a/1': '1', 'a/2': 'broken', 'b/1': 'broken' })
    const error = errorText('SERVING_GOLDEN_MISMATCH', 'rows#1')
    const failed = { state: 'END', status: { error_code: 'FAILED_PRECONDITION', error_message: error } }
    expect((await request('/v1/models/a')).body).toEqual({
      model_version_status: [
        { version: '2', ...failed },
        { version: '1', state: 'AVAILABLE', status: { error_code: 'OK', error_message: '' } },
      ],
    })
    expect(await valueAt('/predict/a')).toBe(1)
    expect(await valueAt('/predict/a/versions/2')).toBe(404)
    expect((await request('/v2/models/a/versions/2/ready')).status).toBe(503)
    expect((await request('/v2/models/a/ready')).body).toEqual({ name: 'a', ready: true })
    expect(await valueAt('/predict/b')).toBe(404)

    await rm(join(models, 'a/2'), { recursive: true })
    await put('2', 'a/2')
    await until(async () => (await valueAt('/predict/a')) === 2)
  })

  it('keeps the served content of a version whose files are replaced by broken ones', async () => {
    await start({ 'a/1': '1' })
    await put('broken', 'a/.new')
    await rename(join(models, 'a/1'), join(models, 'a/.old'))
    await rename(join(models, 'a/.new'), join(models, 'a/1'))
    await until(async () => JSON.stringify(await request('/v1/models/a')).includes('GOLDEN_MISMATCH'))
    expect([await states('a'), await valueAt('/predict/a')]).toEqual([{ 1: 'AVAILABLE' }, 1])
  })

  it('does not load a version that is being written', async () => {
    await start({ 'a/1': '1' })
    await put('2', 'a/2/part')
    const { 'model.json': last, ...others } = Object.fromEntries(
      ['manifest.json', 'group1-shard1of1.bin', 'run.json', 'model.json'].map((file) => [file, file]),
    )
    for (const file of [...Object.values(others), last ?? '']) {
      await cp(join(models, 'a/2/part', file), join(models, 'a/2', file))
      await writeFile(join(models, 'a/2/growing'), file)
      await sleep(30)
      expect((await states('a'))[2]).not.toBe('AVAILABLE')
    }
    await rm(join(models, 'a/2/part'), { recursive: true })
    await rm(join(models, 'a/2/growing'))
    await until(async () => (await valueAt('/predict/a')) === 2)
  })

  it('has only its newest versions in memory, beside those with a label', async () => {
    await start({ 'a/1': '1', 'a/2': '2', 'a/3': '3' }, { MODEL_VERSIONS: '1', MODEL_LABELS: 'a:old=1' })
    expect(await states('a')).toEqual({ 1: 'AVAILABLE', 2: 'END', 3: 'AVAILABLE' })
    expect([await valueAt('/predict/a'), await valueAt('/predict/a/labels/old')]).toEqual([3, 1])
  })
})

describe('the repository extension', () => {
  it('lists, unloads and loads models for a client with the token', async () => {
    await start({ 'a/1': '1', 'b/1': '2' }, { MODEL_CONTROL: 'true' })
    const url = server?.url ?? ''
    expect((await fetch(`${url}/v2/repository/models/a/unload`, { method: 'POST' })).status).toBe(401)
    expect(await request('/v2/repository/models/a/unload', {})).toEqual({ status: 200, body: {} })
    expect((await request('/v2/repository/index', {})).body).toEqual([
      expect.objectContaining({ name: 'a', version: '1', state: 'UNAVAILABLE' }),
      { name: 'b', version: '1', state: 'READY', reason: '' },
    ])
    expect((await request('/v2/repository/index', { ready: true })).body).toHaveProperty('length', 1)
    await sleep(150)
    expect([await valueAt('/predict/a'), await valueAt('/predict/b')]).toEqual([404, 2])
    expect(await request('/v2/repository/models/a/load', {})).toEqual({ status: 200, body: {} })
    expect(await valueAt('/predict/a')).toBe(1)

    const { paths } = (await request('/openapi.json')).body as { paths: object }
    expect(Object.keys(paths)).toContain('/v2/repository/models/{name}/load')

    await put('broken', 'a/2')
    expect((await request('/v2/repository/models/a/load', {})).body).toEqual({
      code: 'SERVING_LOAD_FAILED',
      error: errorText('SERVING_LOAD_FAILED', 'SERVING_GOLDEN_MISMATCH'),
    })
    expect(await valueAt('/predict/a')).toBe(1)
    expect((await request('/v2/repository/models/c/load', {})).status).toBe(404)
    expect((await request('/v2/repository/models/c/unload', {})).status).toBe(404)
    expect((await request('/v2/repository/models/a/load', { parameters: { config: '{}' } })).status).toBe(400)
  })

  it('needs a token and a folder of models', async () => {
    const ended = spawnServer('/nothing', { MODEL_CONTROL: 'true', MODELS_DIR: '/nothing' })
    expect(await ended.ended()).toBe(1)
    expect(ended.output()).toEqual(errorText('ENVIRONMENT_INVALID_VARIABLE', 'MODEL_CONTROL=true'))
  })
})
