import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { namesIn } from '../../files/names-in.ts'
import { numberedFolders } from '../../files/numbered-folders.ts'
import type { Workplace } from '../../host/local/workplace.ts'
import { peekManifest, readRunRecord } from '../../artifacts/artifact.ts'
import type { Manifest } from '../../artifacts/manifest.ts'
import { artifactDigest } from '../../artifacts/artifact-digest.ts'
import { sourcesSchema } from '../../artifacts/sources.ts'
import { configOfTraining } from '../../stages/training/checkpoints.ts'
import { recipeOf } from '../../stages/training/recipe-of-weights.ts'
import { presentSources } from '../../training/model/hash-sources.ts'
import type { Described } from './described.ts'
import type { Leftover } from './leftover.ts'

const recordSchema = z.object({ sources: sourcesSchema })

/** Returns the checkpoints of trainings that no pipeline file describes, or whose dataset no longer exists. */
export async function oldCheckpoints(
  { root, artifacts, cache }: Workplace,
  described: readonly Described[],
): Promise<Leftover[]> {
  const folder = join(root, 'work', 'checkpoints')
  const datasets = await digestsIn([artifacts, cache])
  const old: Leftover[] = []
  for (const name of await namesIn(folder)) {
    const series = join(folder, name)
    const newest = await newestReadable(series)
    const path = newest === null ? series : join(series, String(newest))
    if (await isUsed(path, described, datasets)) continue
    const step = newest === null ? '' : ` of step ${newest}`
    const { mtime } = await stat(path)
    old.push({
      description: `the checkpoint${step} of another training (${name})`,
      paths: [series],
      changedAt: mtime,
    })
  }
  return old
}

/** Returns the largest step whose checkpoint has a manifest; null if none has one. */
async function newestReadable(series: string): Promise<number | null> {
  for (const step of (await numberedFolders(series)).reverse())
    if ((await peekManifest(join(series, String(step)))) !== null) return step
  return null
}

async function digestsIn(shelves: readonly string[]): Promise<ReadonlySet<string>> {
  const digests = new Set<string>()
  for (const shelf of shelves)
    for (const name of await namesIn(shelf)) {
      const digest = await artifactDigest(join(shelf, name))
      if (digest !== null) digests.add(digest)
    }
  return digests
}

async function isUsed(
  path: string,
  described: readonly Described[],
  datasets: ReadonlySet<string>,
): Promise<boolean> {
  const manifest = await peekManifest(path)
  if (!manifest || !datasets.has(manifest.parents['dataset'] ?? '')) return false
  for (const each of described) if (await mayBeOf(path, manifest, each)) return true
  return false
}

/**
 * Returns true if the checkpoint may belong to this pipeline. It may if a module builds the network and an older version
 * did not record the module.
 */
async function mayBeOf(
  path: string,
  { config }: Manifest,
  { pipeline, folder }: Described,
): Promise<boolean> {
  if (!pipeline.model) return false
  const record = recordSchema.safeParse(await readRunRecord(path))
  if (!record.success && 'module' in pipeline.model) return true
  // Commands in a terminal run no code of a fork, so its files may be anywhere.
  const sources = await presentSources(pipeline.model, folder, record.data?.sources ?? null, null)
  return sources !== null && config === configOfTraining(recipeOf(pipeline, sources))
}
