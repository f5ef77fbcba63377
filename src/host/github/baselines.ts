import { rm } from 'node:fs/promises'
import { UserError } from '../../errors/user-error.ts'
import { installFolder } from '../../files/install-folder.ts'
import type { BaselineQuery, BaselineResult, BaselineSource, SkippedCandidate } from '../baseline-source.ts'
import { isRefused } from './api.ts'
import type { BaselineParts, Candidate } from './baseline-candidate.ts'
import { candidateOfRelease } from './baseline-release.ts'
import { branchHasRuns, candidatesOfRuns } from './baseline-runs.ts'
import { permissionAdvice } from './permission.ts'

/** Limit of opened candidates. Each one is a download, and this many damaged ones in a row have another cause. */
const mostOpened = 25

export function createBaselineSource(parts: BaselineParts): BaselineSource {
  return {
    find: (query, into, open) => withPermission(parts, () => firstUsable(parts, query, into, open)),
  }
}

async function firstUsable<Opened>(
  parts: BaselineParts,
  query: BaselineQuery,
  into: string,
  open: (path: string) => Promise<Opened>,
): Promise<BaselineResult<Opened>> {
  const skipped: SkippedCandidate[] = []
  const failures: UserError[] = []
  let opened = 0
  for await (const candidate of candidatesOf(parts, query)) {
    const attempted: Attempt<Opened> =
      candidate.unusable === null
        ? await attempt(candidate, into, open)
        : { usable: false, reason: candidate.unusable, failure: null }
    if (attempted.usable)
      return {
        found: true,
        opened: attempted.opened,
        commit: candidate.commit,
        createdAt: candidate.createdAt,
        runUrl: candidate.url,
        skipped,
      }
    skipped.push({ name: candidate.name, reason: attempted.reason })
    parts.log.info(`Baseline: skipped ${candidate.name}: ${attempted.reason}.`)
    if (attempted.failure) failures.push(attempted.failure)
    if (candidate.unusable === null) opened += 1
    if (opened === mostOpened) break
  }
  const [failure] = failures
  // A gate must not pass a candidate without a comparison only because the service was unavailable.
  if (failure) throw failure
  const hasRuns = skipped.length > 0 || (query.from === 'run' && (await branchHasRuns(parts, query)))
  return { found: false, reason: reasonFor(query, skipped, hasRuns), hasRuns, skipped }
}

async function* candidatesOf(parts: BaselineParts, query: BaselineQuery): AsyncGenerator<Candidate> {
  switch (query.from) {
    case 'run':
      yield* candidatesOfRuns(parts, query)
      break
    case 'release': {
      const candidate = await candidateOfRelease(parts, query)
      if (candidate !== null) yield candidate
    }
  }
}

type Attempt<Opened> =
  | { readonly usable: true; readonly opened: Opened }
  /** `failure` is the error of a candidate that could not be downloaded. */
  | { readonly usable: false; readonly reason: string; readonly failure: UserError | null }

async function attempt<Opened>(
  candidate: Candidate,
  into: string,
  open: (path: string) => Promise<Opened>,
): Promise<Attempt<Opened>> {
  let path = into
  try {
    await installFolder(into, async (draft) => {
      path = (await candidate.fetch(draft)).replace(draft, into)
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { usable: false, reason: explainError(error), failure: error }
  }
  try {
    return { usable: true, opened: await open(path) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await rm(into, { recursive: true, force: true })
    return { usable: false, reason: explainError(error).replaceAll(into, 'it'), failure: null }
  }
}

function explainError({ problems }: UserError): string {
  return problems.map(({ found, expected }) => `found ${found}, expected ${expected}`).join('; ')
}

function reasonFor(query: BaselineQuery, skipped: readonly SkippedCandidate[], hasRuns: boolean): string {
  const [newest] = skipped
  const none = noneOf(query)
  if (!newest) return query.from === 'run' && !hasRuns ? `${none} yet` : none
  return `${none} that can be used; the newest, ${newest.name}, was skipped: ${newest.reason}`
}

function noneOf(query: BaselineQuery): string {
  switch (query.from) {
    case 'run': {
      const runs = query.workflow === null ? '' : ` of ${query.workflow}`
      return `no successful run${runs} on ${query.branch} has an artifact ${query.artifact}`
    }
    case 'release':
      return `${query.release === 'latest' ? 'the latest release' : `the release ${query.release}`} has no asset ${query.asset}`
  }
}

/**
 * Turns a missing permission into an error: without a baseline the gate would pass a candidate that it never compared.
 */
async function withPermission<Result>(
  { context }: BaselineParts,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!isRefused(error)) throw error
    throw new UserError(
      {
        code: 'GITHUB_NO_PERMISSION',
        found: `no permission to look for a baseline: ${permissionAdvice('actions: read', context)}`,
        expected: 'a token that may list the artifacts of earlier runs',
        hint: 'Add the permission to the job, or compare with a model in the repository: set `baseline` to `./` and its folder.',
      },
      { cause: error },
    )
  }
}
