import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { filesOfPart, type WeighedFile } from '../../../src/parts/divide-files.ts'
import '../../harness/property-settings.ts'

function files(weights: readonly number[]): WeighedFile[] {
  return weights.map((weight, index) => ({
    file: {
      path: String(index),
      below: String(index),
      origin: { kind: 'local', file: String(index) },
      split: null,
    },
    weight,
  }))
}

function partsOf(weights: readonly number[], count: number): string[][] {
  return Array.from({ length: count }, (_, index) =>
    filesOfPart(files(weights), { index: index + 1, count }).map(({ path }) => path),
  )
}

describe('filesOfPart', () => {
  it('gives each file to one part, in the order of the files', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), fc.integer({ min: 1, max: 9 }), (weights, count) => {
        expect(partsOf(weights, count).flat()).toEqual(weights.map((_, index) => String(index)))
      }),
    )
  })

  it('divides files by their weights', () => {
    expect(partsOf([1, 1, 1, 1, 4, 4], 3)).toEqual([['0', '1', '2', '3'], ['4'], ['5']])
    expect(partsOf([1, 1, 1, 1], 2)).toEqual([
      ['0', '1'],
      ['2', '3'],
    ])
  })

  it('leaves parts empty beside a large file', () => {
    expect(partsOf([1, 10], 4)).toEqual([['0'], [], ['1'], []])
  })
})
