import type { ExpectSection, ExpectSetting } from '../../config/expect.ts'
import { parsePipeline } from '../../config/read-pipeline.ts'
import { classLabels } from '../../data/label.ts'
import { UserError, type Problem } from '../../errors/user-error.ts'
import { describeExpectationChange } from '../../expectations/describe-change.ts'
import type { CheckedRows } from '../../expectations/expectation-checker.ts'
import {
  ExpectationsFailed,
  expectationWarnings,
  failedExpectations,
  failureText,
  verdictsAt,
} from '../../expectations/expectation-failures.ts'
import { missingFile, parseExpectations, readExpectations } from '../../expectations/read-expectations.ts'
import { expectationsOnlyIn, type RemovedExpectations } from '../../expectations/removed-expectations.ts'
import type { ExpectationResults } from '../../expectations/result.ts'
import { confinementOf } from '../../host/confinement.ts'
import type { PullRequestBase } from '../../host/host.ts'
import { formatCount } from '../../text/format.ts'
import { requireSection, type StageContext } from '../context.ts'

/** Only people with the triage role can set it, so the author of a pull request from a fork cannot. */
export const allowingExpectationLabel = 'allow-expectation-change'

/** The expectations of the base of a pull request and its own. */
interface BothExpectations {
  readonly before: ExpectSection | null
  readonly after: ExpectSection | null
}

/**
 * Reads the expectations of the base and of the pull request, which are in the pipeline file or in a file that it names.
 * @param expect the key of the base
 */
export async function readBothExpectations(
  { pipeline, folder, host }: StageContext,
  source: PullRequestBase,
  expect: ExpectSetting | undefined,
): Promise<BothExpectations> {
  const before = await parseExpectations(expect, folder, async (file) => {
    const text = await source.readFile(file)
    if (text === null) throw missingFile(file)
    return text
  })
  const after = await readExpectations(pipeline.data?.expect, folder, confinementOf(host.codeOrigin))
  return { before, after }
}

/** The changes of a pull request to its own expectations, and the check of those that it removes. */
export interface BaseExpectations {
  /** The check of the removed expectations; null if none are removed. */
  readonly removed: RemovedExpectations | null
  /** Returns sentences about the changes and, once the rows are read, about the failures. */
  readonly notes: () => readonly string[]
}

/** Reads the expectations of the base of a pull request; null if none of them are changed. */
export async function readBaseExpectations(context: StageContext): Promise<BaseExpectations | null> {
  const { file, overrides, host } = context
  const { base, pullRequest } = host
  if (base === null || pullRequest === null) return null
  const text = await base.readFile(file)
  if (text === null) return null
  try {
    const { data } = parsePipeline(text, file, overrides)
    const both = await readBothExpectations(context, base, data?.expect)
    return await changedExpectations(context, base, both, data?.clean['at-most'] ?? 1)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const note = `The expectations of the base are not checked, since they cannot be read: ${error.message}`
    return { removed: null, notes: () => [note] }
  }
}

const mostListed = 20

async function changedExpectations(
  context: StageContext,
  base: PullRequestBase,
  { before, after }: BothExpectations,
  atMost: number,
): Promise<BaseExpectations | null> {
  const described = describeExpectationChange(before, after)
  if (described.length === 0) return null
  const changes = described.slice(0, mostListed).map((change) => `This pull request ${change}.`)
  const more = described.length - changes.length
  if (more > 0) changes.push(`This pull request has ${more} more changes of expectations.`)
  const expectations = expectationsOnlyIn(before, after, classLabels(requireSection(context, 'data')))
  if (expectations.length === 0) return { removed: null, notes: () => changes }
  const allowed = await base.hasLabel(allowingExpectationLabel)
  let findings: readonly string[] = []
  const judge: RemovedExpectations['judge'] = (checked, own) => {
    const results = verdictsAt(checked.results, new Date())
    const problems = [
      ...failedExpectations(results, checked.locations, hint).map((problem) => ({
        ...problem,
        expected: `${problem.expected}, as on the base branch`,
      })),
      ...excess(checked, own, atMost),
    ]
    if (problems.length > 0 && !allowed) throw new ExpectationsFailed(results, problems, 'base')
    findings = [
      ...(problems.length === 0
        ? ['The base accepts the data.']
        : [
            `The label ${allowingExpectationLabel} allows data that fails the base.`,
            ...problems.map(textOf),
          ]),
      ...expectationWarnings(results),
      ...quarantineNotes(results),
    ]
  }
  return { removed: { expectations, judge }, notes: () => [...changes, ...findings] }
}

const hint = `Correct the data. To accept it, a maintainer sets the label \`${allowingExpectationLabel}\` and runs the job again.`

function textOf({ found, expected }: Problem): string {
  return `The base expects ${expected}: ${found}.`
}

/** Returns a problem if the base would put more rows aside than it allows. */
function excess({ aside, results }: CheckedRows, own: CheckedRows | null, atMost: number): Problem[] {
  if (aside.length === 0) return []
  const rows = new Set([...aside, ...(own?.aside ?? [])].flatMap(({ failing }) => [...failing.rows()]))
  if (rows.size <= atMost * results.rows) return []
  return [
    {
      code: 'DATA_TOO_MANY_QUARANTINED',
      found: `${formatCount(rows.size)} of ${formatCount(results.rows)} rows that the base puts in quarantine`,
      expected: `at most ${100 * atMost} % of the rows, by \`clean.at-most\` of the base`,
      hint,
      key: ['data', 'expect'],
    },
  ]
}

function quarantineNotes({ rows, expectations }: ExpectationResults): string[] {
  return expectations
    .filter(({ severity, verdict }) => severity === 'quarantine' && verdict === 'fail')
    .map(
      (result) =>
        `The base puts rows in quarantine that are not ${result.expected}: ${failureText(result, rows)}.`,
    )
}
