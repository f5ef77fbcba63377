import type { ForkPullRequest, ForkRun } from '../../host/host.ts'
import type { StageContext } from '../context.ts'

/** A fork's run, its pull request, and the pipeline of the base branch, whose gate applies. */
export interface ForkCase extends StageContext {
  readonly forkRun: ForkRun
  readonly pull: ForkPullRequest
}
