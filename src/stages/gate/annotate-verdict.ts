import { readFile } from 'node:fs/promises'
import type { GateSection } from '../../config/gate.ts'
import { locatePaths } from '../../config/read-pipeline.ts'
import { hasCode } from '../../errors/user-error.ts'
import type { Outcome } from '../../gate/decision-rule.ts'
import { sliceReason } from '../../gate/reason.ts'
import { failsGate, type RequirementRow, type Verdict } from '../../gate/verdict.ts'
import type { CheckAnnotation } from '../../host/host.ts'
import type { StageContext } from '../context.ts'

interface Remark {
  /** Path of the key in the pipeline file that the remark is about. */
  readonly path: readonly PropertyKey[]
  readonly outcome: Exclude<Outcome, 'pass'>
  readonly title: string
  readonly message: string
}

/** The pipeline file and its content. */
type AnnotatedRun = Pick<StageContext, 'file'> & { readonly pipeline: Pick<StageContext['pipeline'], 'gate'> }

/** Returns an annotation for each failed or inconclusive row, at the line of the pipeline file that requires it. */
export async function annotationsOf(
  { file, pipeline }: AnnotatedRun,
  verdict: Verdict,
): Promise<CheckAnnotation[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })
  if (text === null) return []
  const locate = locatePaths(text, file)
  return remarksOn(verdict, pipeline.gate).map(({ path, outcome, title, message }) => ({
    file: file.replace(/^\.\//, ''),
    line: locate(path).line ?? 1,
    level: outcome === 'fail' ? 'failure' : 'warning',
    title,
    message,
  }))
}

function remarksOn(
  { requirements, comparisons, slices, policy, reason, outcome }: Verdict,
  { require }: GateSection,
): Remark[] {
  // The rows may be from the base's gate, which is not in this file.
  if (policy !== null)
    return outcome === 'pass' ? [] : [{ path: ['gate'], outcome, title: 'The gate', message: reason }]
  return [
    ...requirements.flatMap((row) => remark(pathOf(row, require), outcomeOf(row), row.text, row.reason)),
    ...comparisons.flatMap((row, index) =>
      remark(['gate', 'compare', index], row.outcome, `${row.title} against the baseline`, row.reason),
    ),
    ...slices
      .filter(failsGate)
      .flatMap((row) => remark(['gate', 'slices'], 'fail', row.name, sliceReason(row))),
  ]
}

/** Returns the path of a requirement by its text: without a baseline some requirements of the file have no row. */
function pathOf({ text }: RequirementRow, require: GateSection['require']): Remark['path'] {
  return ['gate', 'require', require.findIndex((requirement) => requirement.text.trim() === text)]
}

/** A missed time budget on a shared machine does not fail the gate. */
function outcomeOf({ advisory, outcome }: RequirementRow): Outcome {
  return advisory && outcome === 'fail' ? 'inconclusive' : outcome
}

function remark(path: readonly PropertyKey[], outcome: Outcome, title: string, message: string): Remark[] {
  return outcome === 'pass' ? [] : [{ path, outcome, title, message }]
}
