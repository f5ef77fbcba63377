import type { DataFormat, DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { partFormats } from './part-artifact.ts'

/** Throws UserError for named sources, since a join or a query needs all rows of all sources. */
export function refuseNamedSources({ sources, join }: Pick<DataSection, 'sources' | 'join'>): void {
  if (sources === undefined) return
  throw new UserError({
    code: 'DATA_SETTING_NOT_APPLICABLE',
    found: `\`${join === undefined ? 'query' : 'join'}\` in the data section of a part`,
    expected: 'files that can be read apart from each other',
    hint: 'Make the dataset without `shard`.',
    key: ['data', 'sources'],
  })
}

/** Returns a format of tables. Throws UserError for images. */
export function requirePartFormat(format: DataFormat): (typeof partFormats)[number] {
  const known = partFormats.find((each) => each === format)
  if (known !== undefined) return known
  throw new UserError({
    code: 'DATA_SETTING_NOT_APPLICABLE',
    found: `a part of ${format === 'idx' ? 'IDX files' : 'images'}`,
    expected: 'a part of tables, such as CSV or Parquet',
    hint: 'Make the dataset without `shard`.',
  })
}
