import { describe, expect, it } from '@jest/globals'
import { mostSampled, SampleCursor, sampleRows } from '../../../src/profile/sample.ts'

describe('the sample of a split', () => {
  it('contains all rows of a small split', () => {
    expect([...sampleRows(5, 'train')]).toEqual([0, 1, 2, 3, 4])
    expect(sampleRows(mostSampled, 'test')).toHaveLength(mostSampled)
  })

  it('contains one row of each of equal blocks of a large split, in order', () => {
    const rows = sampleRows(mostSampled * 25, 'train')
    expect(rows).toHaveLength(mostSampled)
    for (const [block, row] of rows.entries()) expect(Math.floor(row / 25)).toBe(block)
  })

  it('follows no period of the rows, and is the same again', () => {
    const rows = sampleRows(mostSampled * 24, 'train')
    const hours = new Set(rows.map((row) => row % 24))
    expect(hours.size).toBe(24)
    expect(sampleRows(mostSampled * 24, 'train')).toEqual(rows)
    expect(sampleRows(mostSampled * 24, 'test')).not.toEqual(rows)
  })

  it('is found chunk by chunk', () => {
    const cursor = new SampleCursor(Int32Array.of(0, 3, 4, 9))
    expect([...cursor.take(0, 4)]).toEqual([0, 3])
    expect([...cursor.take(4, 4)]).toEqual([0])
    expect([...cursor.take(8, 4)]).toEqual([1])
  })
})
