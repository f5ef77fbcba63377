import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GitRepository } from '../../../harness/repository.ts'
import { startServices, type Services } from '../../../harness/services.ts'
import type { RepositoryState } from '../../../harness/github/state.ts'

/** A step of a workflow that deploys, in processes of its own. */
export interface DeployStep {
  /** The output so far. */
  readonly log: () => string
  /** Sends a signal to the step. */
  signal(signal: NodeJS.Signals): void
  /** Kills all processes of the step at once, as the runner does at the end of a job. */
  kill(): void
  /** Exit code; null for a killed step. */
  readonly ended: Promise<number | null>
}

/** Runs steps that deploy, with the services of a runner. */
export interface StepRunner {
  readonly services: Services
  readonly repository: RepositoryState
  /** @param skew milliseconds by which the clock of the step is ahead */
  start(image: string, deploy: object, skew?: number): Promise<DeployStep>
  close(): Promise<void>
}

const clock = join(import.meta.dirname, '../../../harness/skewed-clock.js')
const program = join(import.meta.dirname, 'deploy-action.ts')

export async function startStepRunner(kubeconfig: string): Promise<StepRunner> {
  const services = await startServices()
  const { github, results } = services
  const git = await GitRepository.create('acme/digits', { 'README.md': 'Digits' })
  const repository = github.state.addRepository(git)
  const commit = await git.resolve('main')
  let runId = 0
  return {
    services,
    repository,
    async start(image, deploy, skew = 0) {
      runId++
      const workspace = await mkdtemp(join(tmpdir(), 'tensorline-step-'))
      const event = join(workspace, 'event.json')
      await writeFile(event, JSON.stringify({ repository: { id: repository.id } }))
      await writeFile(join(workspace, 'tensorline.yml'), JSON.stringify({ name: 'digits', deploy }))
      const ref = 'refs/heads/main'
      const env = {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: git.name,
        GITHUB_REPOSITORY_ID: String(repository.id),
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: event,
        GITHUB_RUN_ID: String(runId),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: 'deploy',
        GITHUB_SHA: commit ?? '',
        GITHUB_REF: ref,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: '',
        GITHUB_STATE: '',
        GITHUB_STEP_SUMMARY: '',
        RUNNER_TEMP: workspace,
        ACTIONS_RESULTS_URL: `${results.url}/`,
        ACTIONS_RUNTIME_TOKEN: await results.issueToken({ runId, ref, readableRefs: [ref] }),
        'INPUT_GITHUB-TOKEN': github.state.issueToken({ login: 'github-actions[bot]', access: 'write' }),
        INPUT_IMAGE: image,
        INPUT_MATRIX: 'null',
        KUBECONFIG: kubeconfig,
        CLOCK_SKEW: String(skew),
      }
      return stepOf(workspace, env)
    },
    async close() {
      await services.close()
      await git.remove()
    },
  }
}

function stepOf(cwd: string, env: NodeJS.ProcessEnv): DeployStep {
  const child = spawn(process.execPath, ['--import', clock, program], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (log += text.toString()))
  return {
    log: () => log,
    signal: (signal) => child.kill(signal),
    kill() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    },
    ended: once(child, 'exit').then(() => child.exitCode),
  }
}
