import { join } from 'node:path'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { openReport, readVerdict } from '../../report/report-artifact.ts'
import type { StageContext } from '../context.ts'

/** The runs in which a report is looked for. */
export interface ReportPlace {
  readonly branch: string
  /** The file of the workflow whose runs count; null for any. */
  readonly workflow: string | null
}

export type FoundReport<Said> =
  | { readonly found: true; readonly report: Said }
  /** With the reason why an existing report of this gate cannot be read; null when there is none. */
  | { readonly found: false; readonly obstacle: string | null }

const identitySchema = z.object({ name: z.string(), gate: z.string() })

/**
 * Finds the newest report of this gate on a branch. Reports of other pipelines and gates are passed over.
 * @param artifact the name under which the gate publishes its reports
 * @param schema the part of the report that is needed
 */
export async function findReport<Said>(
  { host, pipeline, workspace }: StageContext,
  artifact: string,
  { branch, workflow }: ReportPlace,
  schema: z.ZodType<Said>,
): Promise<FoundReport<Said>> {
  let others = 0
  const result = await host.baselines.find(
    { from: 'run', branch, workflow, artifact },
    join(workspace, 'newest-report'),
    async (folder) => {
      const opened = await openReport(folder)
      const verdict = await readVerdict(opened)
      const identity = identitySchema.safeParse(verdict).data
      if (identity?.name === pipeline.name && identity.gate === pipeline.gate.id)
        return { ...opened, verdict }
      others += 1
      throw otherReport(identity ?? { name: 'unknown', gate: 'unknown' }, pipeline)
    },
  )
  if (!result.found) return { found: false, obstacle: result.skipped.length > others ? result.reason : null }
  const said = schema.safeParse(result.opened.verdict)
  return said.success
    ? { found: true, report: said.data }
    : { found: false, obstacle: 'its newest report has another form' }
}

/** The newest report of this gate on a branch; null where there is none that can be read. */
export async function latestReport<Said>(
  context: StageContext,
  artifact: string,
  location: ReportPlace,
  schema: z.ZodType<Said>,
): Promise<Said | null> {
  const result = await findReport(context, artifact, location, schema)
  return result.found ? result.report : null
}

function otherReport(
  { name, gate }: z.infer<typeof identitySchema>,
  pipeline: StageContext['pipeline'],
): UserError {
  return new UserError({
    code: 'ARTIFACT_OTHER_PIPELINE',
    found: `a report of gate "${gate}" of "${name}"`,
    expected: `a report of gate "${pipeline.gate.id}" of "${pipeline.name}"`,
    hint: 'Give the reports of two gates different names with the input `artifact`.',
  })
}
