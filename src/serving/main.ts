import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { isMainThread } from 'node:worker_threads'

// The server and its threads have one entry, so that they are one bundle; each loads only its own part.
if (isMainThread) {
  // V8 would let garbage grow to the memory of the model and more before it collects it.
  for (const flag of ['--max-semi-space-size=4', '--heap-growing-percent=30']) setFlagsFromString(flag)
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
