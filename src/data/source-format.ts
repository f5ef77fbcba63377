import { dataFormats, type DataFormat } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { imageNames } from '../images/image-names.ts'

/** Names of the files of each format. */
const namesOfFormat: Readonly<Record<DataFormat, RegExp>> = {
  idx: /(?:^|[-._])idx\d?(?:[-._]?ubyte)?(?:\.gz)?$/i,
  images: imageNames,
  csv: /\.[ct]sv(?:\.(?:gz|zst))?$/i,
  jsonl: /\.(?:jsonl|ndjson|json)(?:\.(?:gz|zst))?$/i,
  parquet: /\.parquet$/i,
  arrow: /\.(?:arrows?|feather|ipc)$/i,
  npz: /\.npz$/i,
}

/** Such a file can contain settings or descriptions as well, so it is data only if it is named, or the format is. */
const anyJson = /\.json(?:\.(?:gz|zst))?$/i

interface NamedFile {
  readonly path: string
}

/** Returns the one format of all files, by their names. @throws UserError when it cannot be inferred or there are several. */
export function inferFormat(files: readonly NamedFile[]): DataFormat {
  const examples = new Map<DataFormat, string>()
  for (const { path } of files) {
    const format = formatOf(path)
    if (!format)
      throw new UserError({
        code: 'DATA_UNKNOWN_FORMAT',
        found: `${path}, whose name tells no format`,
        expected: `one of ${dataFormats.join(', ')}`,
        hint: 'Write the format into the data section: `format:`.',
      })
    if (!examples.has(format)) examples.set(format, path)
  }
  const [format, ...others] = examples.keys()
  if (format && others.length === 0) return format
  throw new UserError({
    code: 'DATA_UNKNOWN_FORMAT',
    found: `files of several formats: ${[...examples].map(([name, path]) => `${name} (${path})`).join(', ')}`,
    expected: 'sources of one format',
    hint: 'Write the one you mean into the data section: `format:`.',
  })
}

export type TableFormat = Extract<DataFormat, 'csv' | 'jsonl' | 'parquet' | 'arrow' | 'npz'>

/** Returns true for a format whose columns have types. */
export function isTyped(format: TableFormat): boolean {
  return format !== 'csv' && format !== 'jsonl'
}

/** Returns the one format of tables of all files, by their names. @throws UserError for images and mixed formats */
export function tableFormatOf(files: readonly NamedFile[]): TableFormat {
  const format = inferFormat(files)
  if (format !== 'idx' && format !== 'images') return format
  throw new UserError({
    code: 'DATA_UNKNOWN_FORMAT',
    found: `${format === 'idx' ? 'IDX files' : 'images'} as a source with a name`,
    expected: 'tables, which can be joined and queried',
    hint: 'Name tables, such as CSV or Parquet, or set `source` for images.',
  })
}

/** The format that a file's name tells. */
export function formatOf(path: string): DataFormat | undefined {
  return dataFormats.find((format) => namesOfFormat[format].test(path))
}

/** Returns a test for files that are named like data of a format, or of any format. */
export function dataTest(format: DataFormat | undefined): (file: NamedFile) => boolean {
  return ({ path }) =>
    format === undefined
      ? formatOf(path) !== undefined && !anyJson.test(path)
      : namesOfFormat[format].test(path)
}

/** True for a file that is named like an image. */
export function isNamedLikeImage(path: string): boolean {
  return namesOfFormat.images.test(path)
}
