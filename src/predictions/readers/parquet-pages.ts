import type { FileMetaData } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { mostValues } from '../../dataset/limits.ts'

type Column = NonNullable<FileMetaData['row_groups'][number]['columns'][number]['meta_data']>

/**
 * Reads the header of every page before a page is decoded, since a few bytes of run lengths can stand for any number of values.
 * @throws RangeError for more values than can be held, or pages with more values than the footer declares
 */
export function assertPages(bytes: ArrayBuffer, { row_groups: groups }: FileMetaData): void {
  const columns = groups.flatMap((group) => group.columns.flatMap(({ meta_data: column }) => column ?? []))
  const values = columns.reduce((sum, { num_values: count }) => sum + Number(count), 0)
  if (values > mostValues) throw new RangeError(`${values} values, of at most ${mostValues}`)
  for (const column of columns) assertPagesOfColumn(bytes, column)
}

function assertPagesOfColumn(bytes: ArrayBuffer, column: Column): void {
  const declared = Number(column.num_values)
  const view = new DataView(bytes, startOf(column), Number(column.total_compressed_size))
  const reader = { view, offset: 0 }
  let values = 0
  while (reader.offset < view.byteLength - 1) {
    const header = parquetHeader(reader)
    const { data_page_header: data, data_page_header_v2: dataV2, dictionary_page_header: dictionary } = header
    values += sizeOf(data?.num_values ?? dataV2?.num_values ?? 0)
    const inDictionary = dictionary?.num_values ?? 0
    // A value of a dictionary takes at least one byte. Some dictionaries have entries that no row has.
    if (values > declared || inDictionary > Math.max(declared, header.uncompressed_page_size))
      throw new RangeError(
        `pages of more values than the ${declared} that ${column.path_in_schema.join('.')} declares`,
      )
    reader.offset += sizeOf(header.compressed_page_size)
  }
}

/** A column begins with its dictionary, whose offset some writers leave out or set to 0; hyparquet begins at the same place. */
function startOf({ dictionary_page_offset: dictionary, data_page_offset: data }: Column): number {
  return Number(dictionary ? dictionary : data)
}

function sizeOf(count: number): number {
  if (!(count >= 0)) throw new RangeError(`a page of the size ${count}`)
  return count
}
