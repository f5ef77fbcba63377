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
/** A report has three files, of which the page is the largest, and the answers of each seed of two sides. */
const limits: UntrustedLimits = { archiveBytes: 16 * mebibyte, files: 220, bytes: 64 * mebibyte }

/** Posts the verdict that the fork's run reported, as no more than that. @returns null when it reported none. */
export async function reportFork(fork: ForkCase, inputs: InputValues<typeof action>) {
  const { forkRun, pipeline, host, workspace } = fork
  const folder = join(workspace, 'fork-report')
  if (!(await forkRun.fetchArtifact(inputs.report, folder, limits))) return null
  const verdict = await readReport(folder)
  refuseOther(verdict, fork)
  refuseLinks(verdict, fork)
  const differences = await differencesOf(verdict, fork, inputs.report)
  // A decision on another split says nothing of the base's, and a fork could name any number of them.
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
      // Of another name than the gate's: a rule takes a neutral check for a passed one.
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

/** The page and the Markdown of the report are not looked at: they are made anew from the verdict. */
async function readReport(folder: string): Promise<Verdict> {
  const parsed = verdictSchema.safeParse(await readVerdict(await openReport(folder)))
  if (parsed.success) return parsed.data
  throw new UserError({
    code: 'FORK_INVALID_REPORT',
    found: `a report.json of the fork that does not fit: ${firstIssue(parsed.error)}`,
    expected: 'a report as evaluate-gate of this version writes it',
    hint: 'Let the pull request’s workflow use the same version of tensorline.',
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

/** Links of a report lead to the repository itself. @throws UserError for one that leads elsewhere */
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
    hint: 'Let the pull request’s workflow run again, with the action as it was published.',
  })
}

type Difference = 'gate' | 'test split'

/**
 * How the fork was judged otherwise than the base would judge it, as far as its report tells. One that says so itself has been
 * judged both ways.
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

/** By the newest report of the base branch; null where there is none. */
async function testSplitOfBase(fork: ForkCase, name: string): Promise<string | null> {
  const { baseBranch } = fork.pull.pullRequest
  const report = await latestReport(fork, name, runsOf(fork.pipeline.gate, baseBranch), baseReport)
  return report?.lineage.testSplit ?? null
}

function cautions({ forkRun, pull }: ForkCase, differences: readonly Difference[]): Markdown[] {
  const base = md`${code(pull.pullRequest.baseCommit.slice(0, 7))}, the base`
  return [
    ...differences.map((what) => md`It was judged by another ${what} than that of ${base}.`),
    md`${link('A run of the fork’s own code', forkRun.runUrl)} says this about itself, and nobody has checked it.`,
  ]
}
