import { createBirpc } from 'birpc'
import { fork, type ChildProcess, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { publishVerdict as action } from '../../config/fork-actions.ts'
import { packageRoot } from '../../package/package-root.ts'
import { Cancellation, UserError } from '../../errors/user-error.ts'
import type { ContextWithoutPipeline } from '../context.ts'
import { resultOf, type Settled } from '../trial/settled.ts'
import type { PostedVerdict } from './post-verdict.ts'

/** The task of the process, apart from its environment, from which the process creates its own host. */
export interface VerdictTask extends Omit<ContextWithoutPipeline, 'host'> {
  readonly inputs: InputValues<typeof action>
}

export interface VerdictFunctions {
  post(task: VerdictTask): Promise<Settled<PostedVerdict | null>>
}

export interface ProcessLimits {
  /** Resident memory, in bytes. */
  readonly bytes: number
  readonly milliseconds: number
}

/**
 * Default limits: the job in the examples ends after 30 minutes, and the remaining time is for posting the reason of a
 * missing verdict.
 */
const defaultLimits: ProcessLimits = { bytes: 0.75 * totalmem(), milliseconds: 25 * 60_000 }

/**
 * Reads the files of the fork and posts a verdict, in a separate process. A model or report that exhausts memory or
 * time, or causes an uncaught error, ends that process only; this process then posts the reason.
 * @returns null if the fork's run left nothing
 * @throws UserError if the process ends or exceeds a limit
 */
export async function postInProcess(
  { host, ...run }: ContextWithoutPipeline,
  inputs: InputValues<typeof action>,
  limits = defaultLimits,
): Promise<PostedVerdict | null> {
  const child = fork(program(), { execArgv: [], serialization: 'advanced' })
  const verdict = createBirpc<VerdictFunctions>(
    {},
    {
      post: (message: Serializable) => child.send(message),
      on: (listener) => child.on('message', listener),
      timeout: -1,
    },
  )
  const stop = new AbortController()
  try {
    return resultOf(
      await Promise.race([
        verdict.post({ ...run, inputs }),
        lost(child),
        overLimit(child, limits, stop.signal),
        cancelled(host.cancelled, stop.signal),
      ]),
    )
  } finally {
    stop.abort()
    verdict.$close()
    await end(child)
  }
}

async function lost(child: ChildProcess): Promise<never> {
  await once(child, 'exit')
  throw exhausted(`was ended by ${child.signalCode ?? `exit code ${child.exitCode}`}`)
}

/** Milliseconds between two measurements of the memory: an allocation fills memory at a few gigabytes per second. */
const lookEvery = 100

async function overLimit(
  { pid }: ChildProcess,
  { bytes, milliseconds }: ProcessLimits,
  stop: AbortSignal,
): Promise<never> {
  await preferInOutOfMemory(pid)
  const until = performance.now() + milliseconds
  return new Promise((_, reject) => {
    const timer = setInterval(() => {
      void residentBytes(pid).then((resident) => {
        if (resident > bytes) reject(exhausted(`used more than ${Math.round(bytes / 2 ** 20)} MiB of memory`))
      })
      if (performance.now() > until) reject(exhausted(`took more than ${milliseconds / 1000} seconds`))
    }, lookEvery)
    stop.addEventListener('abort', () => clearInterval(timer))
  })
}

function cancelled(signal: AbortSignal, stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason instanceof Error ? signal.reason : new Cancellation('cancelled'))
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { signal: stop })
  })
}

/** Makes the kernel end that process first if memory runs out before the next measurement. Only Linux supports this. */
async function preferInOutOfMemory(pid: number | undefined): Promise<void> {
  await writeFile(`/proc/${pid}/oom_score_adj`, '1000').catch(() => undefined)
}

const pageBytes = 4096

/** Returns the resident memory; zero where the system does not provide it. */
async function residentBytes(pid: number | undefined): Promise<number> {
  const fields = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
  return Number(fields.split(' ')[1] ?? 0) * pageBytes
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

function exhausted(how: string): UserError {
  return new UserError({
    code: 'FORK_LIMIT_EXCEEDED',
    found: `a model or report of the fork’s run that cannot be evaluated: the process that read it ${how}`,
    expected: 'a model and a report that fit into the memory and the time of this job',
    hint: 'Make the model smaller. If it has the usual size, use a larger runner.',
  })
}

/** Returns the program of the process: its source when Node runs the sources, else the bundle. */
function program(): string {
  const root = packageRoot(import.meta.url)
  return join(
    root,
    new URL(import.meta.url).pathname.endsWith('.ts')
      ? 'src/actions/fork-verdict-start.ts'
      : 'dist/fork-verdict/index.js',
  )
}
