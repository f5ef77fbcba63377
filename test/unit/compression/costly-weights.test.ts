import { describe, expect, it } from '@jest/globals'
import { findCostlyWeights } from '../../../src/compression/costly-weights.ts'
import type { StoredModel } from '../../../src/model/stored-model.ts'

/** A model whose weights are given by name; a large value makes the steps between the others coarse. */
function model(weights: Readonly<Record<string, readonly number[]>>): StoredModel {
  return {
    description: { modelTopology: {} },
    weights: Object.entries(weights).map(([name, values]) => ({
      spec: { name, shape: [values.length], dtype: 'float32' },
      bytes: new Uint8Array(Float32Array.from(values).buffer),
    })),
  }
}

const even = [0.7, -0.61, 0.53, 0.22]
const outlier = [...even, 400]

/** Calls of a measurement whose result depends on which of the costly weights are quantized. */
function measuring(drop: (quantized: ReadonlySet<string>) => number) {
  const calls: string[][] = []
  return {
    calls,
    dropWith: async (names: ReadonlySet<string>) => {
      calls.push([...names])
      return drop(names)
    },
  }
}

function find(
  weights: Readonly<Record<string, readonly number[]>>,
  drop: (quantized: ReadonlySet<string>) => number,
  acceptable = 0.01,
) {
  const names = new Set(Object.keys(weights))
  const { calls, dropWith } = measuring(drop)
  const found = findCostlyWeights(
    model(weights),
    { type: 'uint8', names },
    { total: drop(names), acceptable },
    dropWith,
  )
  return { calls, found }
}

describe('findCostlyWeights', () => {
  it('names the one weight that causes the drop, and the drop without it', async () => {
    const { found } = find({ a: even, b: outlier, c: even }, (names) => (names.has('b') ? 0.4 : 0.004))
    expect(await found).toMatchObject({
      drop: 0.4,
      costs: [{ name: 'b', recovered: expect.closeTo(0.396) }],
      remedy: { exclude: ['b'], drop: 0.004 },
      measured: 3,
      quantized: 3,
    })
  })

  it('orders weights by the part of the drop that they recover, and excludes as many as necessary', async () => {
    const costs = { a: 0.1, b: 0.25, c: 0, d: 0.05 }
    const { found } = find(
      { a: even, b: even, c: even, d: even },
      (names) => Object.entries(costs).reduce((sum, [name, cost]) => sum + (names.has(name) ? cost : 0), 0),
      0.06,
    )
    const { costs: ordered, remedy } = await found
    expect(ordered.map(({ name }) => name)).toEqual(['b', 'a', 'd'])
    expect(remedy).toEqual({ exclude: ['b', 'a'], drop: 0.05 })
  })

  it('excludes two damaged weights together if each of them causes the whole drop', async () => {
    const { found } = find({ a: outlier, b: even, c: outlier }, (names) =>
      names.has('a') || names.has('c') ? 0.5 : 0,
    )
    expect(await found).toMatchObject({ costs: [], remedy: { exclude: ['a', 'c'], drop: 0 } })
  })

  it('finds no remedy for a drop that many weights cause together', async () => {
    const weights = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`w${index}`, even]))
    const { found, calls } = find(weights, (names) => names.size / 40)
    expect(await found).toMatchObject({ remedy: null, measured: 16, quantized: 40 })
    expect(calls.length).toBeLessThanOrEqual(16 + 8)
  })

  it('measures the weights whose values change most first, and none that quantization leaves unchanged', async () => {
    const weights = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`w${index}`, even]))
    const { found } = find({ constant: [1, 1], ...weights, b: outlier }, (names) => (names.has('b') ? 1 : 0))
    expect(await found).toMatchObject({ costs: [{ name: 'b' }], measured: 16, quantized: 31 })
  })

  it('never excludes every weight', async () => {
    const { found, calls } = find({ a: outlier, b: outlier }, () => 0.5)
    expect(await found).toMatchObject({ costs: [], remedy: null })
    expect(calls).not.toContainEqual([])
  })
})
