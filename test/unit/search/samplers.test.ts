import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { searchSection } from '../../../src/config/search.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { samplePoint } from '../../../src/search/sampler.ts'
import { sobolPoint } from '../../../src/search/sobol.ts'
import { overridesOf, pointAt, samplePoints, setLines, valueAt } from '../../../src/search/space.ts'
import { tpePoints, type FinishedTrial } from '../../../src/search/tpe.ts'

const fixture = join(import.meta.dirname, '../../fixtures/search/sobol.json')

describe('the Sobol sequence', () => {
  it('equals that of SciPy in 64 dimensions, unshifted', () => {
    const expected = z.array(z.array(z.number())).parse(JSON.parse(readFileSync(fixture, 'utf8')))
    const found = expected.map((_, index) => sobolPoint(index, new Array<number>(64).fill(0)))
    expect(found).toEqual(expected)
  })

  it('has one of sixteen points in each sixteenth, also when it is shifted', () => {
    const places = Array.from({ length: 16 }, (_, index) => sobolPoint(index, [0.3, 0.71]))
    for (const dimension of [0, 1]) {
      const sixteenths = places.map((place) => Math.floor((place[dimension] ?? 0) * 16))
      expect(sixteenths.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, part) => part))
    }
  })
})

/** Returns the best of `trials` points of a function with one peak at 0.7. */
function bestOf(sampler: 'tpe' | 'random', seed: number, trials: number): number {
  const section = searchSection.parse({
    sampler,
    seed,
    space: { 'train.x': { range: [0, 1] }, 'train.y': { range: [0, 1] } },
  })
  const finished: FinishedTrial[] = []
  for (let trial = 0; trial < trials; trial++) {
    const places = samplePoint(section, trial, finished)
    const [x = 0, y = 0] = places
    finished.push({ unitPoint: places, objective: -((x - 0.7) ** 2) - (y - 0.2) ** 2 })
  }
  return Math.max(...finished.map(({ objective: objective }) => objective))
}

describe('the tree-structured Parzen estimator', () => {
  it('is nearer to a peak than uniform draws, averaged over thirty searches', () => {
    const seeds = Array.from({ length: 30 }, (_, seed) => seed)
    const mean = (sampler: 'tpe' | 'random') =>
      seeds.reduce((sum, seed) => sum + bestOf(sampler, seed, 40), 0) / seeds.length
    expect(mean('tpe')).toBeGreaterThan(mean('random') / 3)
  })

  it('returns the same points for the same input', () => {
    const finished = Array.from({ length: 9 }, (_, index) => ({ unitPoint: [index / 9], objective: index }))
    const next = () => tpePoints([{ kind: 'ordered' }], finished, randomStream(1, 'a'))
    expect(next()).toEqual(next())
  })
})

/** Counts how often the next trial takes each of six choices, after trials in which these choices were good. */
function nextChoices(good: readonly number[]): number[] {
  const finished = Array.from({ length: 24 }, (_, trial) => ({
    unitPoint: [((trial % 6) + 0.5) / 6],
    objective: good.includes(trial % 6) ? 1 : 0,
  }))
  const counts = new Array<number>(6).fill(0)
  for (let seed = 0; seed < 200; seed++) {
    const [place = 0] = tpePoints([{ kind: 'choices', count: 6 }], finished, randomStream(seed, 'choices'))
    const choice = Math.floor(place * 6)
    counts[choice] = (counts[choice] ?? 0) + 1
  }
  return counts
}

describe('choices in the tree-structured Parzen estimator', () => {
  it('are preferred if they were good, and their neighbours in the list are not', () => {
    const counts = nextChoices([1, 4])
    expect((counts[1] ?? 0) + (counts[4] ?? 0)).toBeGreaterThan(190)
  })

  it('do not depend on the order of the list', () => {
    const [ahead, behind] = [nextChoices([0]), nextChoices([3])]
    expect(Math.abs((ahead[0] ?? 0) - (behind[3] ?? 0))).toBeLessThan(20)
  })
})

describe('values of a space', () => {
  it('lie in their range, on their steps and among their choices', () => {
    expect(valueAt({ kind: 'range', low: 2, high: 10, step: null }, 0.25)).toBe(4)
    expect(
      [0, 0.34, 0.999].map((place) => valueAt({ kind: 'range', low: 16, high: 64, step: 16 }, place)),
    ).toEqual([16, 32, 64])
    expect(valueAt({ kind: 'log-range', low: 1e-4, high: 1 }, 0.5)).toBe(0.01)
    expect(
      [0, 0.6].map((place) => valueAt({ kind: 'choices', choices: [{ adam: {} }, 'x'] }, place)),
    ).toEqual([{ adam: {} }, 'x'])
  })

  it('are checked beforehand: both ends and a middle value of each dimension, and each choice', () => {
    const section = searchSection.parse({
      space: {
        'train.batch-size': { choices: [32, 64, 128] },
        'train.epochs': { range: [1, 9] },
      },
    })
    expect(samplePoints(section)).toEqual([
      { 'train.batch-size': 32, 'train.epochs': 1 },
      { 'train.batch-size': 64, 'train.epochs': 1 },
      { 'train.batch-size': 128, 'train.epochs': 1 },
      { 'train.batch-size': 32, 'train.epochs': 1 },
      { 'train.batch-size': 32, 'train.epochs': 6.65685 },
      { 'train.batch-size': 32, 'train.epochs': 9 },
    ])
  })

  it('are written as lines of the input `set`', () => {
    const section = searchSection.parse({
      space: {
        'train.batch-size': { choices: [32, 64] },
        'train.optimizer': { choices: [{ adam: {} }, { sgd: {} }] },
      },
    })
    const point = pointAt(section, [0, 0.9])
    expect(setLines(point)).toBe('train.batch-size=32\ntrain.optimizer={"sgd":{}}')
    expect(overridesOf(point)[1]).toMatchObject({ path: ['train', 'optimizer'], value: '{"sgd":{}}' })
  })
})
