import { readFile } from 'node:fs/promises'
import type { GateSection } from '../../config/gate.ts'
import { locateIn } from '../../config/read-pipeline.ts'
import { hasCode } from '../../errors/user-error.ts'
import type { Outcome } from '../../gate/decision-rule.ts'
import { sliceReason } from '../../gate/reason.ts'
import { failsGate, type RequirementRow, type Verdict } from '../../gate/verdict.ts'
import type { CheckAnnotation } from '../../host/host.ts'
import type { StageContext } from '../context.ts'

interface Remark {
  /** What of the file asked for it. */
  readonly path: readonly PropertyKey[]
  readonly outcome: Exclude<Outcome, 'pass'>
  readonly title: string
  readonly message: string
}

/** The file, and what it says. */
type AnnotatedRun = Pick<StageContext, 'file'> & { readonly pipeline: Pick<StageContext['pipeline'], 'gate'> }

/** What did not pass, at the lines of the file that ask for it. */
export async function annotationsOf(
  { file, pipeline }: AnnotatedRun,
  verdict: Verdict,
): Promise<CheckAnnotation[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })
  if (text === null) return []
  const remarks = remarksOn(verdict, pipeline.gate)
  const places = locateIn(
    text,
    file,
    remarks.map(({ path }) => path),
  )
  return remarks.map(({ outcome, title, message }, index) => ({
    file: file.replace(/^\.\//, ''),
    line: places[index]?.line ?? 1,
    level: outcome === 'fail' ? 'failure' : 'warning',
    title,
    message,
  }))
}

function remarksOn(
  { requirements, comparisons, slices, policy, reason, outcome }: Verdict,
  { require }: GateSection,
): Remark[] {
  // The rows may be those of the base's gate then, which stands in another file.
  if (policy !== null)
    return outcome === 'pass' ? [] : [{ path: ['gate'], outcome, title: 'The gate', message: reason }]
  return [
    ...requirements.flatMap((row) => remark(placeOf(row, require), outcomeOf(row), row.text, row.reason)),
    ...comparisons.flatMap((row, index) =>
      remark(['gate', 'compare', index], row.outcome, `${row.title} against the baseline`, row.reason),
    ),
    ...slices
      .filter(failsGate)
      .flatMap((row) => remark(['gate', 'slices'], 'fail', row.name, sliceReason(row))),
  ]
}

/** Of those that the file has, since without a baseline some are not checked. */
function placeOf({ text }: RequirementRow, require: GateSection['require']): Remark['path'] {
  return ['gate', 'require', require.findIndex((requirement) => requirement.text.trim() === text)]
}

/** A time that was missed on a shared machine does not count. */
function outcomeOf({ advisory, outcome }: RequirementRow): Outcome {
  return advisory && outcome === 'fail' ? 'inconclusive' : outcome
}

function remark(path: readonly PropertyKey[], outcome: Outcome, title: string, message: string): Remark[] {
  return outcome === 'pass' ? [] : [{ path, outcome, title, message }]
}
