import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import {
  dequantize,
  quantizeModel,
  quantizeWeight,
  weightsToQuantize,
  type QuantizedType,
} from '../../../src/compression/quantize-weights.ts'
import { readStoredModel, writeStoredModel, type StoredWeight } from '../../../src/model/stored-model.ts'
import { loadModel, saveModel } from '../../../src/model/storage.ts'
import { userError } from '../../harness/user-error.ts'

/** Results of the TensorFlow.js converter: `test/fixtures/quantization/README.md`. */
const converterCases = z.object({
  cases: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['uint8', 'uint16', 'float16']),
      values: z.array(z.number()),
      stored: z.array(z.number()),
      scale: z.number().optional(),
      min: z.number().optional(),
    }),
  ),
})
const fixture = join(import.meta.dirname, '../../fixtures/quantization/converter.json')
const { cases } = converterCases.parse(JSON.parse(await readFile(fixture, 'utf8')))

function weight(values: readonly number[], name = 'dense/kernel'): StoredWeight {
  const data = Float32Array.from(values)
  return {
    spec: { name, shape: [values.length], dtype: 'float32' },
    bytes: new Uint8Array(data.buffer),
  }
}

function storedIntegers({ spec, bytes }: StoredWeight): number[] {
  const own = Uint8Array.from(bytes)
  return spec.quantization?.dtype === 'uint8' ? [...own] : [...new Uint16Array(own.buffer)]
}

/** Returns the values that TensorFlow.js reads from the stored weight. */
function loadedByTensorFlow({ spec, bytes }: StoredWeight): Float32Array {
  const { name, shape, dtype, quantization } = spec
  const specs = [{ name, shape, dtype, ...(quantization && { quantization }) }]
  const tensor = tf.io.decodeWeights(Uint8Array.from(bytes).buffer, specs)[name]
  if (tensor === undefined) throw new Error(`no ${name}`)
  const values = Float32Array.from(tensor.dataSync())
  tensor.dispose()
  return values
}

/** Returns reproducible numbers (mulberry32). */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

beforeAll(async () => {
  await tf.setBackend('cpu')
})

describe('quantizing a weight', () => {
  it.each(cases)(
    'stores "$name" as $type exactly as the converter does',
    ({ type, values, stored, scale, min }) => {
      const quantized = quantizeWeight(weight(values), type)
      expect(storedIntegers(quantized)).toEqual(stored)
      const affine = scale === undefined || min === undefined ? {} : { scale: scale + 0, min: min + 0 }
      expect(JSON.parse(JSON.stringify(quantized.spec.quantization))).toEqual({ dtype: type, ...affine })
    },
  )

  const ranges = [
    [-1, 1],
    [-0.013, 0.9],
    [3, 3.001],
    [-500, -20],
    [0, 1e-6],
    [-1e30, 1e30],
  ] as const

  it.each(['uint8', 'uint16'] as const)('is off by at most half a step of %s, whatever the range', (type) => {
    for (const [seed, [low, high]] of ranges.entries()) {
      const numbers = randomNumbers(seed)
      const values = Float32Array.from({ length: 2000 }, () => low + (high - low) * numbers.next().value)
      const quantized = quantizeWeight(weight([...values]), type)
      const quantization = quantized.spec.quantization
      if (quantization === undefined || quantization.dtype === 'float16') throw new Error('not affine')
      const loaded = loadedByTensorFlow(quantized)
      const float32Step = 2 ** -23 * Math.max(Math.abs(low), Math.abs(high))
      const worst = Math.max(...values.map((value, index) => Math.abs(value - (loaded[index] ?? Number.NaN))))
      expect(worst).toBeLessThanOrEqual(quantization.scale / 2 + float32Step)
    }
  })

  it.each(['uint8', 'uint16', 'float16'] as const)('keeps zero exactly zero in %s', (type) => {
    for (let seed = 0; seed < 50; seed += 1) {
      const numbers = randomNumbers(seed)
      const low = -numbers.next().value
      const high = numbers.next().value
      const loaded = loadedByTensorFlow(quantizeWeight(weight([low, 0, high]), type))
      expect(loaded[1]).toBe(0)
    }
  })

  it('stores a constant without loss', () => {
    const loaded = loadedByTensorFlow(quantizeWeight(weight([0.3, 0.3, 0.3]), 'uint8'))
    expect([...loaded]).toEqual([...Float32Array.of(0.3, 0.3, 0.3)])
  })

  it('accepts a weight without values', () => {
    expect(quantizeWeight(weight([]), 'uint8').bytes).toHaveLength(0)
  })

  it.each([Number.NaN, Infinity, -Infinity])('refuses the value %s and names the weight', (value) => {
    expect(() => quantizeWeight(weight([0, value], 'conv/bias'), 'uint8')).toThrow(
      userError('MODEL_NOT_FINITE', 'conv/bias'),
    )
  })

  it('refuses values beyond the range of float16 instead of storing infinity', () => {
    expect(() => quantizeWeight(weight([1, 70000]), 'float16')).toThrow(
      userError('QUANTIZE_FLOAT16_OVERFLOW', '65504', 'dense/kernel'),
    )
  })

  it('refuses a weight that is quantized already', () => {
    const once = quantizeWeight(weight([1, 2]), 'uint8')
    expect(() => quantizeWeight(once, 'uint8')).toThrow(userError('QUANTIZE_ALREADY_QUANTIZED', 'uint8'))
  })
})

