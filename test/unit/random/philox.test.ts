import { describe, expect, it } from '@jest/globals'
import { permutation, philox4x32, randomStream } from '../../../src/random/philox.ts'

describe('philox4x32', () => {
  // Known-answer tests of the authors' Random123 distribution (kat_vectors, philox4x32 10).
  it.each([
    [
      [0, 0, 0, 0],
      [0, 0],
      [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    ],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ] as const)('gives the published answer for counter %j', (counter, key, answer) => {
    expect(philox4x32(counter, key)).toEqual(answer)
  })
})

describe('a random stream', () => {
  it('returns the same number for the same index, in any order', () => {
    const stream = randomStream(7, 'shuffle', 3)
    const forward = [0, 1, 2, 3, 4, 5].map((index) => stream.draw(index))
    const again = randomStream(7, 'shuffle', 3)
    expect([5, 4, 3, 2, 1, 0].map((index) => again.draw(index)).reverse()).toEqual(forward)
  })

  it('differs for another seed or purpose', () => {
    const draws = [randomStream(7, 'a'), randomStream(8, 'a'), randomStream(7, 'b')].map((stream) =>
      stream.draw(0),
    )
    expect(new Set(draws).size).toBe(3)
  })

  it('is uniform in mean and spread', () => {
    const stream = randomStream(1, 'moments')
    const draws = Array.from({ length: 20_000 }, (_, index) => stream.draw(index))
    const mean = draws.reduce((sum, value) => sum + value) / draws.length
    const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length
    expect(mean).toBeCloseTo(0.5, 2)
    expect(variance).toBeCloseTo(1 / 12, 2)
  })
})

describe('a permutation', () => {
  it('contains every index once', () => {
    const order = permutation(1000, randomStream(1, 'order'))
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 1000 }, (_, index) => index))
  })
})
