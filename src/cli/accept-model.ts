import { join } from 'node:path'
import { acceptBaseline } from '../host/local/baselines.ts'
import type { Host } from '../host/host.ts'
import { workplaceAt } from '../host/local/workplace.ts'
import { isArtifactOf } from '../lineage/artifact.ts'
import { openAskedModel } from '../model/asked.ts'
import { openPredictions } from '../predictions/artifact.ts'

/** Makes models of this machine, or the predictions of one, the baseline of a branch; a damaged one is refused. */
export async function acceptModels(
  folder: string,
  { artifact, branch }: { artifact: readonly string[]; branch: string },
  host: Host,
): Promise<null> {
  for (const name of artifact) await acceptModel(folder, { artifact: name, branch }, host)
  return null
}

async function acceptModel(
  folder: string,
  { artifact, branch }: { artifact: string; branch: string },
  host: Host,
): Promise<void> {
  const { baselines, artifacts } = workplaceAt(folder)
  const place = await host.artifacts.fetch(artifact, join(artifacts, artifact))
  const open = (await isArtifactOf(place, 'predictions')) ? openPredictions : openAskedModel
  const accepted = await open(place)
  await acceptBaseline(baselines, { branch, artifact }, accepted.folder, host.revision?.commit ?? null)
  host.log.info(`${artifact} ${accepted.digest} is now the baseline of ${branch}.`)
}
