import type { ForkPullRequest, ForkRun } from '../../host/host.ts'
import type { Run } from '../context.ts'

/** A fork's run, its pull request, and the line of the base branch that it is held to. */
export interface ForkCase extends Run {
  readonly forkRun: ForkRun
  readonly pull: ForkPullRequest
}
