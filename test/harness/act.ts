import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { compiledBundles } from './actions-export.ts'
import { readActLog, readableActLog, type JobRun } from './act-log.ts'
import type { WorkflowEvent } from './events.ts'
import type { RepositoryState, TokenHolder } from './github/state.ts'
import type { Services } from './services.ts'
import { tool } from './tools.ts'

export interface WorkflowRequest {
  readonly repository: RepositoryState
  /** Path in the repository, as `.github/workflows/model.yml`. */
  readonly workflow: string
  readonly event: WorkflowEvent
  /** Folders that stand for repositories on GitHub: `tensorline/tensorline@v1` → what that tag holds. */
  readonly actions: Readonly<Record<string, string>>
  /** The id of an earlier run makes this its next attempt. */
  readonly rerunOf?: number
  /** Further variables of every step. */
  readonly env?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** `RUNNER_TOOL_CACHE`; by default the user's cache folder, where a terminal keeps the native runtime too. */
  readonly toolCache?: string
  /** The permission of the run's GITHUB_TOKEN; `read` is that of a fork. */
  readonly access?: TokenHolder['access']
  readonly limitMs?: number
}

export interface WorkflowResult {
  readonly runId: number
  readonly exitCode: number | null
  /** The conclusion that GitHub gives the run: a job with `continue-on-error` does not fail it, as it does in act. */
  readonly conclusion: 'success' | 'failure'
  readonly jobs: readonly JobRun[]
  /** Returns the one job with this id. Throws if no job, or in a matrix several jobs, have this id. */
  job(id: string): JobRun
  /** The whole output of act, each line with its job before it. */
  readonly log: string
}

const tenMinutesMs = 600_000
const userCache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
const workflowSchema = z.object({
  jobs: z.record(z.string(), z.object({ 'continue-on-error': z.boolean().default(false) })),
})
type WorkflowJobs = z.infer<typeof workflowSchema>['jobs']

/**
 * Runs one workflow of a repository with act on this machine, as GitHub would run it for the event. The README beside
 * this file tells where that differs from GitHub.
 */
