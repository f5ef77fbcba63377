import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Tensor } from '@tensorflow/tfjs'
import { compileSteps } from '../../../src/engine/compiled/compile.ts'
import { trace } from '../../../src/engine/compiled/trace.ts'
import { nativeEngine, type NativeEngine } from './setting.ts'

let engine: NativeEngine
let input: Tensor

beforeAll(async () => {
  engine = await nativeEngine()
  input = engine.tf.tensor1d([1, 2, 3])
})

/** Runs a step until it is known whether it can be compiled. */
async function rehearsed(step: () => Promise<readonly number[]>) {
  const results: (readonly number[])[] = []
  const run = async () => {
    const values = await step()
    results.push(values)
    return values
  }
  return { outcome: await trace(engine, engine.native, { inputs: [input], run }), results }
}

const read = async (tensor: Tensor) => {
  const [value = NaN] = await tensor.data()
  tensor.dispose()
  return value
}

it('trace compiles a step when two runs agree, and the variables keep their values', async () => {
  const { tf } = engine
  const total = tf.variable(tf.scalar(0))
  const { outcome, results } = await rehearsed(async () => {
    tf.tidy(() => total.assign(total.add(input.sum())))
    return [await read(total.mul(10))]
  })
  expect(results).toEqual([[60], [120]])
  if ('refused' in outcome) throw new Error(outcome.refused)
  const graph = await compileSteps(engine, engine.native, [
    {
      recording: outcome,
      feeds: [{ type: 'float32', shape: [3], decoding: { kind: 'none' } }],
      stepCounts: [2, 1],
    },
  ])
  graph.load()
  expect(graph.run(0, 3, [Float32Array.of(1, 1, 1, 1, 2, 3, 1, 1, 1)])).toEqual([[150], [210], [240]])
  expect(total.dataSync()[0]).toBe(12)
  graph.store()
  expect(total.dataSync()[0]).toBe(24)
  graph.close()
  tf.dispose(total)
})

it('trace ignores operations that only the first run of a step has', async () => {
  const { tf } = engine
  const made: Tensor[] = []
  const { outcome, results } = await rehearsed(async () => {
    if (made.length === 0) made.push(tf.tidy(() => input.square().sum()))
    return [await read(tf.tidy(() => tf.addN(made).mul(2)))]
  })
  expect(results).toEqual([[28], [28], [28]])
  expect(outcome).toMatchObject({ operations: [{ name: 'AddN' }, { name: 'Mul' }] })
  tf.dispose(made)
})

describe('trace refuses a step', () => {
  it('that branches on a value that it reads back', async () => {
    const { outcome } = await rehearsed(async () => {
      const sum = await read(input.sum())
      return [await read(sum > 5 ? input.max() : input.min())]
    })
    expect(outcome).toEqual({ refused: 'it reads values back before its last operation, Max' })
  })

  it('that gets another number from JavaScript each time', async () => {
    let count = 0
    const { outcome, results } = await rehearsed(async () => [
      await read(engine.tf.tidy(() => input.mul(++count).sum())),
    ])
    expect(results).toEqual([[6], [12], [18]])
    expect(outcome).toEqual({ refused: 'two traces of it differ, from the operation Mul on' })
  })

  it('with two variables that share their values, since the variable that it uses is unknown', async () => {
    const { tf } = engine
    const values = tf.scalar(1)
    const [first, second] = [tf.variable(tf.scalar(0)), tf.variable(tf.scalar(0))]
    first.assign(values)
    second.assign(values)
    const { outcome } = await rehearsed(async () => [await read(first.add(second))])
    expect(outcome).toEqual({ refused: expect.stringContaining('shares its values with another') })
    tf.dispose([values, first, second])
  })

  it('that returns a value that it did not read back', async () => {
    const { outcome } = await rehearsed(async () => [await read(input.sum()), 1])
    expect(outcome).toEqual({ refused: 'its return values are not the scalars that it reads back' })
  })
})
