import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Services } from '../harness/services.ts'
import type { Files } from '../harness/repository.ts'

const dist = join(import.meta.dirname, '../../dist')

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * One job on a separate machine, whose steps are started as GitHub's runner starts them. act ends a step immediately, so it
 * cannot test the remaining seconds of a cancelled step.
 */
export class JobDriver {
  readonly #env: Readonly<Record<string, string>>
  readonly #folder: string

  private constructor(folder: string, env: Readonly<Record<string, string>>) {
    this.#folder = folder
    this.#env = env
  }

  static async start(
    services: Services,
    {
      runId,
      attempt,
      files,
      env = {},
    }: { runId: number; attempt: number; files: Files; env?: Record<string, string> },
  ): Promise<JobDriver> {
    const folder = await mkdtemp(join(tmpdir(), 'job-'))
    const workspace = join(folder, 'workspace')
    for (const [path, content] of Object.entries(files)) {
      if (typeof content !== 'string' && !(content instanceof Uint8Array)) throw new TypeError(path)
      await mkdir(join(workspace, path, '..'), { recursive: true })
      await writeFile(join(workspace, path), content)
    }
    await mkdir(join(folder, 'temp'))
    return new JobDriver(folder, {
      GITHUB_REPOSITORY: 'acme/digits',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_JOB: 'train',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(folder, 'temp'),
      RUNNER_ENVIRONMENT: 'github-hosted',
      ACTIONS_RESULTS_URL: `${services.results.url}/`,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RUNTIME_TOKEN: await services.results.issueToken({
        runId,
        ref: 'refs/heads/main',
        readableRefs: ['refs/heads/main'],
      }),
      ...env,
    })
  }

  /** Runs a step and its post step; `interrupt` may end the main step early. */
  async step(
    action: string,
    inputs: Record<string, string>,
    interrupt?: Interrupt,
  ): Promise<{ main: Ended; post: Ended }> {
    const place = await mkdtemp(join(this.#folder, 'step-'))
    const main = await this.#run(join(dist, action, 'index.js'), place, inputs, {}, interrupt)
    const state = Object.entries(parseCommands(await readFile(join(place, 'state'), 'utf8')))
    const states = Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value]))
    return { main, post: await this.#run(join(dist, action, 'post.js'), place, inputs, states) }
  }

  async #run(
    program: string,
    place: string,
    inputs: Readonly<Record<string, string>>,
    states: Readonly<Record<string, string>>,
    interrupt?: Interrupt,
  ): Promise<Ended> {
    const files = { GITHUB_STATE: 'state', GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary' }
    const paths = Object.entries(files).map(([name, file]) => [name, join(place, file)] as const)
    for (const [, path] of paths) await writeFile(path, '', { flag: 'a' })
    const given = Object.entries(inputs).map(
      ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
    )
    const child = spawn(process.execPath, [program], {
      cwd: this.#env['GITHUB_WORKSPACE'],
      env: { ...process.env, ...this.#env, ...Object.fromEntries([...paths, ...given]), ...states },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (log += text.toString()))
    const ended = once(child, 'close')
    void interrupt?.(child, () => log)
    await ended
    return {
      code: child.exitCode,
      signal: child.signalCode,
      log,
      outputs: parseCommands(await readFile(join(place, 'output'), 'utf8')),
    }
  }
}

/** Ends a process early. */
export type Interrupt = (child: ChildProcess, log: () => string) => Promise<void>

/** Returns an interrupt that sends the signals of a cancelled job when the log matches. */
export function cancelWhen(pattern: RegExp): Interrupt {
  return async (child, log) => {
    await until(() => pattern.test(log()) || child.exitCode !== null)
    const schedule = [
      ['SIGINT', 7_500],
      ['SIGTERM', 2_500],
      ['SIGKILL', 0],
    ] as const
    for (const [signal, wait] of schedule) {
      if (child.exitCode !== null || child.signalCode !== null) break
      child.kill(signal)
      await Promise.race([once(child, 'exit'), setTimeout(wait, undefined, { ref: false })])
    }
  }
}

/** Returns the same interrupt, whose second signal waits until the log matches `shown`, so that a slow machine has the same result. */
export function cancelUntil(
  pattern: RegExp,
  { before, until: shown }: { before: () => Promise<void>; until: RegExp },
): Interrupt {
  return async (child, log) => {
    await until(() => pattern.test(log()) || child.exitCode !== null)
    await before()
    child.kill('SIGINT')
    await until(() => shown.test(log()) || child.exitCode !== null)
    child.kill('SIGTERM')
    await Promise.race([once(child, 'exit'), setTimeout(2_500, undefined, { ref: false })])
    child.kill('SIGKILL')
  }
}

/** Returns an interrupt that ends the machine when the log matches. */
export function killWhen(pattern: RegExp): Interrupt {
  return async (child, log) => {
    await until(() => pattern.test(log()) || child.exitCode !== null)
    child.kill('SIGKILL')
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(5)
}

/** Parses the outputs that a step wrote for the runner: `name<<delimiter`, the lines of the value, the delimiter. */
function parseCommands(text: string): Record<string, string> {
  const found = text.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]))
}
