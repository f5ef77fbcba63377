import type { Digest } from '../../artifacts/digest.ts'
import type { DeploymentRecord, Deployments } from '../host.ts'
import type { GitHubParts } from './api.ts'
import { failureReason } from './permission.ts'

/** GitHub rejects longer descriptions. */
const longestDescription = 140

/**
 * Returns access to the GitHub deployments of an environment. A record that cannot be written is a warning and never
 * stops a rollout.
 */
export function createDeployments(parts: GitHubParts): Deployments {
  return {
    async begin(environment, image) {
      const id = await createDeployment(parts, environment, image)
      const record = recordFor(parts, id)
      await record.setState('in_progress', { description: `Rolling out ${image}`, url: null })
      return record
    },
  }
}

async function createDeployment(
  { api, context, log }: GitHubParts,
  environment: string,
  image: Digest,
): Promise<number | null> {
  const { owner, repo, commit } = context
  try {
    const { data } = await (
      await api()
    ).rest.repos.createDeployment({
      owner,
      repo,
      ref: commit,
      environment,
      description: `Model image ${image}`,
      payload: { image },
      // The gate has decided already, and this commit is deployed unchanged.
      auto_merge: false,
      required_contexts: [],
    })
    if ('id' in data) return data.id
    log.warning(`The deployment was not recorded on GitHub: ${data.message ?? 'no reason was given'}`)
  } catch (error) {
    log.warning(
      `The deployment was not recorded on GitHub: ${failureReason(error, 'deployments: write', context)}`,
    )
  }
  return null
}

function recordFor({ api, context, log }: GitHubParts, id: number | null): DeploymentRecord {
  return {
    async setState(state, { description, url }) {
      if (id === null) return
      const { owner, repo, runUrl } = context
      try {
        await (
          await api()
        ).rest.repos.createDeploymentStatus({
          owner,
          repo,
          deployment_id: id,
          state,
          description: description.slice(0, longestDescription),
          log_url: runUrl,
          ...(url === null ? {} : { environment_url: url }),
        })
      } catch (error) {
        log.warning(
          `The deployment state ${state} was not recorded on GitHub: ${failureReason(error, 'deployments: write', context)}`,
        )
      }
    },
  }
}
