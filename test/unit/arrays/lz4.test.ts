import { describe, expect, it } from '@jest/globals'
import { decodeLz4Frame } from '../../../src/arrays/lz4.ts'

/** pyarrow's own frame of a thousand times `a` and sixty rows. */
const frame = Buffer.from(
  'BCJNGGBAgv8AAAAfYQEA////12Byb3cgMDsGABExBgARMgYAETMGABE0BgARNQYAETYGABE3BgAROAYAETkGABMxPQACPgASMT8AEjFAABIxQQASMUIAEjFDABIxRAASMUUAEjFGABIyRgASMkYAEjJGABIyRgASMkYAEjJGABIyRgASMkYAEjJGABIyRgASM0YAEjNGABIzRgASM0YAEjNGABIzRgASM0YAEjNGABIzRgASM0YAEjRGABI0RgASNEYAEjRGABI0RgASNEYAEjRGABI0RgASNEYAEjRGABI1RgASNUYAEjVGABI1RgASNUYAEjVGABI1RgASNUYAoDU4O3JvdyA1OTsAAAAA',
  'base64',
)
const text = 'a'.repeat(1000) + Array.from({ length: 60 }, (_, row) => `row ${row};`).join('')

describe('an LZ4 frame', () => {
  it('is unpacked to what it was made of', () => {
    expect(Buffer.from(decodeLz4Frame(frame)).toString()).toBe(text)
  })

  it('is refused wherever it is cut short', () => {
    for (let length = 0; length < frame.length; length++)
      expect(() => decodeLz4Frame(frame.subarray(0, length))).toThrow(RangeError)
  })

  it('is refused when it repeats what was not there', () => {
    const header = [0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82]
    const block = [5, 0, 0, 0, 0x10, 0x61, 9, 0, 0x00]
    expect(() => decodeLz4Frame(Uint8Array.of(...header, ...block, 0, 0, 0, 0))).toThrow(
      'before the beginning',
    )
  })
})
