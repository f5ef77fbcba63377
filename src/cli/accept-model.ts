import { join } from 'node:path'
import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import { acceptBaseline } from '../host/local/baselines.ts'
import type { Host } from '../host/host.ts'
import { workplaceAt } from '../host/local/workplace.ts'
import { artifactKind, type Artifact } from '../artifacts/artifact.ts'
import type { Digest } from '../artifacts/digest.ts'
import { openDataset } from '../dataset/dataset.ts'
import { openEvaluableModel } from '../model/evaluable-model.ts'
import { openPredictions } from '../predictions/artifact.ts'
import { openReport, readVerdict } from '../report/report-artifact.ts'

/**
 * Makes models or predictions of this machine the baseline of a branch, together with their reports, from which the next
 * gate reads the earlier slices. Damaged ones are rejected.
 * @param artifact names; undefined for what the last gate evaluated
 * @returns everything that is now the baseline
 */
export async function acceptModels(
  folder: string,
  { artifact, branch }: { artifact?: readonly string[] | undefined; branch: string },
  host: Host,
): Promise<{ readonly branch: string; readonly accepted: readonly Accepted[] }> {
  const accepted: Accepted[] = []
  const chosen = artifact ?? [await evaluatedArtifact(folder, host)]
  for (const name of chosen) accepted.push(...(await acceptModel(folder, { artifact: name, branch }, host)))
  return { branch, accepted }
}

/** Returns the name of what the last gate evaluated: `predictions` if its report is about those, else `model`. */
async function evaluatedArtifact(folder: string, { artifacts }: Host): Promise<'model' | 'predictions'> {
  const names = await artifacts.namesLike('*')
  if (!names.includes('predictions')) return 'model'
  if (!names.includes('model')) return 'predictions'
  const report = await reportIn(join(workplaceAt(folder).artifacts, 'report'))
  return report?.manifest.parents['predictions'] === undefined ? 'model' : 'predictions'
}

interface Accepted {
  readonly artifact: string
  readonly digest: Digest
}

async function acceptModel(
  folder: string,
  { artifact, branch }: { artifact: string; branch: string },
  host: Host,
): Promise<readonly Accepted[]> {
  const { baselines, artifacts } = workplaceAt(folder)
  const commit = host.revision?.commit ?? null
  const accepted = await openAcceptable(await host.artifacts.fetch(artifact, join(artifacts, artifact)))
  await acceptBaseline(baselines, { branch, artifact }, accepted.folder, commit)
  host.log.info(`${artifact} ${accepted.digest} is now the baseline of ${branch}.`)
  const reports = await reportsOn(accepted.digest, artifacts, await host.artifacts.namesLike('*'))
  for (const report of reports) {
    await acceptBaseline(baselines, { branch, artifact: report.name }, report.folder, commit)
    host.log.info(`${report.name} ${report.digest}, its report, was accepted with it.`)
    if (await isRefusal(report))
      host.log.warning(
        `The gate did not accept ${artifact} (${report.name}). It is the baseline nevertheless; to replace it, accept another model.`,
      )
  }
  return [
    { artifact, digest: accepted.digest },
    ...reports.map(({ name, digest }) => ({ artifact: name, digest })),
  ]
}

async function openAcceptable(path: string): Promise<Artifact> {
  switch (await artifactKind(path, 'model')) {
    case 'report':
      return openReport(path)
    case 'predictions':
      return openPredictions(path)
    case 'dataset':
      return openDataset(path)
    default:
      return openEvaluableModel(path)
  }
}

/** Returns the complete reports on this machine whose candidate has this digest; each gate may have one. */
async function reportsOn(candidate: Digest, artifacts: string, names: readonly string[]) {
  const reports = await Promise.all(
    names.map(async (name) => {
      const report = await reportIn(join(artifacts, name))
      const { model, predictions } = report?.manifest.parents ?? {}
      return report && (model === candidate || predictions === candidate) ? [{ name, ...report }] : []
    }),
  )
  return reports.flat()
}

/** Returns true if the gate rejected the candidate; a report of another version may not contain this. */
async function isRefusal(report: Artifact): Promise<boolean> {
  const verdict = acceptedSchema.safeParse(await readVerdict(report))
  return verdict.success && !verdict.data.accepted
}

const acceptedSchema = z.object({ accepted: z.boolean() })

/** Returns the report; null for anything that is not a complete report. */
async function reportIn(path: string): Promise<Artifact | null> {
  try {
    return (await artifactKind(path, 'report')) === 'report' ? await openReport(path) : null
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
