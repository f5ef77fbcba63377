import type { TableColumn, TableFeatures } from './dataset-schema.ts'

/** Returns the names of the columns; consecutive lags are written as `sales[-1] to sales[-7]`. */
export function listColumns({ columns }: TableFeatures): string {
  const runs: { readonly first: TableColumn; last: TableColumn }[] = []
  for (const column of columns) {
    const run = runs.at(-1)
    if (run !== undefined && follows(run.last, column)) run.last = column
    else runs.push({ first: column, last: column })
  }
  return runs
    .map(({ first, last }) => (first === last ? first.name : `${first.name} to ${last.name}`))
    .join(', ')
}

/** Returns true if a column has the values of the row before those of another column. */
function follows(before: TableColumn, after: TableColumn): boolean {
  if (before.type !== 'number' || after.type !== 'number') return false
  const [one, other] = [before.lag, after.lag]
  return one !== undefined && one.column === other?.column && one.rows + 1 === other.rows
}
