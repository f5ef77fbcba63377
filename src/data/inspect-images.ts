import type { DataSection } from '../config/data.ts'
import type { StoreFile } from '../column-store/store-file.ts'
import { UserError, type Problem } from '../errors/user-error.ts'
import type { ColumnImages } from '../image-sources/column-images.ts'
import { firstProblems, imageProblem, mostNamed } from '../image-sources/image-problem.ts'
import { nameOfRow, locationOf } from './data-file.ts'
import { textsInOrder, visitTexts } from './staged-cells.ts'
import { requireStaged, type StagedColumn, type StagedTable } from './staged-table.ts'

/** Reads the headers of the images that rows name; with a quarantine, decodes them as well, once for all later steps. */
export async function inspectImages(
  table: StagedTable,
  images: readonly ColumnImages[],
  { clean }: DataSection,
  file: StoreFile,
): Promise<void> {
  for (const ofColumn of images) {
    const column = requireStaged(table, ofColumn.name)
    await ofColumn.inspect(pathsIn(column, table), clean['on-error'] === 'quarantine' ? file : null)
  }
}

function pathsIn(column: StagedColumn, { outcomes }: StagedTable): ReadonlySet<string> {
  const paths = new Set<string>()
  if (column.kind === 'texts') visitTexts(column, outcomes, (path) => paths.add(path))
  return paths
}

/** Throws UserError for images of rows that cannot be read; it names each image with the first row that has it. */
export async function refuseBadImages(table: StagedTable, images: readonly ColumnImages[]): Promise<void> {
  const problems: Problem[] = []
  for (const ofColumn of images) {
    const column = requireStaged(table, ofColumn.name)
    if (column.kind !== 'texts') continue
    const seen = new Set<string>()
    for (const { text, row } of textsInOrder(column, table.outcomes)) {
      if (seen.has(text) || ofColumn.faultOf(text) === null) continue
      seen.add(text)
      // Beyond the named ones, only their number matters.
      problems.push(await problemOf(text, ofColumn, problems.length < mostNamed ? row : null, table))
    }
  }
  if (problems.length > 0) throw new UserError(firstProblems(problems))
}

async function problemOf(
  path: string,
  images: ColumnImages,
  row: number | null,
  table: StagedTable,
): Promise<Problem> {
  const [place] = row === null ? [] : await table.locate([row])
  const shownRow = place === undefined ? '' : `, row ${nameOfRow(place)}`
  const [file, fault] = [images.find(path), images.faultOf(path)]
  if (file === undefined || fault === null || fault === 'not found')
    return {
      code: 'FILE_MISSING',
      found: `the path ${JSON.stringify(path)} of no image in column ${images.name}${shownRow}`,
      expected: 'paths below the folder of the images',
      hint: `Correct the path, remove the row, or set \`features: {${images.name}: {image: {folder: …}}}\`. To put such rows aside, set \`clean: {on-error: quarantine}\`.`,
      ...(place && { location: locationOf(place) }),
    }
  const problem = imageProblem(file, fault)
  return { ...problem, found: `${problem.found} (column ${images.name}${shownRow})` }
}
