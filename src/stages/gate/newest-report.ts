import { join } from 'node:path'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { openReport, readVerdict } from '../../report/report-artifact.ts'
import type { StageContext } from '../context.ts'

/** The runs whose reports are searched. */
export interface ReportQuery {
  readonly branch: string
  /** File of the workflow; null for any workflow. */
  readonly workflow: string | null
}

export type FoundReport<Part> =
  | { readonly found: true; readonly report: Part }
  /** With the reason why an existing report of this gate cannot be read; null if no report exists. */
  | { readonly found: false; readonly obstacle: string | null }

const identitySchema = z.object({ name: z.string(), gate: z.string() })

/**
 * Finds the newest report of this gate on a branch. Reports of other pipelines and gates are skipped.
 * @param artifact the name under which the gate publishes its reports
 * @param schema the part of the report that is needed
 */
export async function findReport<Part>(
  { host, pipeline, workspace }: StageContext,
  artifact: string,
  { branch, workflow }: ReportQuery,
  schema: z.ZodType<Part>,
): Promise<FoundReport<Part>> {
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
  const parsed = schema.safeParse(result.opened.verdict)
  return parsed.success
    ? { found: true, report: parsed.data }
    : { found: false, obstacle: 'its newest report has an unknown format' }
}

/** Returns the newest report of this gate on a branch; null if no report can be read. */
export async function latestReport<Part>(
  context: StageContext,
  artifact: string,
  query: ReportQuery,
  schema: z.ZodType<Part>,
): Promise<Part | null> {
  const result = await findReport(context, artifact, query, schema)
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
