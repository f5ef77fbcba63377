import type { InputValues } from '../../config/action.ts'
import type { train } from '../../config/actions.ts'
import type { PipelineConfig } from '../../config/pipeline.ts'
import type { SourceLocation } from '../../errors/user-error.ts'
import type { Host, PublishedArtifact } from '../../host/host.ts'
import type { Digest } from '../../artifacts/digest.ts'
import type { EpochRecord } from '../../model/history.ts'
import type { Settled } from './settled.ts'

/** One training, to run in a separate process. */
export interface TrialTask {
  readonly pipeline: PipelineConfig
  readonly file: string
  readonly folder: string
  readonly workspace: string
  readonly inputs: InputValues<typeof train>
  readonly outside: Pick<Host, 'revision' | 'pullRequest' | 'codeOrigin'>
}

/** Functions of a trial's process that its parent calls. */
export interface TrialFunctions {
  perform(task: TrialTask): Promise<Settled<null>>
  cancel(reason: string): void
}

export type LogLevel = 'info' | 'warning' | 'error' | 'debug' | 'progress'

/** Functions of the parent that a trial calls. Only the parent accesses the services and writes the log. */
export interface ParentFunctions {
  log(level: LogLevel, message: string, location: SourceLocation | undefined): void
  fetch(name: string, into: string): Promise<Settled<string>>
  publish(name: string, folder: string, digest: Digest): Promise<Settled<PublishedArtifact>>
  restoreCache(key: string, folder: string): Promise<Settled<boolean>>
  saveCache(key: string, folder: string): Promise<Settled<void>>
  restoreSeries(name: string, folder: string): Promise<Settled<void>>
  saveSeries(name: string, folder: string): Promise<Settled<number | null>>
  /** Returns the decision to continue or stop the training. */
  afterEpoch(record: EpochRecord): Promise<'continue' | 'stop'>
}
