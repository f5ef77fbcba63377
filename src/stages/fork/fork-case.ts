import type { ForkPullRequest, ForkRun } from '../../host/host.ts'
import type { StageContext } from '../context.ts'

/** A fork's run, its pull request, and the line of the base branch that it is held to. */
export interface ForkCase extends StageContext {
  readonly forkRun: ForkRun
  readonly pull: ForkPullRequest
}
