import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { partKinds, type EarlierPart } from '../../gate/slices/part.ts'
import type { StageContext } from '../context.ts'
import { latestReport } from './newest-report.ts'
import { reportName } from './artifact-names.ts'

/** What is read of a report, whichever version wrote it. */
const reportSchema = z.object({
  slices: z.array(
    z.object({ kind: z.enum(partKinds), by: z.string(), value: z.string(), size: z.int().nonnegative() }),
  ),
})

/**
 * The slices that the test split had in the newest successful run of the base branch, by its report: one that is gone since
 * must not pass unseen. Empty where there is no such report.
 * @param given name of the report's artifact that the step sets; empty for the default one
 */
export async function baselineSlices(context: StageContext, given: string): Promise<EarlierPart[]> {
  const { host, pipeline } = context
  const { baseline, slices } = pipeline.gate
  if (slices.length === 0 || baseline.from !== 'run') return []
  try {
    const report = await latestReport(context, reportName(context, given), baseline, reportSchema)
    return report?.slices.filter(({ size }) => size > 0) ?? []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log.warning(`Whether a slice vanished since the baseline cannot be told: ${error.message}`)
    return []
  }
}
