import { z } from 'zod'
import type { Digest } from '../../artifacts/digest.ts'
import { digestSchema } from '../../artifacts/manifest.ts'
import { UserError } from '../../errors/user-error.ts'
import { tryParseJson } from '../../files/parse-json.ts'
import { withTimeLimit } from '../../waiting/time-limit.ts'
import type { DeployedVersion, DeploymentRecord, Deployments, PastDeployment } from '../deployments.ts'
import { isRefused, type GitHubApi, type GitHubParts } from './api.ts'
import { recordArtifactDeployment } from './artifact-deployment.ts'
import { failureReason, requestProblem } from './permission.ts'

/** Greatest length that GitHub accepts. */
const longestDescription = 140

/** Number of deployments that the history contains. */
const historyLength = 20

/** Numbers of deployments in a page and in all pages that are read: other pipelines can deploy to the environment too. */
const pageLength = 100
const searchedLength = 500

/** Number of earlier deployments of a server whose end is checked. */
const checkedLength = 5

/** Milliseconds after which a state counts as not recorded, so that a deployment ends although GitHub is slow. */
const longestWrite = 120_000

const payloadSchema = z.object({
  image: digestSchema,
  reference: z.string().nullable().default(null),
  evidence: z.record(z.string(), z.string()).default({}),
  server: z.string().nullable().default(null),
  pipeline: z.string().nullable().default(null),
})

type Payload = z.infer<typeof payloadSchema>

interface Recorded extends Payload {
  readonly id: number
  readonly at: string
}

/** Returns access to the GitHub deployments of an environment. */
export function createDeployments(parts: GitHubParts): Deployments {
  return {
    async begin(environment, image, version) {
      const id = await createDeployment(parts, environment, image, version)
      await endKilled(parts, environment, id, version)
      return recordFor(parts, id, () => recordArtifactDeployment(parts, { environment, image, version }))
    },
    async resume(environment, version) {
      const past = await readHistory(parts, environment, version.pipeline)
      const found = past.find(
        ({ server, deployment: { reference, inProgress } }) =>
          inProgress && reference === version.reference && server === version.server,
      )
      if (found === undefined) return null
      const { id, deployment } = found
      const { image } = deployment
      return recordFor(parts, id, () => recordArtifactDeployment(parts, { environment, image, version }))
    },
    async history(environment, pipeline) {
      const past = await readHistory(parts, environment, pipeline)
      return past.map(({ deployment }) => deployment)
    },
  }
}

const startOf = (image: Digest) => `Rolling out ${image}`

/** Creates a deployment in progress. */
async function createDeployment(
  { api, context }: GitHubParts,
  environment: string,
  image: Digest,
  { reference, evidence, server, pipeline }: DeployedVersion,
): Promise<number> {
  const { owner, repo, commit, runUrl } = context
  try {
    const { rest } = await api()
    const { data } = await rest.repos.createDeployment({
      owner,
      repo,
      ref: commit,
      environment,
      description: `Model image ${image}`,
      payload: { image, reference, evidence, server, pipeline },
      // The gate has decided already, and this commit is deployed unchanged.
      auto_merge: false,
      required_contexts: [],
    })
    if (!('id' in data)) throw notRecorded(data.message ?? 'no reason was given')
    await rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id: data.id,
      state: 'in_progress',
      description: startOf(image),
      log_url: runUrl,
    })
    return data.id
  } catch (error) {
    if (error instanceof UserError && error.problems[0]?.code === 'DEPLOY_NOT_RECORDED') throw error
    throw notRecorded(failureReason(error, 'deployments: write', context), isRefused(error), error)
  }
}

function notRecorded(reason: string, refused = false, cause?: unknown): UserError {
  const fix = refused ? 'Add the permission to the job' : 'Run the job again later'
  return new UserError(
    {
      code: 'DEPLOY_NOT_RECORDED',
      found: `no record of the deployment on GitHub (${reason})`,
      expected: 'a record before anything changes',
      hint: `${fix}; to deploy without a record, set \`deploy.allow-unrecorded: true\`.`,
    },
    { cause },
  )
}

function recordFor(
  { api, context, log }: GitHubParts,
  id: number,
  linkImage: () => Promise<void>,
): DeploymentRecord {
  return {
    async setState(state, { description, url }) {
      const { owner, repo, runUrl } = context
      try {
        const { rest } = await api()
        const written = rest.repos.createDeploymentStatus({
          owner,
          repo,
          deployment_id: id,
          state,
          description: shortDescription(description),
          log_url: runUrl,
          ...(url === null ? {} : { environment_url: url }),
        })
        await withTimeLimit(longestWrite, written, noResponse)
      } catch (error) {
        log.warning(
          `The deployment state ${state} was not recorded on GitHub: ${failureReason(error, 'deployments: write', context)}`,
        )
        return false
      }
      if (state === 'success') await linkImage()
      return true
    },
  }
}

