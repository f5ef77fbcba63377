import { createBirpc, type BirpcReturn } from 'birpc'
import { fork, type ChildProcess, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { packageRoot } from '../../package/package-root.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import type { Host } from '../../host/host.ts'
import type { EpochRecord } from '../../model/history.ts'
import type { ParentFunctions, TrialFunctions, TrialTask } from './protocol.ts'
import { resultOf, settled } from './settled.ts'

export interface TrialOptions {
  readonly host: Host
  /** Number of threads of the native library, unless the environment sets it. */
  readonly threads: number
  /** Returns the decision to continue or stop the training after an epoch. */
  readonly afterEpoch: (record: EpochRecord) => 'continue' | 'stop'
}

/**
 * Trains in a separate process. Parallel trials then have a fixed number of threads each, and a killed process affects
 * one trial only.
 * @throws UserError when the training fails or its process ends unexpectedly
 */
export async function runTrial(task: Omit<TrialTask, 'outside'>, options: TrialOptions): Promise<void> {
  const { host, threads } = options
  const { revision, pullRequest, codeOrigin } = host
  const child = fork(trialProgram(), {
    env: { TF_NUM_INTRAOP_THREADS: String(threads), ...process.env },
    execArgv: [],
    // Only results of the command go to stdout.
    stdio: ['inherit', 2, 2, 'ipc'],
    serialization: 'advanced',
  })
  const trial = createBirpc<TrialFunctions, ParentFunctions>(functionsFor(options), {
    post: (message: Serializable) => child.send(message),
    on: (listener) => child.on('message', listener),
    timeout: -1,
  })
  const cancel = () => void trial.cancel.asEvent(messageOf(host.cancelled.reason))
  host.cancelled.addEventListener('abort', cancel)
  try {
    const outside = { revision, pullRequest, codeOrigin }
    resultOf(await Promise.race([trial.perform({ ...task, outside }), lost(child)]))
  } finally {
    host.cancelled.removeEventListener('abort', cancel)
    await end(child, trial)
  }
}

function functionsFor({ host, afterEpoch }: TrialOptions): ParentFunctions {
  const { artifacts, cache, log, series } = host
  return {
    log(level, message, location) {
      if (level === 'warning' || level === 'error') log[level](message, location)
      else log[level](message)
    },
    fetch: (name, into) => settled(() => artifacts.fetch(name, into)),
    publish: (name, folder, digest) => settled(() => artifacts.publish(name, folder, digest)),
    restoreCache: (key, folder) => settled(() => cache.restore(key, folder)),
    saveCache: (key, folder) => settled(() => cache.save(key, folder)),
    restoreSeries: (name, folder) => settled(() => series(name, folder).restoreNewest()),
    saveSeries: (name, folder) => settled(() => series(name, folder).saveNewest()),
    afterEpoch: async (record) => afterEpoch(record),
  }
}

/** Rejects when the process ends before its training. */
async function lost(child: ChildProcess): Promise<never> {
  await once(child, 'exit')
  const { exitCode, signalCode } = child
  throw new UserError({
    code: 'TRAIN_PROCESS_ENDED',
    found: `that the process of a training was ended by ${signalCode ?? `exit code ${exitCode}`}`,
    expected: 'a process that runs until its last epoch',
    hint: 'The system kills processes when it runs out of memory. Reduce `train.batch-size` or `search.max-parallel`, then run the search again: it continues after the finished trials.',
  })
}

async function end(child: ChildProcess, trial: BirpcReturn<TrialFunctions, ParentFunctions>): Promise<void> {
  trial.$close()
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  if (child.connected) child.disconnect()
  await ended
}

/** Returns the program of a trial: its source when Node runs the sources, else the bundle. */
function trialProgram(): string {
  const root = packageRoot(import.meta.url)
  return join(
    root,
    import.meta.url.endsWith('.ts') ? 'src/stages/trial/trial-entry.ts' : 'dist/trial/index.js',
  )
}
