import { readFile } from 'node:fs/promises'
import { locateIn } from '../config/read-line.ts'
import { hasCode } from '../errors.ts'
import type { Outcome } from '../evaluation/decision.ts'
import type { Verdict } from '../evaluation/verdict.ts'
import type { CheckAnnotation } from '../host/host.ts'
import type { Run } from './run.ts'

interface Remark {
  /** What of the file asked for it. */
  readonly path: readonly PropertyKey[]
  readonly outcome: Exclude<Outcome, 'pass'>
  readonly title: string
  readonly message: string
}

/** What did not pass, at the lines of the file that ask for it. */
export async function annotationsOf({ file }: Run, verdict: Verdict): Promise<CheckAnnotation[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })
  if (text === null) return []
  const remarks = remarksOn(verdict)
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

function remarksOn({ requirements, comparisons, slices, policy, reason, outcome }: Verdict): Remark[] {
  // The rows may be those of the base's gate then, which stands in another file.
  if (policy !== null)
    return outcome === 'pass' ? [] : [{ path: ['gate'], outcome, title: 'The gate', message: reason }]
  return [
    ...requirements.flatMap((row, index) =>
      remark(['gate', 'require', index], row.outcome, row.text, row.reason),
    ),
    ...comparisons.flatMap((row, index) =>
      remark(['gate', 'compare', index], row.outcome, `${row.title} against the baseline`, row.reason),
    ),
    ...slices
      .filter(({ state }) => state === 'worse')
      .flatMap((row) => remark(['gate', 'slices'], 'fail', `${row.by} = ${row.value}`, row.reason)),
  ]
}

function remark(path: readonly PropertyKey[], outcome: Outcome, title: string, message: string): Remark[] {
  return outcome === 'pass' ? [] : [{ path, outcome, title, message }]
}