function noResponse(): Error {
  return new Error(`no response in ${longestWrite / 1000} s`)
}

/** Returns a text on one line within the limit of GitHub. */
function shortDescription(text: string): string {
  const characters = Array.from(text.replaceAll(/\s+/g, ' ').trim())
  if (characters.length <= longestDescription) return characters.join('')
  return `${characters.slice(0, longestDescription - 1).join('')}…`
}

/**
 * Sets the state of earlier deployments of a server that have none for their end: their job was killed, GitHub was away at their end,
 * or a canary was held. A deployment that cannot be changed is a warning.
 */
async function endKilled(
  { api, context, log }: GitHubParts,
  environment: string,
  current: number,
  { server, before }: DeployedVersion,
): Promise<void> {
  const { owner, repo } = context
  try {
    const github = await api()
    const { rest } = github
    const others = await listDeployments(github, context, environment, {
      wanted: (each) => each.server === server && each.id < current,
      most: checkedLength,
    })
    for (const { id, image } of others) {
      const { data } = await rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: id })
      const newest = data[0] ?? null
      if (newest !== null && !unfinished.has(newest.state)) continue
      const wasHeld = newest?.state === 'in_progress' && newest.description !== startOf(image)
      const end = image === before ? served : wasHeld ? replaced : killed
      log.info(`An earlier deployment of ${image} has no result on GitHub, and gets the state ${end.state}`)
      await rest.repos.createDeploymentStatus({ owner, repo, deployment_id: id, ...end })
    }
  } catch (error) {
    log.warning(
      `Earlier deployments without a result were not changed on GitHub: ${failureReason(error, 'deployments: write', context)}`,
    )
  }
}

/** States of a deployment that has not ended. */
const unfinished: ReadonlySet<string> = new Set(['in_progress', 'queued', 'pending'])
const killed = { state: 'error', description: 'Its job ended before the deployment did' } as const
const replaced = { state: 'inactive', description: 'A later deployment replaced it' } as const
const served = {
  state: 'success',
  description: 'It served when the next deployment began; its own job did not record that',
} as const

interface Search {
  readonly wanted: (deployment: Recorded) => boolean
  /** Greatest number of deployments that are returned. */
  readonly most: number
}

/** Returns the newest wanted deployments of Tensorline to an environment, newest first. */
async function listDeployments(
  { paginate, rest }: GitHubApi,
  { owner, repo }: Pick<GitHubParts['context'], 'owner' | 'repo'>,
  environment: string,
  { wanted, most }: Search,
): Promise<Recorded[]> {
  const found: Recorded[] = []
  let searched = 0
  const query = { owner, repo, environment, per_page: pageLength }
  for await (const { data } of paginate.iterator(rest.repos.listDeployments, query)) {
    for (const { id, created_at: at, payload } of data) {
      const parsed = payloadSchema.safeParse(parsedPayload(payload))
      const deployment = parsed.success ? { id, at, ...parsed.data } : null
      if (deployment !== null && wanted(deployment)) found.push(deployment)
    }
    searched += data.length
    if (found.length >= most || searched >= searchedLength) break
  }
  return found.slice(0, most)
}

interface PastRecord extends Pick<Recorded, 'id' | 'server'> {
  readonly deployment: PastDeployment
}

async function readHistory(
  { api, context }: GitHubParts,
  environment: string,
  pipeline: string,
): Promise<PastRecord[]> {
  const { owner, repo } = context
  try {
    const github = await api()
    const { rest } = github
    const recorded = await listDeployments(github, context, environment, {
      wanted: (each) => each.pipeline === pipeline || each.pipeline === null,
      most: historyLength,
    })
    return await Promise.all(
      recorded.map(async ({ id, at, image, reference, evidence, server }) => {
        const { data: statuses } = await rest.repos.listDeploymentStatuses({ owner, repo, deployment_id: id })
        // A later deployment makes a successful one inactive.
        const success = statuses.find(({ state }) => state === 'success')
        const shown = success ?? statuses[0]
        return {
          id,
          server,
          deployment: {
            image,
            reference,
            evidence,
            at,
            succeeded: success !== undefined,
            inProgress: success === undefined && unfinished.has(shown?.state ?? ''),
            description: shown?.description ?? '',
            url: shown?.environment_url || null,
            runUrl: shown?.log_url || null,
          },
        }
      }),
    )
  } catch (error) {
    throw requestProblem(error, 'deployments: read', context, `the deployments to ${environment}`)
  }
}

/** GitHub returns a payload as JSON or as text of JSON. */
function parsedPayload(payload: unknown): unknown {
  return typeof payload === 'string' ? tryParseJson(payload) : payload
}
