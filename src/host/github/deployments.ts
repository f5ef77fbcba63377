import { z } from 'zod'
import type { Digest } from '../../artifacts/digest.ts'
import { digestSchema } from '../../artifacts/manifest.ts'
import type { DeployedVersion, DeploymentRecord, Deployments, PastDeployment } from '../host.ts'
import type { GitHubParts } from './api.ts'
import { recordArtifactDeployment } from './artifact-deployment.ts'
import { failureReason } from './permission.ts'

/** GitHub rejects longer descriptions. */
const longestDescription = 140

/** Deployments that the history reads. */
const historyLength = 20

const payloadSchema = z.object({
  image: digestSchema,
  reference: z.string().nullable().default(null),
  evidence: z.record(z.string(), z.string()).default({}),
})

/**
 * Returns access to the GitHub deployments of an environment. A record that cannot be written is a warning and never
 * stops a rollout.
 */
export function createDeployments(parts: GitHubParts): Deployments {
  return {
    async begin(environment, image, version) {
      const id = await createDeployment(parts, environment, image, version)
      const record = recordFor(parts, id, async () => {
        if (version !== undefined) await recordArtifactDeployment(parts, { environment, image, version })
      })
      await record.setState('in_progress', { description: `Rolling out ${image}`, url: null })
      return record
    },
    async resume(environment, version) {
      const past = await readHistory(parts, environment)
      const found = past.find(
        ({ deployment: { reference, inProgress } }) => inProgress && reference === version.reference,
      )
      if (found === undefined) return null
      const { id, deployment } = found
      const { image } = deployment
      return recordFor(parts, id, () => recordArtifactDeployment(parts, { environment, image, version }))
    },
    async history(environment) {
      const past = await readHistory(parts, environment)
      return past.map(({ deployment }) => deployment)
    },
  }
}

async function createDeployment(
  { api, context, log }: GitHubParts,
  environment: string,
  image: Digest,
  version: DeployedVersion | undefined,
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
      payload: { image, ...(version && { reference: version.reference, evidence: version.evidence }) },
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

function recordFor(
  { api, context, log }: GitHubParts,
  id: number | null,
  onSuccess: () => Promise<void>,
): DeploymentRecord {
  return {
    async setState(state, { description, url }) {
      if (state === 'success') await onSuccess()
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

/** States of a deployment that has not ended. */
const unfinished = new Set(['in_progress', 'queued', 'pending'])

async function readHistory(
  parts: GitHubParts,
  environment: string,
): Promise<{ readonly id: number; readonly deployment: PastDeployment }[]> {
  const { api, context, log } = parts
  const { owner, repo } = context
  try {
    const { rest } = await api()
    const { data } = await rest.repos.listDeployments({ owner, repo, environment, per_page: historyLength })
    const read = await Promise.all(
      data.map(async ({ id, created_at: at, payload }) => {
        const parsed = payloadSchema.safeParse(parsedPayload(payload))
        if (!parsed.success) return []
        const { data: statuses } = await rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: id })
        // A later deployment makes a successful one inactive.
        const success = statuses.find(({ state }) => state === 'success')
        const shown = success ?? statuses[0]
        return [
          {
            id,
            deployment: {
              ...parsed.data,
              at,
              succeeded: success !== undefined,
              inProgress: success === undefined && unfinished.has(shown?.state ?? ''),
              description: shown?.description ?? '',
              url: shown?.environment_url || null,
            },
          },
        ]
      }),
    )
    return read.flat()
  } catch (error) {
    log.warning(
      `The deployments of ${environment} cannot be read: ${failureReason(error, 'deployments: read', context)}`,
    )
    return []
  }
}

/** GitHub returns a payload as JSON or as text of JSON. */
function parsedPayload(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload
  try {
    return JSON.parse(payload)
  } catch {
    return null
  }
}
