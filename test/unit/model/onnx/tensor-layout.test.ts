import { describe, expect, it } from '@jest/globals'
import { layoutFor, withChannelsFirst } from '../../../../src/model/onnx/tensor-layout.ts'

describe('the input of an ONNX model', () => {
  it.each([
    ['as prepared', [6, 5, 3], [6, 5, 3]],
    ['as prepared, with sizes it leaves open', ['h', 'w', 3], [6, 5, 3]],
    ['of one channel without its axis', [6, 5], [6, 5, 1]],
    ['as all values in a row', [90], [6, 5, 3]],
  ] as const)('takes examples %s', (_, input, shape) => {
    expect(layoutFor(input, shape)?.kind).toBe('as prepared')
  })

  it('accepts images with the channels first', () => {
    expect(layoutFor([3, 6, 5], [6, 5, 3])).toEqual({ kind: 'channels first', shape: [3, 6, 5] })
  })

  it('rejects examples of another size', () => {
    expect(layoutFor([3, 7, 5], [6, 5, 3])).toBeNull()
    expect(layoutFor([4], [5])).toBeNull()
  })
})

it('channels of images are moved to the front', () => {
  const images = Float32Array.from({ length: 2 * 2 * 1 * 3 }, (_, index) => index)
  expect([...withChannelsFirst(images, 2, [3, 2, 1])]).toEqual([0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11])
})
