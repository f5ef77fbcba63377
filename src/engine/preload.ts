import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

const loading = new Map<string, Promise<void>>()

/**
 * Maps TensorFlow's library and runs its initializers (0.2 s) in a thread of its own, so that this one goes on meanwhile; the
 * addon then finds it loaded. Never fails: what fails here fails again, with words, when the addon is loaded. What TensorFlow
 * reads from the environment must be set before. A second call waits for the first.
 */
export function preloadLibrary(runtime: string): Promise<void> {
  const started = loading.get(runtime) ?? load(join(runtime, 'tensorflow/libtensorflow_cc.so.2'))
  loading.set(runtime, started)
  return started
}

function load(library: string): Promise<void> {
  const worker = new Worker(program, { eval: true, workerData: library })
  return new Promise((resolve) => {
    worker.on('error', () => undefined)
    worker.on('exit', () => resolve())
  })
}

/** Node refuses a library that is no addon, after it was opened; RTLD_NODELETE (0x1000) keeps it open. */
const program = `
const { constants } = require('node:os')
const { workerData } = require('node:worker_threads')
process.dlopen({ exports: {} }, workerData, constants.dlopen.RTLD_LAZY | 0x1000)
`
