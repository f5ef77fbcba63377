import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const loading = new Map<string, Promise<void>>()

/** The library beside the addon's record that suppresses the output of TensorFlow's library while it loads. */
export const quietStart = 'quiet_start.so'

/**
 * Maps TensorFlow's library and runs its initializers (0.2 s) in a separate thread, so that this thread continues
 * meanwhile; the addon then finds the library loaded. It never fails: a failure here occurs again, with a message, when
 * the addon is loaded. Environment variables for TensorFlow must be set before. A second call waits for the first.
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
  /** True if libraries that are opened later use its functions instead of their own. */
  readonly global: boolean
}

/** Loads libraries one after another. */
function load(libraries: readonly Library[]): Promise<void> {
  const worker = new Worker(program, { eval: true, workerData: libraries })
  return new Promise((resolve) => {
    worker.on('error', () => undefined)
    worker.on('exit', () => resolve())
  })
}

/**
 * Code of the thread. Node rejects a library that is not an addon, but only after opening it; RTLD_NODELETE (0x1000)
 * keeps it open.
 */
const program = `
const { constants } = require('node:os')
const { workerData } = require('node:worker_threads')
const { RTLD_LAZY, RTLD_GLOBAL } = constants.dlopen
for (const { path, global } of workerData)
  try {
    process.dlopen({ exports: {} }, path, RTLD_LAZY | (global ? RTLD_GLOBAL : 0) | 0x1000)
  } catch {}
`
