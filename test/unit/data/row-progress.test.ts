import { describe, expect, it } from '@jest/globals'
import { rowProgress } from '../../../src/data/row-progress.ts'

describe('the progress of rows', () => {
  it('is a line every two seconds, with the speed and the time that is left', () => {
    const lines: string[] = []
    let time = 0
    const onRows = rowProgress('Read', 10_000, { progress: (line) => void lines.push(line) }, () => time)
    for (const [rows, milliseconds] of [
      [1000, 1000],
      [2000, 2000],
      [2500, 2500],
      [6000, 4000],
    ] as const) {
      time = milliseconds
      onRows(rows)
    }
    expect(lines).toEqual([
      'Read 2,000 of 10,000 rows (1,000 rows/s, 8 s left)',
      'Read 6,000 of 10,000 rows (1,500 rows/s, 3 s left)',
    ])
  })

  it('has no time that is left without a total', () => {
    const lines: string[] = []
    let time = 0
    const onRows = rowProgress('Read', null, { progress: (line) => void lines.push(line) }, () => time)
    time = 2000
    onRows(3000)
    expect(lines).toEqual(['Read 3,000 rows (1,500 rows/s)'])
  })
})
