import { join } from 'node:path'
import { dataSection } from '../../../src/config/data.ts'
import { mergeParts, openParts } from '../../../src/parts/merge-parts.ts'
import { writePart } from '../../../src/parts/write-part.ts'
import { duckdb } from '../data/sources.ts'

const log = { info: () => undefined, warning: () => undefined, progress: () => undefined }

/** Writes all parts of the sources in `base`, and returns their folders. */
export async function makeParts(base: string, settings: unknown, count: number): Promise<string[]> {
  const folders: string[] = []
  for (let index = 1; index <= count; index++) folders.push(await makePart(base, settings, index, count))
  return folders
}

/** Writes one part of the sources in `base`, and returns its folder. */
export async function makePart(
  base: string,
  settings: unknown,
  index: number,
  count: number,
): Promise<string> {
  const { folder } = await writePart({
    section: dataSection.parse(settings),
    shard: { index, count },
    base,
    confinement: null,
    remote: null,
    into: join(base, `parts-${count}`, String(index)),
    log,
    duckdb,
    record: () => ({}),
  })
  return folder
}

/** Makes a dataset of parts into `<base>/merged`. */
export async function mergeFolders(base: string, settings: unknown, folders: readonly string[]) {
  const section = dataSection.parse(settings)
  const { parts, recipe } = await openParts(folders, section, base, null)
  return mergeParts({
    name: 'example',
    section,
    parts,
    recipe,
    base,
    into: join(base, 'merged'),
    quarantineInto: join(base, 'merged-quarantine'),
    log,
    record: (preparation) => preparation,
  })
}
