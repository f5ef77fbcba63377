import { join } from 'node:path'
import { acceptBaseline } from '../host/local/baselines.ts'
import type { Host } from '../host/host.ts'
import { workplaceAt } from '../host/local/workplace.ts'
import { openModel } from '../model/artifact.ts'

/** Makes a model of this machine the baseline of a branch; a damaged one is refused. */
export async function acceptModel(
  folder: string,
  { artifact, branch }: { artifact: string; branch: string },
  host: Host,
): Promise<null> {
  const { baselines, artifacts } = workplaceAt(folder)
  const model = await openModel(await host.artifacts.fetch(artifact, join(artifacts, artifact)))
  await acceptBaseline(baselines, { branch, artifact }, model.folder, host.revision?.commit ?? null)
  host.log.info(`${artifact} ${model.digest} is now the baseline of ${branch}.`)
  return null
}
