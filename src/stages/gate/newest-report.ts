import { join } from 'node:path'
import type { z } from 'zod'
import { openReport, readVerdict } from '../../report/report-artifact.ts'
import type { Run } from '../run.ts'
import { usualName } from './usual-name.ts'

/**
 * What the newest report of this gate on a branch says, as far as the schema asks.
 * @param workflow the file of the workflow whose runs count; null for any
 * @returns null where there is no report, or one of another form
 */
export async function newestReport<Said>(
  { host, line, workspace }: Run,
  { branch, workflow }: { readonly branch: string; readonly workflow: string | null },
  schema: z.ZodType<Said>,
): Promise<Said | null> {
  const artifact = host.artifacts.nameInJob(usualName('report', line.gate))
  const result = await host.baselines.find(
    { from: 'run', branch, workflow, artifact },
    join(workspace, 'newest-report'),
    openReport,
  )
  if (!result.found) return null
  const said = schema.safeParse(await readVerdict(result.opened))
  return said.success ? said.data : null
}
