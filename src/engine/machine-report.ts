import { cpus } from 'node:os'
import type { EngineReport } from './engine.ts'

/** Returns the part of the report that does not depend on the device. */
export function machineReport(): Pick<EngineReport, 'cpu' | 'node' | 'platform'> {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  }
}
