import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { UserError } from '../../errors.ts'
import { partKinds, type EarlierPart } from '../../evaluation/slices/part.ts'
import { openArtifact } from '../../lineage/artifact.ts'
import type { Run } from '../run.ts'
import { usualName } from './evaluation.ts'

/** What is read of a report, whichever version wrote it. */
const reportSchema = z.object({
  name: z.string(),
  gate: z.string(),
  slices: z.array(
    z.object({ kind: z.enum(partKinds), by: z.string(), value: z.string(), size: z.int().nonnegative() }),
  ),
})

/**
 * The slices that the test split had in the newest successful run of the base branch, by its report: one that is gone since
 * must not pass unseen. Empty where there is no such report.
 */
export async function earlierSlices({ host, line, workspace }: Run): Promise<EarlierPart[]> {
  const { baseline, slices } = line.gate
  if (slices.length === 0 || baseline.from !== 'run') return []
  const artifact = host.artifacts.nameInJob(usualName('report', line.gate))
  const { branch, workflow } = baseline
  try {
    const result = await host.baselines.find(
      { from: 'run', branch, workflow, artifact },
      join(workspace, 'baseline-report'),
      (path) => openArtifact(path, 'report', z.unknown()),
    )
    if (!result.found) return []
    const { folder } = result.opened
    const report = reportSchema.safeParse(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')))
    if (!report.success || report.data.name !== line.name || report.data.gate !== line.gate.id) return []
    return report.data.slices.filter(({ size }) => size > 0)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log.warning(`Whether a slice vanished since the baseline cannot be told: ${error.message}`)
    return []
  }
}
