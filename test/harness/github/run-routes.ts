import { found, numberOf, pageOf, type ApiRequest, type Route, type Service } from './route.ts'
import type { WorkflowRun } from './state.ts'

/** Workflow runs and their artifacts, newest first as GitHub lists them. */
export function runRoutes({ artifacts, answers }: Service): Route[] {
  const runList = (request: ApiRequest, runs: readonly WorkflowRun[]) => {
    const listed = runs.filter((run) => matches(run, request)).toReversed()
    const page = pageOf(listed, request).map((run) => answers.workflowRun(request.repository, run))
    return { status: 200, body: { total_count: listed.length, workflow_runs: page }, total: listed.length }
  }
  const artifactsOf = (runs: readonly WorkflowRun[]) =>
    runs.flatMap((run) => artifacts.ofRun(run.id).map((artifact) => ({ run, artifact })))
  const artifactList = (request: ApiRequest, runs: readonly WorkflowRun[]) => {
    const { name } = request.query
    const listed = artifactsOf(runs)
      .filter(({ artifact }) => name === undefined || artifact.name === name)
      .sort((a, b) => b.artifact.id - a.artifact.id)
    const page = pageOf(listed, request).map(({ run, artifact }) =>
      answers.artifact(request.repository, run, artifact),
    )
    return { status: 200, body: { total_count: listed.length, artifacts: page }, total: listed.length }
  }
  const oneArtifact = (request: ApiRequest) => {
    const id = numberOf(request, 'artifact_id')
    return found(artifactsOf(request.repository.runs).find(({ artifact }) => artifact.id === id))
  }

  return [
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/runs',
      handle: (request) => runList(request, request.repository.runs),
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
      handle: (request) => runList(request, runsOfWorkflow(request)),
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
      handle: (request) => ({ status: 200, body: answers.workflowRun(request.repository, oneRun(request)) }),
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      handle: (request) => artifactList(request, [oneRun(request)]),
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/artifacts',
      handle: (request) => artifactList(request, request.repository.runs),
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
      handle(request) {
        const { run, artifact } = oneArtifact(request)
        return { status: 200, body: answers.artifact(request.repository, run, artifact) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      handle: (request) => ({
        status: 302,
        headers: { location: artifacts.downloadUrl(oneArtifact(request).artifact) },
      }),
    },
    {
      method: 'DELETE',
      path: '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
      async handle(request) {
        await artifacts.delete(oneArtifact(request).artifact)
        return { status: 204 }
      },
    },
  ]
}

function oneRun(request: ApiRequest): WorkflowRun {
  const id = numberOf(request, 'run_id')
  return found(request.repository.runs.find((run) => run.id === id))
}

/** A workflow is named by its file, `model.yml`. */
function runsOfWorkflow({ repository, params }: ApiRequest): WorkflowRun[] {
  return repository.runs.filter((run) => run.path === `.github/workflows/${params['workflow_id'] ?? ''}`)
}

function matches(run: WorkflowRun, { query }: ApiRequest): boolean {
  const { branch, event, status, head_sha: sha } = query
  return (
    (branch === undefined || run.branch === branch) &&
    (event === undefined || run.event === event) &&
    (sha === undefined || run.sha === sha) &&
    (status === undefined || run.status === status || run.conclusion === status)
  )
}
