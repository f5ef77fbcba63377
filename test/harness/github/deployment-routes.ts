import { z } from 'zod'
import {
  Refusal,
  bodyOf,
  found,
  numberOf,
  pageOf,
  type ApiRequest,
  type Route,
  type Service,
} from './route.ts'
import type { Deployment, GitHubState, RepositoryState } from './state.ts'

const newDeployment = z.object({
  ref: z.string(),
  task: z.string().default('deploy'),
  auto_merge: z.boolean().default(true),
  required_contexts: z.array(z.string()).optional(),
  payload: z.json().default({}),
  environment: z.string().default('production'),
  description: z.string().nullable().default(null),
  transient_environment: z.boolean().default(false),
  production_environment: z.boolean().optional(),
})
const newStatus = z.object({
  state: z.string(),
  description: z.string().max(140).default(''),
  environment_url: z.string().nullable().default(null),
  log_url: z.string().nullable().default(null),
  auto_inactive: z.boolean().default(true),
})

/** Deployments and their statuses. */
export function deploymentRoutes({ state, answers }: Service): Route[] {
  const one = (request: ApiRequest) =>
    found(request.repository.deployments.find(({ id }) => id === numberOf(request, 'deployment_id')))

  return [
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/deployments',
      handle(request) {
        const { environment, sha, ref, task } = request.query
        const listed = request.repository.deployments
          .filter((deployment) => environment === undefined || deployment.environment === environment)
          .filter((deployment) => sha === undefined || deployment.sha === sha)
          .filter((deployment) => ref === undefined || deployment.ref === ref)
          .filter((deployment) => task === undefined || deployment.task === task)
          .toReversed()
        return {
          status: 200,
          body: pageOf(listed, request).map((deployment) =>
            answers.deployment(request.repository, deployment),
          ),
          total: listed.length,
        }
      },
    },
    {
      method: 'POST',
      path: '/repos/{owner}/{repo}/deployments',
      async handle(request) {
        const { repository } = request
        const fields = bodyOf(request, newDeployment)
        const sha = await repository.git.resolve(fields.ref)
        if (sha === null) throw new Refusal(422, `No ref found for: ${fields.ref}`)
        if (fields.auto_merge && (await isBehindDefaultBranch(repository, fields.ref))) {
          const message = `Auto-merged ${repository.git.defaultBranch} into ${fields.ref} on deployment.`
          return { status: 202, body: { message } }
        }
        requireContexts(repository, sha, fields.required_contexts)
        const deployment: Deployment = {
          id: state.nextId(),
          ref: fields.ref,
          sha,
          task: fields.task,
          environment: fields.environment,
          description: fields.description,
          payload: fields.payload,
          production: fields.production_environment ?? fields.environment === 'production',
          transient: fields.transient_environment,
          statuses: [],
        }
        repository.deployments.push(deployment)
        return { status: 201, body: answers.deployment(repository, deployment) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/deployments/{deployment_id}',
      handle: (request) => ({ status: 200, body: answers.deployment(request.repository, one(request)) }),
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      handle(request) {
        const deployment = one(request)
        const statuses = deployment.statuses.toReversed()
        return {
          status: 200,
          body: pageOf(statuses, request).map((status) => answers.deploymentStatus(deployment, status)),
          total: statuses.length,
        }
      },
    },
    {
      method: 'POST',
      path: '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
      handle(request) {
        const deployment = one(request)
        const fields = bodyOf(request, newStatus)
        const status = {
          id: state.nextId(),
          state: fields.state,
          description: fields.description,
          environmentUrl: fields.environment_url,
          logUrl: fields.log_url,
        }
        deployment.statuses.push(status)
        if (fields.state === 'success' && fields.auto_inactive) {
          retireOlder(state, request.repository, deployment)
        }
        return { status: 201, body: answers.deploymentStatus(deployment, status) }
      },
    },
  ]
}

async function isBehindDefaultBranch({ git }: RepositoryState, ref: string): Promise<boolean> {
  return (await git.distance(ref, git.defaultBranch)) > 0
}

/** Throws unless all checks of the commit, or those of the list, have succeeded. */
function requireContexts({ checks }: RepositoryState, sha: string, required: string[] | undefined): void {
  const ofCommit = checks.filter((check) => check.headSha === sha)
  const succeeded = (name: string) =>
    ofCommit.some((check) => check.name === name && check.conclusion === 'success')
  const names = required ?? ofCommit.map((check) => check.name)
  if (!names.every(succeeded)) throw new Refusal(409, `Conflict: Commit status checks failed for ${sha}.`)
}

/** Sets older lasting, non-production deployments of the environment that succeeded to inactive after a success. */
function retireOlder(state: GitHubState, { deployments }: RepositoryState, successful: Deployment): void {
  for (const deployment of deployments) {
    const isOlder = deployment.id < successful.id && deployment.environment === successful.environment
    if (!isOlder || deployment.transient || deployment.production) continue
    if (!deployment.statuses.some((each) => each.state === 'success')) continue
    deployment.statuses.push({
      id: state.nextId(),
      state: 'inactive',
      description: '',
      environmentUrl: null,
      logUrl: null,
    })
  }
}
