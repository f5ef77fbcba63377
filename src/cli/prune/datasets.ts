import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { namesIn } from '../../files/names-in.ts'
import type { Workplace } from '../../host/local/workplace.ts'
import { peekManifest } from '../../artifacts/artifact.ts'
import type { Described } from './described.ts'
import type { Leftover } from './leftover.ts'

const detailsSchema = z.object({ name: z.string(), recipe: z.string() })

/** Returns the cached datasets and quarantines that no pipeline file would produce from the current sources. */
export async function oldDatasets(
  { cache }: Workplace,
  described: readonly Described[],
): Promise<Leftover[]> {
  if (described.some(({ recipe }) => recipe === 'unknown')) return []
  const old: Leftover[] = []
  for (const name of await namesIn(cache)) {
    const path = join(cache, name)
    const manifest = await peekManifest(path)
    if (manifest?.kind !== 'dataset' && manifest?.kind !== 'quarantine') continue
    const details = detailsSchema.parse(manifest.details)
    if (described.some(({ pipeline, recipe }) => pipeline.name === details.name && recipe === details.recipe))
      continue
    const { mtime } = await stat(path)
    old.push({
      description: `a ${manifest.kind} of another recipe (${details.name})`,
      paths: [path],
      changedAt: mtime,
    })
  }
  return old
}
