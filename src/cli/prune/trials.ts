import { max } from 'd3-array'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../../files/names-in.ts'
import type { Workplace } from '../../host/local/workplace.ts'
import { artifactDigest } from '../../artifacts/artifact-digest.ts'
import type { Described } from './described.ts'
import type { Leftover } from './leftover.ts'

/**
 * Returns the trials beyond the configured number: their folders and published artifacts. An artifact of the same name
 * that no trial published belongs to the user.
 */
export async function oldTrials(
  { root, artifacts }: Workplace,
  described: readonly Described[],
): Promise<Leftover[]> {
  const used = max(described, ({ pipeline }) => pipeline.search?.trials) ?? 0
  const old: Leftover[] = []
  for (const name of await namesIn(join(root, 'work'))) {
    const [, number] = /^trial-(\d+)$/.exec(name) ?? []
    if (number === undefined || Number(number) < used) continue
    const folder = join(root, 'work', name)
    const published = join(artifacts, name)
    const [made, digest] = await Promise.all([join(folder, 'made', name), published].map(artifactDigest))
    const paths = digest !== null && made === digest ? [folder, published] : [folder]
    const { mtime } = await stat(folder)
    old.push({ description: `trial ${number} of an earlier search`, paths, changedAt: mtime })
  }
  return old
}
