import { describe, expect, it } from '@jest/globals'
import { listColumns } from '../../../src/dataset/column-list.ts'
import type { TableColumn } from '../../../src/dataset/dataset-schema.ts'

const lag = (column: string, rows: number): TableColumn => ({
  name: `${column}[-${rows}]`,
  type: 'number',
  lag: { column, rows },
})

describe('the list of columns', () => {
  it('writes consecutive lags of one column as a range', () => {
    const columns = [
      { name: 'day', type: 'date' } as const,
      ...[1, 2, 3, 7].map((rows) => lag('sales', rows)),
      lag('wind', 8),
      lag('wind', 9),
    ]
    expect(listColumns({ kind: 'table', columns })).toBe(
      'day, sales[-1] to sales[-3], sales[-7], wind[-8] to wind[-9]',
    )
  })
})
