import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { partKinds, type EarlierPart } from '../../gate/slices/part.ts'
import type { StageContext } from '../context.ts'
import { latestReport } from './newest-report.ts'
import { reportName } from './artifact-names.ts'

/** The part of a report that is read, so that reports of other versions can be read too. */
const reportSchema = z.object({
  slices: z.array(
    z.object({ kind: z.enum(partKinds), by: z.string(), value: z.string(), size: z.int().nonnegative() }),
  ),
})

/**
 * Returns the slices of the test split in the newest successful run of the base branch, from its report, so that a missing slice
 * is reported. Empty if no such report exists.
 * @param given name of the report's artifact from the step's input; empty for the default name
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
    host.log.warning(`Cannot check for slices that vanished since the baseline: ${error.message}`)
    return []
  }
}
