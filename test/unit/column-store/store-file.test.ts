import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { StoreFile } from '../../../src/column-store/store-file.ts'
import { folderWith } from '../data/sources.ts'

describe('a store file', () => {
  it('returns each segment, in any order and after others were appended', async () => {
    const file = new StoreFile(join(await folderWith({}), 'columns'))
    const parts = [Uint8Array.of(1, 2), new Uint8Array(), Float64Array.of(1.5, -0), Uint8Array.of(9)]
    const segments = parts.map((part) => file.append(part))
    for (const index of [3, 0, 2, 1]) {
      const segment = segments[index] ?? { start: 0, length: 0 }
      const part = parts[index] ?? new Uint8Array()
      expect(file.read(segment)).toEqual(new Uint8Array(part.buffer))
    }
    file.append(Uint8Array.of(7))
    expect(file.read(segments[3] ?? { start: 0, length: 0 })).toEqual(Uint8Array.of(9))
    file.close()
  })

  it('does not replace a file', async () => {
    const path = join(await folderWith({ columns: 'x' }), 'columns')
    expect(() => new StoreFile(path)).toThrow(expect.objectContaining({ code: 'EEXIST' }))
  })
})
