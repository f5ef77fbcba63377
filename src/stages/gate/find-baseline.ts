import { join, resolve } from 'node:path'
import type { GateSection } from '../../config/gate.ts'
import type { BaselineRule } from '../../config/gate/baseline.ts'
import { UserError } from '../../errors/user-error.ts'
import { formatCount } from '../../text/format.ts'
import { refuseOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import type { BaselineQuery, BaselineResult, SkippedCandidate } from '../../host/host.ts'
import type { Digest } from '../../artifacts/digest.ts'
import type { StageContext } from '../context.ts'

export type FoundBaseline<Opened> = {
  /** What was passed over on the way to it, and how old it is where that matters. */
  readonly warnings: readonly string[]
} & (
  | {
      readonly found: true
      /** The model or the predictions. */
      readonly baseline: Opened
      readonly commit: string | null
      readonly createdAt: Date | null
      readonly ageDays?: number
      readonly runUrl: string | null
    }
  | { readonly found: false; readonly reason: string; readonly hasRuns: boolean }
)

export interface ArtifactNames {
  /** What the step was told; empty when nothing. */
  readonly given: string
  readonly usual: string
  /** The further ones of the same run, where several seeds are an artifact each: then what is opened holds one of each name. */
  readonly alongside?: readonly string[]
}

const dayMs = 24 * 3600 * 1000
const mostNamed = 5

/**
 * What the candidate is compared with: what lies at a path, what the newest run of the base branch made, or what was released.
 * @param open opens and verifies it; of a branch's run always a sealed artifact.
 */
export async function findBaseline<Opened extends { readonly digest: Digest }>(
  { host, pipeline, folder, workspace }: StageContext,
  names: ArtifactNames,
  open: (path: string) => Promise<Opened>,
): Promise<FoundBaseline<Opened>> {
  const rule = pipeline.gate.baseline
  const openPinned = pinnedTo(rule.digest, open)
  if (rule.from === 'path') {
    const directory = resolve(folder, rule.path)
    // After a fork's run the gate is that of the base.
    if (host.forkRun === null) await refuseOutside([directory], confinementOf(host.codeOrigin))
    return baselineAt(await openPinned(directory))
  }
  const result = await host.baselines.find(queryOf(rule, names), join(workspace, 'baseline'), openPinned)
  if (!result.found) {
    const { reason, hasRuns, skipped } = result
    return { found: false, reason, hasRuns, warnings: namesOf(skipped) }
  }
  const { opened, commit, createdAt, runUrl } = result
  host.log.info(`Baseline: ${opened.digest}${commit === null ? '' : ` of ${commit}`}`)
  return {
    found: true,
    baseline: opened,
    commit,
    createdAt,
    runUrl,
    ageDays: ageInDays(createdAt),
    warnings: [...namesOf(result.skipped), ...stalenessOf(result, rule)],
  }
}

/** A baseline that somebody named, so that no run made it. */
export function baselineAt<Opened>(baseline: Opened): FoundBaseline<Opened> {
  return { found: true, baseline, commit: null, createdAt: null, runUrl: null, warnings: [] }
}

/**
 * A baseline that was found may be of before the features or the classes changed, which must not stop the change. One that
 * somebody named has to answer the same question.
 * @param reason why it cannot be compared with; null when it can.
 * @throws UserError where one was named that cannot be.
 */
export function refuseNamed(named: boolean, reason: string | null): void {
  if (!named || reason === null) return
  throw new UserError({
    code: 'BASELINE_MISMATCH',
    found: `a baseline that cannot be compared with: ${reason}`,
    expected: 'one that takes the same features and answers with the same classes as the candidate',
    hint: 'Name a baseline of the same task, or look for one with `gate.baseline: main`.',
  })
}

/** The runs of a branch that may hold what the gate compares with. */
export function runsOf(
  { baseline }: GateSection,
  branch: string,
): { readonly branch: string; readonly workflow: string | null } {
  return { branch, workflow: baseline.from === 'run' ? baseline.workflow : null }
}

function queryOf(
  rule: Exclude<BaselineRule, { from: 'path' }>,
  { given, usual, alongside = [] }: ArtifactNames,
): BaselineQuery {
  switch (rule.from) {
    case 'run': {
      const { branch, workflow } = rule
      return { from: 'run', branch, workflow, artifact: given || (rule.artifact ?? usual), alongside }
    }
    case 'release':
      return { from: 'release', release: rule.release, asset: rule.asset }
  }
}

function pinnedTo<Opened extends { readonly digest: Digest }>(
  digest: Digest | null,
  open: (path: string) => Promise<Opened>,
): (path: string) => Promise<Opened> {
  return async (path) => {
    const opened = await open(path)
    if (digest === null || opened.digest === digest) return opened
    throw new UserError({
      code: 'BASELINE_DIGEST_MISMATCH',
      found: `a baseline with the digest ${opened.digest}`,
      expected: `${digest}, as \`gate.baseline.digest\` says`,
      hint: 'Name the digest of the baseline that you mean, or none.',
    })
  }
}

function namesOf(skipped: readonly SkippedCandidate[]): string[] {
  const named = skipped
    .slice(0, mostNamed)
    .map(({ what, why }) => `As the baseline, ${what} was passed over: ${why}.`)
  const more = skipped.length - named.length
  return more > 0 ? [...named, `So were ${formatCount(more)} more; the log names them.`] : named
}

function stalenessOf(
  { createdAt }: Extract<BaselineResult<unknown>, { found: true }>,
  { staleAfterDays }: BaselineRule,
): string[] {
  const age = ageInDays(createdAt)
  if (staleAfterDays === null || age <= staleAfterDays) return []
  return [
    `The baseline is ${formatCount(age)} days old, more than the ${formatCount(staleAfterDays)} of \`stale-after\`: run the workflow on the base branch again.`,
  ]
}

function ageInDays(createdAt: Date): number {
  return Math.max(0, Math.floor((Date.now() - createdAt.getTime()) / dayMs))
}
