import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { hasCode } from '../../../src/errors/user-error.ts'
import { openArtifact } from '../../../src/artifacts/artifact.ts'
import { manifestSchema } from '../../../src/artifacts/manifest.ts'

/** Returns the digests of all artifacts in these folders of a project's `.tensorline` by path. Each must be valid. */
export async function wholeArtifacts(
  folder: string,
  shelves: readonly string[],
): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const shelf of shelves)
    for (const name of await namesIn(join(folder, '.tensorline', shelf))) {
      if (name.startsWith('.')) continue
      const place = join(folder, '.tensorline', shelf, name)
      const { kind } = manifestSchema.parse(JSON.parse(await readFile(join(place, 'manifest.json'), 'utf8')))
      digests[`${shelf}/${name}`] = (await openArtifact(place, kind, z.unknown())).digest
    }
  return digests
}

/** Returns an empty list for a missing folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
}
