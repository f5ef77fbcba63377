import { listNames } from '../text/format.ts'
import type { CombinedColumns, Features } from './dataset-schema.ts'

/** Returns the features that a join or a query adds. */
export function combinedOf(features: Features): CombinedColumns | undefined {
  return features.kind === 'table' ? features.combined : undefined
}

/** Returns a row for the features that a join or a query adds: a title, and the columns with their sources. */
export function combinedRows(combined: CombinedColumns | undefined): [string, string][] {
  if (combined === undefined) return []
  return [[titles[combined.by], listNames(combined.columns.map(columnText), mostListed)]]
}

const mostListed = 50

const titles: Readonly<Record<CombinedColumns['by'], string>> = {
  join: 'Joined columns, which a client sends',
  query: 'Columns of the query, which a client sends',
}

function columnText({ name, sources }: CombinedColumns['columns'][number]): string {
  return `${name} (${sources.length === 0 ? 'computed' : sources.join(', ')})`
}
