import { join } from 'node:path'
import { provisionRuntime } from '../../src/engine/provision.ts'
import type { RuntimeLock } from '../../src/engine/runtime-lock.ts'
import { folderCache, recordingLog } from '../harness/engine/small-runtime.ts'

/** Fetches a runtime with the machine's pip and says on the terminal how long it took. */
export async function fetchRuntime(lock: RuntimeLock, toolCache: string): Promise<string> {
  const started = Date.now()
  const runtime = await provisionRuntime({
    lock,
    toolCache,
    stamps: join(toolCache, '../stamps'),
    cache: folderCache('/nowhere/cache'),
    log: recordingLog([]),
  })
  console.log(`${lock.arch} ${lock.device}: ${Math.round((Date.now() - started) / 1000)} s`)
  return runtime
}
