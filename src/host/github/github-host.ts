import { processCancellation } from '../cancellation.ts'
import type { Host, Review } from '../host.ts'
import { apiOnDemand } from './api.ts'
import { createArtifactStore } from './artifacts.ts'
import { createBase } from './base-branch.ts'
import { createBaselineSource } from './baselines.ts'
import { createCache } from './cache.ts'
import { artifactClientOnDemand, cacheClientOnDemand } from './clients.ts'
import { readContext } from './workflow-context.ts'
import { createDeployments } from './deployments.ts'
import { createForkRun } from './fork-run.ts'
import { createIdentity } from './identity.ts'
import { createLedger } from './ledger.ts'
import { createLog } from './log.ts'
import { parseMatrix } from './matrix.ts'
import { createReview } from './review.ts'
import { createSeries } from './series.ts'
import { rememberSeries } from './series-state.ts'
import { createSummary } from './summary.ts'

export interface GitHubHostOptions {
  /** Token of the API; empty for a step that neither reads baselines nor writes to GitHub. */
  readonly token: string
  readonly env: NodeJS.ProcessEnv
  /** The action's input `matrix`, by default `${{ toJSON(matrix) }}`. */
  readonly matrix: string
}

/** A host that can post reviews. */
export interface GitHubHost extends Host {
  readonly review: Review
}

/**
 * Returns the environment of a stage in a GitHub Actions job.
 * @throws UserError outside GitHub Actions
 */
export function createGitHubHost({ token, env, matrix }: GitHubHostOptions): GitHubHost {
  const context = readContext(env)
  const log = createLog()
  const api = apiOnDemand(token, context.apiUrl, log)
  const client = artifactClientOnDemand()
  const cacheClient = cacheClientOnDemand()
  return {
    log,
    artifacts: createArtifactStore({ client, context, matrix: parseMatrix(matrix), log }),
    cache: createCache({ client: cacheClient, context, log }),
    series: (name, folder) => {
      rememberSeries({ name, folder })
      return createSeries({ cache: cacheClient, artifacts: client, context, log }, name, folder)
    },
    baselines: createBaselineSource({ api, client, context, token, log }),
    review: createReview({ api, context, log }),
    deployments: createDeployments({ api, context, log }),
    ledger: createLedger({ api, context }),
    identity: createIdentity({ api, context, env }),
    revision: {
      url: `${context.serverUrl}/${context.owner}/${context.repo}`,
      commit: context.commit,
      tag: context.tag,
    },
    pullRequest: context.pullRequest,
    base: context.pullRequest && createBase({ api, context, log }, context.pullRequest),
    forkRun: createForkRun({ api, context, log }),
    codeOrigin: context.codeOrigin,
    cancelled: processCancellation(),
    paint: (_, text) => text,
    writeSummary: createSummary(context.summaryFile, log),
  }
}
