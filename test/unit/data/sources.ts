import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { dataSection, type DataSection } from '../../../src/config/data.ts'
import { listExpectations } from '../../../src/expectations/expectation.ts'
import { readExpectations } from '../../../src/expectations/read-expectations.ts'
import type { DataFile } from '../../../src/data/data-file.ts'
import { StoreFile } from '../../../src/column-store/store-file.ts'
import { inferTable } from '../../../src/data/infer-table.ts'
import { makeDataset, prepareDataset } from '../../../src/data/prepare.ts'
import type { SourceTable } from '../../../src/data/source-table.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { recipeOf } from '../../../src/data/recipe.ts'
import type { DuckDbOptions } from '../../../src/tables/load-duckdb.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { UserError, type Problem } from '../../../src/errors/user-error.ts'

const made: string[] = []
afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true })
})

/** A new folder with these files, which anyone may enter; it goes away with the tests. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-data-'))
  made.push(folder)
  await chmod(folder, 0o755)
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** One file as a reader takes it, with a name for messages. */
export async function dataFile(path: string, content: string | Uint8Array): Promise<DataFile> {
  return { path, shown: path, file: join(await folderWith({ [path]: content }), path) }
}

/** An IDX file of unsigned bytes. */
export function idx(shape: readonly number[], data: Iterable<number>): Buffer {
  const header = Buffer.alloc(4 + 4 * shape.length)
  header.set([0, 0, 8, shape.length])
  shape.forEach((length, axis) => header.writeUInt32BE(length, 4 + 4 * axis))
  return Buffer.concat([header, Uint8Array.from(data)])
}

/** Finds DuckDB as every test does: in the tool cache, or through npm. */
export const duckdb: DuckDbOptions = {
  log: recordingLog([]),
  cache: { restore: () => Promise.resolve(false), save: () => Promise.resolve() },
}

/** Prepares a dataset from a `data:` section as a user writes it, into `<base>/made`. */
export async function prepare(base: string, settings: unknown) {
  const section = dataSection.parse(settings)
  const messages: string[] = []
  const note = (message: string) => void messages.push(message)
  const dataset = await prepareDataset({
    name: 'example',
    section,
    recipe: await recipeOf(section, base, null),
    base,
    into: join(base, 'made'),
    quarantineInto: join(base, 'quarantine'),
    log: { info: note, warning: note, progress: note },
    duckdb: { ...duckdb, log: { ...duckdb.log, info: note, warning: note } },
    record: (preparation) => preparation,
  })
  return { dataset, messages }
}

/** Prepares a dataset of a table, with columns in a store of chunks of this size, into `<base>/made`. */
export async function prepareTable(base: string, source: SourceTable, settings: object) {
  const section = dataSection.parse({ source: 'memory', ...settings })
  const file = new StoreFile(join(base, 'columns'))
  try {
    const draft = await inferTable(source, {
      section,
      expectations: await expectationsOf(section),
      file,
      onRows: () => undefined,
    })
    return await makeDataset(draft, null, {
      name: 'example',
      section,
      recipe: { ...noRecipe, digest: digestOf('recipe'), settings: digestOf('settings') },
      into: join(base, 'made'),
      quarantineInto: join(base, 'quarantine'),
      log: { info: () => undefined, warning: () => undefined, progress: () => undefined },
      record: (preparation) => preparation,
    })
  } finally {
    file.close()
  }
}

async function expectationsOf({ expect }: DataSection) {
  const section = await readExpectations(expect, '.', null)
  return section === null ? null : listExpectations(section, ['label'])
}

const noRecipe = {
  format: 'csv',
  tokenizers: new Map(),
  expectations: null,
  files: [],
  labelTable: null,
  skippedFiles: [],
} as const

/** The one mistake that work must end with. */
export async function mistakeOf(work: Promise<unknown>): Promise<Problem> {
  try {
    await work
  } catch (error) {
    const [problem] = error instanceof UserError ? error.problems : []
    if (problem) return problem
    throw error
  }
  throw new Error('no mistake was found')
}
