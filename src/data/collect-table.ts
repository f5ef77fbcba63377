import type { SourceTable } from './source-table.ts'
import type { Cell, RawTable } from './table.ts'

/** Reads a whole table into memory. */
export async function collectTable(table: SourceTable): Promise<RawTable> {
  const requests = table.names.map(
    (name) => ({ name, form: table.typed && table.numbers.has(name) ? 'numbers' : 'texts' }) as const,
  )
  const columns = requests.map((): Cell[] => [])
  let size = 0
  for await (const chunk of table.scan(requests)) {
    size += chunk.rows
    for (const [index, { values }] of chunk.columns.entries()) {
      const cells = columns[index]
      for (const value of values) cells?.push(Number.isNaN(value) ? null : value)
    }
  }
  const rows = await table.locate(Array.from({ length: size }, (_, row) => row))
  return {
    kind: 'table',
    typed: table.typed,
    rows,
    columns: new Map(table.names.map((name, index) => [name, columns[index] ?? []])),
  }
}
