import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from '../../src/engine/engine.ts'
import { startEngine } from '../../src/engine/start.ts'
import { folderCache, recordingLog } from './libraries/small-runtime.ts'

/** Starts the engine that needs no download; it trains networks without convolutions. */
export async function wasmEngine(): Promise<Engine> {
  const cache = folderCache(await mkdtemp(join(tmpdir(), 'tensorline-test-')))
  return startEngine({ device: 'wasm', log: recordingLog([]), cache })
}
