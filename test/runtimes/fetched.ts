import { join } from 'node:path'
import { provisionLibrary } from '../../src/libraries/provision.ts'
import { tensorFlowLibrary, type RuntimeLock } from '../../src/libraries/tensorflow.ts'
import { folderCache, recordingLog } from '../harness/libraries/small-runtime.ts'

/** Fetches a runtime with the machine's pip and prints how long it took. */
export async function fetchRuntime(lock: RuntimeLock, toolCache: string): Promise<string> {
  const started = Date.now()
  const runtime = await provisionLibrary({
    library: tensorFlowLibrary(lock),
    toolCache,
    stamps: join(toolCache, '../stamps'),
    cache: folderCache('/nowhere/cache'),
    log: recordingLog([]),
  })
  console.log(`${lock.arch} ${lock.device}: ${Math.round((Date.now() - started) / 1000)} s`)
  return runtime
}
