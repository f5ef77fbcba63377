import { rm } from 'node:fs/promises'
import type { CheckpointSection } from '../../config/checkpoint.ts'
import { messageOf } from '../../errors/user-error.ts'
import type { Log, CheckpointStore } from '../../host/host.ts'
import { hexOf, type Digest } from '../../artifacts/digest.ts'
import type { Sources } from '../../artifacts/sources.ts'
import type { Callback } from '../callback.ts'
import type { TrainingState } from '../state.ts'
import { Deadline } from './deadline.ts'
import { HistoryWriter } from './history-file.ts'
import { pruneCheckpoints, writeCheckpoint, type Checkpoint, type Identity } from './checkpoint.ts'

/**
 * A runner ends a cancelled job by a second signal 7.5 s after the first, and one call of the library may take a second of
 * them before a cancellation is heard.
 */
const lastWriteMs = 5_000
const kept = 2

export interface KeeperOptions {
  /** Where this training's checkpoints lie on disk. */
  readonly folder: string
  readonly identity: Identity
  readonly sources: Sources
  readonly section: CheckpointSection
  /** Where they outlive the machine. */
  readonly series: CheckpointStore
  readonly log: Log
  readonly cancelled: AbortSignal
  /** The one that this training goes on from. */
  readonly from: Checkpoint | null
  readonly now?: () => number
}

/** Writes down a training as it goes on, so that another process can go on from there. */
export class CheckpointWriter implements Callback {
  readonly #options: KeeperOptions
  readonly #now: () => number
  #written: { readonly iteration: number; readonly path: string | null }
  /** When it was last tried, whether it could be written or not. */
  #tried: { readonly at: number; readonly iteration: number }
  #uploadedAt: number
  #upload: Promise<void> | null = null
  readonly #histories = new HistoryWriter()
  readonly #deadline: Deadline
  /** Folders of the checkpoints that this process wrote or read. */
  readonly #readable: Set<string>

  constructor(options: KeeperOptions) {
    this.#options = options
    this.#now = options.now ?? (() => performance.now())
    const iteration = options.from?.snapshot.progress.iteration ?? 0
    const path = options.from?.path ?? null
    this.#written = { iteration, path }
    this.#readable = new Set(path === null ? [] : [path])
    this.#tried = { at: this.#now(), iteration }
    this.#uploadedAt = this.#now()
    this.#deadline = new Deadline(options.cancelled, lastWriteMs)
  }

  async afterRun(state: TrainingState): Promise<void> {
    if (this.#isDue(state.progress.iteration)) await this.#writeInTime(state)
  }

  async onCancelled(state: TrainingState): Promise<void> {
    const { log } = this.#options
    const { iteration } = state.progress
    if (!this.#holds(iteration)) await this.#writeInTime(state)
    if (this.#holds(iteration))
      log.info(`Cancelled after step ${iteration}, which a checkpoint holds: a re-run goes on from there.`)
    else if (this.#deadline.signal.aborted)
      log.warning(`No time for a checkpoint of step ${iteration}: the one before it stands.`)
  }

  async afterTraining(): Promise<void> {
    await this.#upload
  }

  close(): void {
    this.#deadline.forget()
  }

  /** Once what came of the training is published; until then a full disk or the end of the process costs no training. */
  discard(): Promise<void> {
    return rm(this.#options.folder, { recursive: true, force: true })
  }

  lastGood(): string | null {
    const { iteration, path } = this.#written
    return path === null ? null : `The last good checkpoint is of step ${iteration}: ${path}.`
  }

  #holds(iteration: number): boolean {
    return this.#written.iteration === iteration && this.#written.path !== null
  }

  /** A disk that does not answer any more is not waited for, nor one that is too slow. */
  async #writeInTime(state: TrainingState): Promise<void> {
    const { signal, passed } = this.#deadline
    if (!signal.aborted) await Promise.race([this.#write(state), passed])
  }

  #isDue(iteration: number): boolean {
    const { 'every-steps': steps, 'every-minutes': minutes } = this.#options.section
    if (steps !== undefined) return iteration - this.#tried.iteration >= steps
    return this.#now() - this.#tried.at >= minutes * 60_000
  }

  /** A full disk must not end a training that is going well. */
  async #write(state: TrainingState): Promise<void> {
    const { folder, identity, sources, log } = this.#options
    const { iteration } = state.progress
    const { signal } = this.#deadline
    try {
      const path = await writeCheckpoint(folder, identity, await state.capture(), {
        giveUp: signal,
        sources,
        histories: this.#histories,
        // The client that sends a file fails when the file changes meanwhile.
        mayAppend: this.#upload === null,
      })
      this.#written = { iteration, path }
      this.#readable.add(path)
      await pruneCheckpoints(folder, kept, this.#readable)
      this.#uploadWhenDue()
    } catch (error) {
      if (signal.aborted) return
      log.warning(
        `No checkpoint of step ${iteration} could be written (${messageOf(error)}): training goes on.`,
      )
    }
    this.#tried = { at: this.#now(), iteration }
  }

  /** One at a time, beside the training. */
  #uploadWhenDue(): void {
    const { section, series } = this.#options
    if (this.#upload || this.#now() - this.#uploadedAt < section['upload-minutes'] * 60_000) return
    // From its beginning: what it takes along is as old as that.
    this.#uploadedAt = this.#now()
    this.#upload = series
      .saveNewest()
      .then(() => undefined)
      .finally(() => {
        this.#upload = null
      })
  }
}

/** Names all checkpoints of one training, also those of other machines. */
export function seriesName({ config, dataset }: Pick<Identity, 'config' | 'dataset'>): string {
  return `checkpoint-${shortened(config)}-${shortened(dataset)}`
}

function shortened(digest: Digest): string {
  return hexOf(digest).slice(0, 16)
}
