import { defaultLabel, type DataSection } from '../config/data.ts'
import { UserError, type Problem } from '../errors/user-error.ts'
import { listNames } from '../text/format.ts'
import type { DuckDbOptions } from '../tables/load-duckdb.ts'
import type { FetchedFile } from './data-file.ts'
import { mostNamed } from '../image-sources/image-problem.ts'
import { openSourceTable } from './open-source-table.ts'
import type { SourceTable } from './source-table.ts'
import { tableFormatOf } from './source-format.ts'

/** Column of the paths, unless the configuration names another one. */
export const defaultPathColumn = 'path'

/**
 * Returns the label that a table has for each image.
 * @throws UserError for images without a row, and for rows without an image
 */
export async function readImageLabels(
  table: FetchedFile,
  images: readonly FetchedFile[],
  section: DataSection,
  duckdb: DuckDbOptions,
): Promise<string[]> {
  const source = await openSourceTable(tableFormatOf([table]), [table], section, duckdb)
  try {
    const labels = await labelsByPath(source, table, section)
    const problems: Problem[] = []
    const found = images.map((image) => {
      const label = labels.get(image.below)
      if (label === undefined) problems.push(notListed(image, table))
      labels.delete(image.below)
      return label ?? ''
    })
    problems.push(...[...labels.keys()].map((path) => withoutImage(path, table)))
    if (problems.length > 0) throw new UserError(problems.slice(0, mostNamed))
    return found
  } finally {
    await source.close()
  }
}

async function labelsByPath(
  source: SourceTable,
  table: FetchedFile,
  { images, label: labelColumn = defaultLabel }: DataSection,
): Promise<Map<string, string>> {
  const wanted = [images?.path ?? defaultPathColumn, labelColumn]
  const unknown = wanted.filter((name) => !source.names.includes(name))
  if (unknown.length > 0)
    throw new UserError({
      code: 'DATA_UNKNOWN_COLUMN',
      found: `no column ${unknown.join(' and ')} in the table of labels`,
      expected: `one of ${listNames(source.names, 20)}`,
      hint: 'Set `images.path` to the column of the paths, and `label` to that of the labels.',
      location: { file: table.shown },
    })
  const labels = new Map<string, string>()
  let row = 0
  for await (const { rows, columns } of source.scan(wanted.map((name) => ({ name, form: 'texts' })))) {
    const [paths, texts] = columns
    for (let position = 0; position < rows; position++, row++) {
      const [path, label] = [paths?.values[position], texts?.values[position]]
      if (typeof path !== 'string' || typeof label !== 'string' || labels.has(path))
        throw await badRow(source, row, typeof path === 'string' && labels.has(path))
      labels.set(path, label)
    }
  }
  return labels
}

async function badRow(source: SourceTable, row: number, isRepeated: boolean): Promise<UserError> {
  const [place] = await source.locate([row])
  return new UserError({
    code: isRepeated ? 'DATA_DUPLICATE_ID' : 'DATA_MISSING_VALUE',
    found: isRepeated ? 'the path of an image that another row has' : 'a row without a path or a label',
    expected: 'a path and a label for each image, once',
    hint: 'Correct or remove the row.',
    ...(place && {
      location: { file: place.source.shown, ...(place.line !== undefined && { line: place.line }) },
    }),
  })
}

function notListed(image: FetchedFile, table: FetchedFile): Problem {
  return {
    code: 'DATA_IMAGE_WITHOUT_CLASS',
    found: `an image without a row in ${table.shown}`,
    expected: `a row with the path ${image.below}`,
    hint: 'Add a row with the path below the source and the label, or remove the image from the source.',
    location: { file: image.shown },
  }
}

function withoutImage(path: string, table: FetchedFile): Problem {
  return {
    code: 'FILE_MISSING',
    found: `the path ${JSON.stringify(path)} of no image`,
    expected: 'paths below the source',
    hint: 'Correct the path, or remove the row.',
    location: { file: table.shown },
  }
}
