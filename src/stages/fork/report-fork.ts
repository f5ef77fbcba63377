import { join } from 'node:path'
import { z } from 'zod'
import type { InputValues } from '../../config/action.ts'
import type { publishVerdict as action } from '../../config/fork-actions.ts'
import { UserError } from '../../errors/user-error.ts'
import { verdictSchema, type Verdict } from '../../gate/verdict.ts'
import type { UntrustedLimits } from '../../host/host.ts'
import { firstIssue } from '../../artifacts/artifact-json.ts'
import { digestOfJson } from '../../artifacts/digest.ts'
import { alert, blocks, code, link, Markdown, md } from '../../report/markdown.ts'
import { openReport, readVerdict } from '../../report/report-artifact.ts'
import { renderMarkdown } from '../../report/verdict-markdown.ts'
import { outcomeWords } from '../../report/words.ts'
import { checkName, gateKey, postToReview } from '../gate/report-verdict.ts'
import { runsOf } from '../gate/find-baseline.ts'
import { latestReport } from '../gate/newest-report.ts'
import { addToLedger } from '../gate/record-decision.ts'
import type { ForkCase } from './fork-case.ts'

const mebibyte = 2 ** 20
/**
 * Limits of a report: three files, of which the page is the largest, and the predictions of each seed for candidate and
 * baseline.
 */
const limits: UntrustedLimits = { archiveBytes: 16 * mebibyte, files: 220, bytes: 64 * mebibyte }

/**
 * Posts the verdict that the fork's run reported, marked as unverified.
 * @returns null if the run has no report
 */
export async function reportFork(fork: ForkCase, inputs: InputValues<typeof action>) {
  const { forkRun, pipeline, host, workspace } = fork
  const folder = join(workspace, 'fork-report')
  if (!(await forkRun.fetchArtifact(inputs.report, folder, limits))) return null
  const verdict = await readReport(folder)
  refuseOther(verdict, fork)
  refuseLinks(verdict, fork)
  const differences = await differencesOf(verdict, fork, inputs.report)
  // A decision on another test split does not count as a use of the base's, and a fork could report any number of them.
  if (!differences.includes('test split')) await addToLedger(fork, verdict)
  const title = `Reported, not verified: ${outcomeWords[verdict.outcome]}`
  const markdown = blocks(
    md`# ${title}`,
    alert('CAUTION', cautions(fork, differences)),
    Markdown.trusted(renderMarkdown(verdict, { limit: 55_000 })),
  ).text
  await host.writeSummary(markdown)
  const gate = { name: pipeline.name, gate: pipeline.gate.id }
  const posted = await postToReview(
    host,
    gateKey(gate),
    {
      // The name differs from the gate's, because branch rules treat a neutral check as passed.
      name: `${checkName(gate)} (reported by a fork)`,
      conclusion: verdict.accepted && differences.length === 0 ? 'neutral' : 'failure',
      title,
      markdown,
      annotations: [],
    },
    inputs,
  )
  return { verdict: verdict.outcome, verified: false, reason: verdict.reason, ...posted }
}

/**
 * Reads the verdict only. The page and the Markdown of the fork's report are ignored and rendered again from the
 * verdict.
 */
async function readReport(folder: string): Promise<Verdict> {
  const parsed = verdictSchema.safeParse(await readVerdict(await openReport(folder)))
  if (parsed.success) return parsed.data
  throw new UserError({
    code: 'FORK_INVALID_REPORT',
    found: `an invalid report.json of the fork: ${firstIssue(parsed.error)}`,
    expected: 'a report of evaluate-gate of this version',
    hint: 'Use the same version of Tensorline in the pull request’s workflow.',
  })
}

function refuseOther({ name, gate }: Verdict, { pipeline }: ForkCase): void {
  if (name === pipeline.name && gate === pipeline.gate.id) return
  throw new UserError({
    code: 'ARTIFACT_OTHER_PIPELINE',
    found: `a report of gate "${gate}" of "${name}"`,
    expected: `a report of gate "${pipeline.gate.id}" of "${pipeline.name}", which the base branch has`,
    hint: 'Name the artifact of that gate’s report as input "report".',
  })
}

/**
 * Allows only links of a report that lead to the repository itself.
 * @throws UserError for any other link
 */
function refuseLinks({ lineage, baseline }: Verdict, { host }: ForkCase): void {
  const here = host.revision?.url ?? null
  const run = baseline.found ? baseline.runUrl : null
  const elsewhere = [lineage.repository, run].find(
    (url) => url !== null && url !== here && !url.startsWith(`${here}/actions/runs/`),
  )
  if (elsewhere === undefined) return
  throw new UserError({
    code: 'FORK_INVALID_REPORT',
    found: `the address ${String(elsewhere)} in the report of the fork`,
    expected: `addresses of ${String(here)}`,
    hint: 'Run the pull request’s workflow again with the published action.',
  })
}

type Difference = 'gate' | 'test split'

/**
 * Returns the differences between the fork's evaluation and one by the base, as far as the report contains them. A
 * report that declares its own policy was evaluated by both, so it has no differences.
 */
async function differencesOf(
  { lineage, policy }: Verdict,
  fork: ForkCase,
  report: string,
): Promise<Difference[]> {
  if (policy !== null && policy.config === digestOfJson(fork.pipeline.gate)) return []
  const split = await testSplitOfBase(fork, report)
  return [
    ...(lineage.config === digestOfJson(fork.pipeline.gate) ? [] : ['gate' as const]),
    ...(split === null || split === lineage.testSplit ? [] : ['test split' as const]),
  ]
}

const baseReport = z.object({ lineage: z.object({ testSplit: z.string() }) })

/** Returns the test split of the newest report of the base branch; null without a report. */
async function testSplitOfBase(fork: ForkCase, name: string): Promise<string | null> {
  const { baseBranch } = fork.pull.pullRequest
  const report = await latestReport(fork, name, runsOf(fork.pipeline.gate, baseBranch), baseReport)
  return report?.lineage.testSplit ?? null
}

function cautions({ forkRun, pull }: ForkCase, differences: readonly Difference[]): Markdown[] {
  const base = md`${code(pull.pullRequest.baseCommit.slice(0, 7))}, the base`
  return [
    ...differences.map((what) => md`The fork’s run used a different ${what} than ${base}.`),
    md`${link('A run of the fork’s own code', forkRun.runUrl)} reported this verdict. It is not verified.`,
  ]
}
