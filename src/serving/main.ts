import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { isMainThread } from 'node:worker_threads'

/**
 * Flags of V8 for all threads. Without the first three, garbage grows to the memory of the model and more before it is
 * collected. Without the last one, V8 puts the values of requests among long-lived objects, so that it marks all objects
 * several times a second: the 99th percentile of latencies was three times as long.
 */
const memoryFlags = [
  '--min-semi-space-size=4',
  '--max-semi-space-size=4',
  '--heap-growing-percent=30',
  '--no-allocation-site-pretenuring',
]

// The server and its threads have one entry, so that they are one bundle; each loads only its own part.
if (isMainThread) {
  for (const flag of memoryFlags) setFlagsFromString(flag)
  const { runServer } = await import('./serve.ts')
  await runServer({ program: process.argv[1] ?? '', engineFolder: engineFolder(), page: page() })
} else {
  const { runPredictThread } = await import('./threads/predict-thread.ts')
  await runPredictThread()
}

/** Returns the folder of TensorFlow.js's WebAssembly files outside of an image: `dist/tfjs`. */
function engineFolder(): string {
  const sources = import.meta.url.endsWith('.ts')
  return join(import.meta.dirname, sources ? '../../dist/tfjs' : '../tfjs')
}

/** Returns the file of the page: beside the bundle, or in its folder when Node runs the sources. */
function page(): string {
  return join(import.meta.dirname, import.meta.url.endsWith('.ts') ? 'page/page.html' : 'page.html')
}
