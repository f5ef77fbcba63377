import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine, EngineOptions } from '../../../src/engine/engine.ts'
import { startEngine } from '../../../src/engine/start.ts'
import { folderCache, recordingLog } from '../../harness/libraries/small-runtime.ts'
import { errorText } from '../../harness/user-error.ts'

let empty: string
let engine: Engine
const lines: string[] = []
const start = (options: Pick<EngineOptions, 'device' | 'threads'>) =>
  startEngine({ ...options, log: recordingLog(lines), cache: folderCache(empty) })

beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'engine-'))
  process.env.RUNNER_TOOL_CACHE = empty
  process.env.PATH = empty
})
afterAll(() => rm(empty, { recursive: true }))

it('startEngine rejects a GPU where the driver or its library is missing', async () => {
  await expect(start({ device: 'gpu' })).rejects.toMatchObject({
    message: expect.stringMatching(/\((ENGINE_GPU_UNAVAILABLE|LIBRARY_NO_PACKAGE_CLIENT)\)$/),
  })
})

it('startEngine uses WebAssembly and logs the reason where the native library is unavailable', async () => {
  engine = await start({ device: 'auto' })
  expect(engine.report).toMatchObject({
    device: 'wasm',
    libtensorflow: null,
    threads: 1,
    instructionSet: 'wasm-simd',
  })
  expect(lines).toContainEqual(errorText('LIBRARY_NO_PACKAGE_CLIENT', 'warning: ', 'WebAssembly'))
  expect(lines.at(-1)).toMatch(/^info: Engine: wasm, TensorFlow.js 4\.22\.0 on WebAssembly, 1 thread/)
})

it('the engine on WebAssembly computes and trains a dense network', async () => {
  const { tf } = engine
  expect(tf.getBackend()).toBe('wasm')
  const model = tf.sequential({
    layers: [tf.layers.dense({ units: 1, inputShape: [1], kernelInitializer: 'zeros' })],
  })
  model.compile({ optimizer: tf.train.sgd(0.1), loss: 'meanSquaredError' })
  await model.fit(tf.tensor2d([[0], [1], [2]]), tf.tensor2d([[1], [3], [5]]), { epochs: 200 })
  const predicted = model.predict(tf.tensor2d([[10]]))
  if (Array.isArray(predicted)) throw new Error('one output was expected')
  expect((await predicted.data())[0]).toBeCloseTo(21, 1)
})

it('a process has one engine and never starts another', async () => {
  expect(await start({ device: 'wasm' })).toBe(engine)
  expect(await start({ device: 'auto' })).toBe(engine)
  await expect(start({ device: 'cpu' })).rejects.toThrow('runs on wasm, so it cannot be started on cpu')
})
