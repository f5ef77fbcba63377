import { join } from 'node:path'
import type { z } from 'zod'
import { openReport, readVerdict } from '../../report/report-artifact.ts'
import type { Run } from '../run.ts'

/**
 * Returns the part of a gate's newest report on a branch that the schema describes.
 * @param artifact the name under which the gate publishes its reports
 * @param workflow the file of the workflow whose runs count; null for any
 * @returns null where there is no report, or one of another form
 */
export async function newestReport<Said>(
  { host, workspace }: Run,
  artifact: string,
  { branch, workflow }: { readonly branch: string; readonly workflow: string | null },
  schema: z.ZodType<Said>,
): Promise<Said | null> {
  const result = await host.baselines.find(
    { from: 'run', branch, workflow, artifact },
    join(workspace, 'newest-report'),
    openReport,
  )
  if (!result.found) return null
  const said = schema.safeParse(await readVerdict(result.opened))
  return said.success ? said.data : null
}