describe('dequantize', () => {
  it.each(['uint8', 'uint16', 'float16'] as const)(
    'returns the values that TensorFlow.js loads from %s',
    (type) => {
      const values = Array.from({ length: 40 }, (_, index) => Math.sin(index) * 3 + 0.1)
      const stored = quantizeWeight(weight(values), type)
      expect(dequantize(stored)).toEqual(loadedByTensorFlow(stored))
    },
  )
})

describe('weightsToQuantize', () => {
  const model = {
    description: { modelTopology: {} },
    weights: [
      weight([1], 'h/kernel'),
      weight([1], 'h/bias'),
      weight([1], 'o/kernel'),
      { spec: { name: 'seed', shape: [1], dtype: 'int32' as const }, bytes: new Uint8Array(4) },
    ],
  }

  it('returns every float32 weight that no pattern excludes', () => {
    expect([...weightsToQuantize(model, [])]).toEqual(['h/kernel', 'h/bias', 'o/kernel'])
    expect([...weightsToQuantize(model, ['h/*'])]).toEqual(['o/kernel'])
    expect([...weightsToQuantize(model, ['o/kernel', 'h/bias'])]).toEqual(['h/kernel'])
  })

  it('refuses a pattern that matches no float32 weight, and names the weights', () => {
    for (const pattern of ['x/*', 'seed'])
      expect(() => weightsToQuantize(model, ['h/*', pattern])).toThrow(
        userError('QUANTIZE_INVALID_EXCLUDE', `"${pattern}"`),
      )
  })

  it('refuses patterns that leave no weight to quantize', () => {
    expect(() => weightsToQuantize(model, ['h/*', 'o/*'])).toThrow(userError('QUANTIZE_INVALID_EXCLUDE'))
  })

  it('leaves the bytes of excluded weights unchanged in the model', () => {
    const { weights } = quantizeModel(model, 'uint8', weightsToQuantize(model, ['h/*']))
    expect(weights.map(({ spec }) => spec.quantization?.dtype)).toEqual([
      undefined,
      undefined,
      'uint8',
      undefined,
    ])
    expect(weights[0]).toBe(model.weights[0])
  })
})

describe('quantizing a model', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tensorline-quantize-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  function classifier(): tf.LayersModel {
    return tf.sequential({
      layers: [
        tf.layers.flatten({ inputShape: [28, 28, 1] }),
        tf.layers.dense({
          units: 64,
          activation: 'relu',
          kernelInitializer: tf.initializers.glorotUniform({ seed: 1 }),
        }),
        tf.layers.batchNormalization({}),
        tf.layers.dense({
          units: 10,
          activation: 'softmax',
          kernelInitializer: tf.initializers.glorotUniform({ seed: 2 }),
        }),
      ],
    })
  }

  async function writeQuantized(source: string, target: string, type: QuantizedType): Promise<void> {
    const stored = await readStoredModel(source)
    await writeStoredModel(target, quantizeModel(stored, type, weightsToQuantize(stored, [])))
  }

  async function quantized(type: QuantizedType): Promise<{ model: tf.LayersModel; bytes: number }> {
    const target = await mkdtemp(join(folder, `${type}-`))
    await writeQuantized(join(folder, 'float32'), target, type)
    return { model: await loadModel(tf, target), bytes: await shardBytes(target) }
  }

  async function shardBytes(path: string): Promise<number> {
    const shards = (await readdir(path)).filter((name) => name.endsWith('.bin'))
    const sizes = await Promise.all(shards.map(async (name) => (await stat(join(path, name))).size))
    return sizes.reduce((sum, size) => sum + size, 0)
  }

  it.each([
    ['uint8', 1, 0.01],
    ['uint16', 2, 1e-4],
    ['float16', 2, 1e-3],
  ] as const)(
    'stores every weight as %s in %d byte(s) and predicts nearly the same',
    async (type, bytes, drift) => {
      const model = classifier()
      const source = join(folder, 'float32')
      await mkdir(source)
      await saveModel(tf, model, source)
      const smaller = await quantized(type)
      expect(smaller.bytes).toBe(model.countParams() * bytes)
      const input = tf.randomUniform([16, 28, 28, 1], 0, 1, 'float32', 5)
      const before = model.predictOnBatch(input)
      const after = smaller.model.predictOnBatch(input)
      if (Array.isArray(before) || Array.isArray(after)) throw new Error('several outputs')
      const furthest = before.sub(after).abs().max().dataSync()[0]
      expect(furthest).toBeLessThan(drift)
      expect(furthest).toBeGreaterThan(0)
    },
  )

  it('produces the same bytes each time', async () => {
    const source = await mkdtemp(join(folder, 'source-'))
    await saveModel(tf, classifier(), source)
    const [first, second] = await Promise.all([mkdtemp(join(folder, 'a-')), mkdtemp(join(folder, 'b-'))])
    await writeQuantized(source, first, 'uint8')
    await writeQuantized(source, second, 'uint8')
    for (const name of await readdir(first))
      expect((await readFile(join(first, name))).equals(await readFile(join(second, name)))).toBe(true)
  })
})
