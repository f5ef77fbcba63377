import { join, resolve } from 'node:path'
import type { GateSection } from '../../config/gate.ts'
import type { BaselineRule } from '../../config/gate/baseline.ts'
import { UserError } from '../../errors/user-error.ts'
import { formatCount } from '../../text/format.ts'
import { refuseOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import type { BaselineQuery, BaselineResult, SkippedCandidate } from '../../host/baseline-source.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { requestedSeeds } from '../../gate/require-seeds.ts'
import type { StageContext } from '../context.ts'

export type FoundBaseline<Opened> = {
  /** Skipped candidates, and the age of a stale baseline. */
  readonly warnings: readonly string[]
} & (
  | {
      readonly found: true
      /** The models or the predictions. */
      readonly baseline: Opened
      readonly commit: string | null
      readonly createdAt: Date | null
      readonly ageDays?: number
      readonly runUrl: string | null
    }
  | { readonly found: false; readonly reason: string; readonly hasRuns: boolean }
)

export interface ArtifactNames {
  /** Name from the step's input; empty if the input is not set. */
  readonly given: string
  readonly defaultName: string
  /** Names of the other seeds' artifacts in the same run; `open` then receives a folder with all of them. */
  readonly alongside?: readonly string[]
}

const dayMs = 24 * 3600 * 1000
const mostNamed = 5

/**
 * Finds the baseline: the files at a path, artifacts of the newest run of the base branch, or an asset of a release.
 * @param open opens and verifies the baseline; artifacts of a run are always sealed
 * @throws UserError for a path that cannot be opened, and for a name of one model if `gate.replicates` requires several
 */
export async function findBaseline<Opened extends { readonly digest: Digest }>(
  { host, pipeline: { gate }, folder, workspace }: StageContext,
  names: ArtifactNames,
  open: (path: string) => Promise<Opened>,
): Promise<FoundBaseline<Opened>> {
  requireNamesOfSeeds(gate, names)
  const rule = gate.baseline
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
    return { found: false, reason, hasRuns, warnings: skipWarnings(skipped) }
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
    warnings: [...skipWarnings(result.skipped), ...stalenessOf(result, rule)],
  }
}

/** Returns a baseline that an input or the gate names by path, so that no run is known. */
export function baselineAt<Opened>(baseline: Opened): FoundBaseline<Opened> {
  return { found: true, baseline, commit: null, createdAt: null, runUrl: null, warnings: [] }
}

/**
 * Rejects a named baseline that cannot be compared with the candidate. A baseline that was found is not rejected: it may be
 * older than a change of features or classes, and must not block that change.
 * @param reason why the models cannot be compared; null if they can
 * @throws UserError for a named baseline with a reason
 */
export function refuseNamed(named: boolean, reason: string | null): void {
  if (!named || reason === null) return
  throw new UserError({
    code: 'BASELINE_MISMATCH',
    found: `a baseline that cannot be compared with the candidate: ${reason}`,
    expected: 'a baseline with the features and classes of the candidate',
    hint: 'Name a baseline of the same task, or set `gate.baseline: main` to find one.',
  })
}

/** Returns a query for the runs of a branch that may have published the baseline. */
export function runsOf(
  { baseline }: GateSection,
  branch: string,
): { readonly branch: string; readonly workflow: string | null } {
  return { branch, workflow: baseline.from === 'run' ? baseline.workflow : null }
}

/** @throws UserError for a name of one artifact, or of a release asset, if each seed has an artifact of its own */
function requireNamesOfSeeds(gate: GateSection, { given, alongside = [] }: ArtifactNames): void {
  const { baseline } = gate
  const isNamed = given !== '' || (baseline.from === 'run' && baseline.artifact !== null)
  if (alongside.length === 0 || (!isNamed && baseline.from !== 'release')) return
  throw new UserError({
    code: 'BASELINE_WRONG_KIND',
    found: `${baseline.from === 'release' ? 'a release asset' : 'the name of one artifact'} as the baseline, and gate.replicates is ${requestedSeeds(gate)}`,
    expected: 'a branch whose runs publish each seed under the same name as this run, or a path',
    hint: 'Name a branch under gate.baseline, or a path with a pattern such as `accepted/seed-*`.',
  })
}

function queryOf(
  rule: Exclude<BaselineRule, { from: 'path' }>,
  { given, defaultName, alongside = [] }: ArtifactNames,
): BaselineQuery {
  switch (rule.from) {
    case 'run': {
      const { branch, workflow } = rule
      return { from: 'run', branch, workflow, artifact: given || (rule.artifact ?? defaultName), alongside }
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
      expected: `${digest}, the value of \`gate.baseline.digest\``,
      hint: 'Correct `gate.baseline.digest`, or remove it.',
    })
  }
}

function skipWarnings(skipped: readonly SkippedCandidate[]): string[] {
  const named = skipped
    .slice(0, mostNamed)
    .map(({ name, reason }) => `Skipped ${name} as the baseline: ${reason}.`)
  const more = skipped.length - named.length
  return more > 0 ? [...named, `Skipped ${formatCount(more)} more; the log lists them.`] : named
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
