import type { Digest } from '../../artifacts/digest.ts'
import type { DeploymentRecord, Deployments } from '../host.ts'
import type { GitHubParts } from './api.ts'
import { failureReason } from './permission.ts'

/** GitHub refuses longer descriptions. */
const longestDescription = 140

/** GitHub deployments of an environment. A record that cannot be written is a warning: it never stops a rollout. */
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
      // The gate has judged already, and what is deployed is this commit as it is.
      auto_merge: false,
      required_contexts: [],
    })
    if ('id' in data) return data.id
    log.warning(`GitHub recorded no deployment: ${data.message ?? 'it gave no reason'}`)
  } catch (error) {
    log.warning(`GitHub recorded no deployment: ${failureReason(error, 'deployments: write', context)}`)
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
          `GitHub did not note that the deployment is ${state}: ${failureReason(error, 'deployments: write', context)}`,
        )
      }
    },
  }
}
