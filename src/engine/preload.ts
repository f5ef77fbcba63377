import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const loading = new Map<string, Promise<void>>()

/** The library beside the addon's record that lets TensorFlow's load without a word. */
export const quietStart = 'quiet_start.so'

/**
 * Maps TensorFlow's library and runs its initializers (0.2 s) in a thread of its own, so that this one goes on meanwhile; the
 * addon then finds it loaded. Never fails: what fails here fails again, with words, when the addon is loaded. What TensorFlow
 * reads from the environment must be set before. A second call waits for the first.
 */
export function preloadLibrary({ root, runtime }: { root: string; runtime: string }): Promise<void> {
  const started =
    loading.get(runtime) ??
    load([
      { path: join(root, 'dist/binding', `linux-${process.arch}`, quietStart), global: true },
      { path: join(runtime, 'tensorflow/libtensorflow_cc.so.2'), global: false },
    ])
  loading.set(runtime, started)
  return started
}

interface Library {
  readonly path: string
  /** Whether those opened later find its functions before their own. */
  readonly global: boolean
}

/** One after another. */
function load(libraries: readonly Library[]): Promise<void> {
  const worker = new Worker(program, { eval: true, workerData: libraries })
  return new Promise((resolve) => {
    worker.on('error', () => undefined)
    worker.on('exit', () => resolve())
  })
}

/** Node refuses a library that is no addon, after it was opened; RTLD_NODELETE (0x1000) keeps it open. */
const program = `
const { constants } = require('node:os')
const { workerData } = require('node:worker_threads')
const { RTLD_LAZY, RTLD_GLOBAL } = constants.dlopen
for (const { path, global } of workerData)
  try {
    process.dlopen({ exports: {} }, path, RTLD_LAZY | (global ? RTLD_GLOBAL : 0) | 0x1000)
  } catch {}
`
