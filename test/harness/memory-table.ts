import type { ChunkColumn } from '../../src/tables/relation.ts'
import type { SourceTable } from '../../src/data/source-table.ts'

/** A cell of a table in memory; null if it is missing. */
export type Cell = string | number | null

/** Returns a table in memory as the only source. @param chunkRows rows of each chunk but the last */
export function memoryTable(
  columns: Readonly<Record<string, readonly Cell[]>>,
  chunkRows: number,
  typed = false,
): SourceTable {
  const source = { path: 'memory', shown: 'memory', file: 'memory' }
  const rows = Object.values(columns)[0]?.length ?? 0
  const isNumber = (cell: Cell) => cell === null || (cell !== '' && Number.isFinite(Number(cell)))
  const numbers = Object.entries(columns).filter(
    ([, cells]) => cells.every(isNumber) && cells.some((cell) => cell !== null),
  )
  return {
    names: Object.keys(columns),
    combined: null,
    typed,
    numbers: new Set(numbers.map(([name]) => name)),
    files: [{ source, rows }],
    notes: { findings: [], warnings: [] },
    async *scan(requests) {
      for (let start = 0; start < rows; start += chunkRows) {
        const size = Math.min(chunkRows, rows - start)
        yield {
          rows: size,
          columns: requests.map(({ name, form }): ChunkColumn => {
            const cells = (columns[name] ?? []).slice(start, start + size)
            return form === 'numbers'
              ? { form, values: Float64Array.from(cells, (cell) => Number(cell ?? Number.NaN)) }
              : { form: 'texts', values: cells.map((cell) => (cell === null ? null : String(cell))) }
          }),
        }
      }
    },
    locate: async (wanted) => wanted.map((index) => ({ source, index, line: index + 2 })),
    close: async () => undefined,
  }
}
