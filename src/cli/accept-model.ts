import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { hasCode, UserError } from '../errors.ts'
import { acceptBaseline } from '../host/local/baselines.ts'
import type { Host } from '../host/host.ts'
import { workplaceAt } from '../host/local/workplace.ts'
import { isArtifactOf, openArtifact, type Artifact } from '../lineage/artifact.ts'
import type { Digest } from '../lineage/digest.ts'
import { openAskedModel } from '../model/asked.ts'
import { openPredictions } from '../predictions/artifact.ts'

/**
 * Makes models of this machine, or the predictions of one, the baseline of a branch, and with them the reports that judged
 * them, which tell the next gate what slices there were; a damaged one is refused.
 */
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
  const commit = host.revision?.commit ?? null
  const accepted = await openAcceptable(await host.artifacts.fetch(artifact, join(artifacts, artifact)))
  await acceptBaseline(baselines, { branch, artifact }, accepted.folder, commit)
  host.log.info(`${artifact} ${accepted.digest} is now the baseline of ${branch}.`)
  for (const report of await reportsOn(accepted.digest, artifacts)) {
    await acceptBaseline(baselines, { branch, artifact: report.name }, report.folder, commit)
    host.log.info(`${report.name} ${report.digest}, which judged it, goes with it.`)
  }
}

async function openAcceptable(place: string): Promise<Artifact> {
  if (await isArtifactOf(place, 'model')) return openAskedModel(place)
  if (await isArtifactOf(place, 'report')) return openReport(place)
  return (await isArtifactOf(place, 'predictions')) ? openPredictions(place) : openAskedModel(place)
}

function openReport(place: string): Promise<Artifact> {
  return openArtifact(place, 'report', z.unknown())
}

/** The whole reports of this machine whose candidate has this digest; of each gate there may be one. */
async function reportsOn(candidate: Digest, artifacts: string) {
  const reports = await Promise.all(
    (await namesIn(artifacts)).map(async (name) => {
      const report = await reportIn(join(artifacts, name))
      const { model, predictions } = report?.manifest.parents ?? {}
      return report && (model === candidate || predictions === candidate) ? [{ name, ...report }] : []
    }),
  )
  return reports.flat()
}

/** Null for what is no report, or no whole one. */
async function reportIn(place: string): Promise<Artifact | null> {
  try {
    return (await isArtifactOf(place, 'report')) ? await openReport(place) : null
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}
