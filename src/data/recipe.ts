import pMap from 'p-map'
import { usualLabel, type DataFormat, type DataSection } from '../config/data.ts'
import { withConfigPathAsync, UserError, type Problem } from '../errors/user-error.ts'
import { digestOfFile, digestOfJson, hexOf, type Digest } from '../artifacts/digest.ts'
import { filesAtOnce, shownAs, unreadable } from './data-file.ts'
import { findFiles, inferFormat, type SourceFile } from './source.ts'

/** Raised when the same sources would now make another dataset. */
const codeVersion = 1

/** All that decides what a dataset will be, known before a file is parsed. */
export interface Recipe {
  /** Equal recipes make equal datasets: the key of the cache. */
  readonly digest: Digest
  /** Digest of the settings alone, without the sources. */
  readonly settings: Digest
  readonly format: DataFormat
  readonly files: readonly RecipeFile[]
  /** Images among the sources that are passed over, since their format is not read. */
  readonly skippedFiles: readonly string[]
}

export interface RecipeFile extends SourceFile {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** True for the test split's own files. */
  readonly heldOut: boolean
}

/**
 * Finds and hashes the sources. Downloads are not fetched: their sha256 is in the configuration.
 * @param base The folder that sources are relative to.
 * @param confinement The folder that local sources have to lie in; null without such a limit.
 * @throws UserError when a source gives no file, the format cannot be told, or a file cannot be read.
 */
export async function recipeOf(
  section: DataSection,
  base: string,
  confinement: string | null,
): Promise<Recipe> {
  const { test } = section.split
  const found = await withConfigPathAsync(['data', 'source'], () =>
    findFiles(section.source, base, section.format, confinement),
  )
  const foundForTest =
    typeof test === 'number'
      ? { files: [], skippedFiles: [] }
      : await withConfigPathAsync(['data', 'split', 'test'], () =>
          findFiles(test, base, section.format, confinement),
        )
  const heldOut = foundForTest.files
  const ofTheirOwn = new Set(heldOut.map(({ path }) => path))
  const rest = found.files.filter(({ path }) => !ofTheirOwn.has(path))
  if (rest.length === 0)
    throw new UserError({
      code: 'DATA_EMPTY_SPLIT',
      found: 'only the files of the test split in the sources',
      expected: 'files to train on besides them',
      hint: 'Add files to `source`, or give the test split fewer.',
    })
  const format = section.format ?? inferFormat([...rest, ...heldOut])
  const files = await pMap(
    [...rest, ...heldOut].sort((a, b) => (a.path < b.path ? -1 : 1)),
    async (file) => ({ ...file, sha256: await hashOf(file, base), heldOut: ofTheirOwn.has(file.path) }),
    { concurrency: filesAtOnce },
  )
  if (format !== 'images') refuseCopies(files)
  const settings = digestOfJson({ ...settingsOf(section), format, codeVersion })
  const sources = files.map(({ path, sha256, heldOut }) => ({ path, sha256, heldOut }))
  const skippedFiles = [...new Set([...found.skippedFiles, ...foundForTest.skippedFiles])]
  return { digest: digestOfJson({ settings, sources }), settings, format, files, skippedFiles }
}

/** A file of many examples among the sources and again in the test split, under another name: the model would know the answers. */
function refuseCopies(files: readonly RecipeFile[]): void {
  const sources = new Map(files.filter(({ heldOut }) => !heldOut).map(({ sha256, path }) => [sha256, path]))
  const problems = files.flatMap(({ heldOut, sha256, path }): Problem[] => {
    const source = heldOut ? sources.get(sha256) : undefined
    if (source === undefined) return []
    return [
      {
        code: 'DATA_TEST_LEAKAGE',
        found: `${path} of the test split with the same bytes as ${source}, which the model is trained on`,
        expected: 'a test split that the model does not know',
        hint: 'Take one of the two out of the data section.',
      },
    ]
  })
  if (problems.length > 0) throw new UserError(problems)
}

/** The section without its sources, which are told by their files. */
function settingsOf({
  task,
  label = usualLabel,
  labels,
  weight,
  columns,
  inputs,
  categorical,
  split,
  clean,
  transform,
}: DataSection) {
  const test = typeof split.test === 'number' ? split.test : 'files of their own'
  return {
    task,
    ...(labels === undefined ? { label } : { labels }),
    weight,
    columns: columns ?? 'all',
    inputs,
    categorical: categorical.toSorted(),
    split: { ...split, test },
    clean,
    transform,
  }
}

async function hashOf({ path, origin }: SourceFile, base: string): Promise<string> {
  if (origin.kind === 'download') return origin.sha256
  try {
    return hexOf(await digestOfFile(origin.file))
  } catch (error) {
    throw unreadable(shownAs(path, base), error)
  }
}