export async function runWorkflow(services: Services, request: WorkflowRequest): Promise<WorkflowResult> {
  const run = recordRun(services, request)
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-run-'))
  try {
    const checkout = join(folder, 'checkout')
    await request.repository.git.cloneAt(request.event.commit, checkout)
    const eventFile = join(folder, 'event.json')
    await writeFile(eventFile, JSON.stringify(request.event.payload))
    const cache = await prepareCache(folder, request.toolCache ?? userCache)
    const args = [
      request.event.name,
      ...['--directory', checkout, '--workflows', join(checkout, request.workflow), '--eventpath', eventFile],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'ubuntu-24.04=-self-hosted'],
      ...['--platform', 'self-hosted=-self-hosted'],
      ...['--json', '--no-cache-server', '--container-daemon-socket', '-'],
      ...['--actor', request.event.actor, '--defaultbranch', request.repository.git.defaultBranch],
      ...pairs('--local-repository', request.actions),
      ...pairs('--env', {
        NODE_COMPILE_CACHE: compiledBundles(),
        ...(await environment(services, request, run)),
      }),
      ...pairs('--secret', { GITHUB_TOKEN: issueToken(services, request), ...request.secrets }),
    ]
    const { exitCode, output } = await runAct(args, cache, request.limitMs ?? tenMinutesMs)
    const declared = await readJobs(join(checkout, request.workflow))
    const jobs = readActLog(output, Object.keys(declared))
    const conclusion = concludeRun(exitCode, jobs, declared)
    run.status = 'completed'
    run.conclusion = conclusion
    const log = readableActLog(output)
    return { runId: run.id, exitCode, conclusion, jobs, job: (id) => onlyJob(jobs, id, log), log }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function recordRun({ github }: Services, { repository, workflow, event, rerunOf }: WorkflowRequest) {
  const earlier = repository.runs.find((run) => run.id === rerunOf)
  if (earlier !== undefined) {
    earlier.attempt += 1
    earlier.status = 'in_progress'
    earlier.conclusion = null
    return earlier
  }
  const run: RepositoryState['runs'][number] = {
    id: github.state.nextId(),
    attempt: 1,
    path: workflow,
    event: event.name,
    branch: event.branch,
    headRepository: event.headRepository,
    sha: event.commit,
    createdAt: new Date(),
    status: 'in_progress',
    conclusion: null,
  }
  repository.runs.push(run)
  return run
}

/** act stores its own files and the tool cache in the cache folder of the user: each run gets a separate one. */
async function prepareCache(folder: string, toolCache: string): Promise<string> {
  const cache = join(folder, 'cache')
  await mkdir(join(cache, 'act'), { recursive: true })
  await mkdir(toolCache, { recursive: true })
  await symlink(toolCache, join(cache, 'act', 'tool_cache'))
  return cache
}

async function readJobs(workflowFile: string): Promise<WorkflowJobs> {
  return workflowSchema.parse(parse(await readFile(workflowFile, 'utf8'))).jobs
}

function concludeRun(
  exitCode: number | null,
  jobs: readonly JobRun[],
  declared: WorkflowJobs,
): WorkflowResult['conclusion'] {
  if (exitCode === 0) return 'success'
  const failed = jobs.filter(({ result }) => result === 'failure')
  const tolerated = failed.every(({ id }) => declared[id]?.['continue-on-error'])
  return failed.length > 0 && tolerated && exitCode !== null ? 'success' : 'failure'
}

function issueToken({ github }: Services, { access = 'write' }: WorkflowRequest): string {
  return github.state.issueToken({ login: 'github-actions[bot]', access })
}

async function environment(
  { results, github }: Services,
  { repository, workflow, event, env }: WorkflowRequest,
  run: RepositoryState['runs'][number],
): Promise<Record<string, string>> {
  const { name } = repository.git
  return {
    ACTIONS_RESULTS_URL: `${results.url}/`,
    ACTIONS_RUNTIME_TOKEN: await results.issueToken({
      runId: run.id,
      ref: event.ref,
      readableRefs: event.readableRefs,
    }),
    ACTIONS_CACHE_SERVICE_V2: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(repository.runs.indexOf(run) + 1),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_WORKFLOW_REF: `${name}/${workflow}@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.commit,
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    NO_PROXY: '127.0.0.1,localhost',
    XDG_CACHE_HOME: userCache,
    // A deprecation warning of Node fails the step.
    NODE_OPTIONS: '--throw-deprecation',
    ...env,
  }
}

function pairs(flag: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`])
}

const ofTestRunner = /^(GITHUB|RUNNER|ACTIONS|INPUT|STATE|JEST|NODE|npm)_|^CI$/

function runAct(
  args: string[],
  cache: string,
  limitMs: number,
): Promise<{ exitCode: number | null; output: string }> {
  const inherited = Object.entries(process.env).filter(([name]) => !ofTestRunner.test(name))
  const nodeFirst = [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter)
  const act = spawn(tool('act'), args, {
    env: { ...Object.fromEntries(inherited), PATH: nodeFirst, XDG_CACHE_HOME: cache },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    act.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    act.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    // Its own process group, so that the steps end with it.
    const timer = setTimeout(() => {
      if (act.pid !== undefined) process.kill(-act.pid, 'SIGKILL')
    }, limitMs)
    act.once('error', reject)
    act.once('close', (exitCode) => {
      clearTimeout(timer)
      resolve({ exitCode, output: Buffer.concat(chunks).toString() })
    })
  })
}

function onlyJob(jobs: readonly JobRun[], id: string, log: string): JobRun {
  const [job, ...others] = jobs.filter((candidate) => candidate.id === id)
  if (job === undefined || others.length > 0) {
    throw new Error(`${others.length > 0 ? 'several jobs are' : 'no job is'} ${id}:\n${log}`)
  }
  return job
}
