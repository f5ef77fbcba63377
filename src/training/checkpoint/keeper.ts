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
 * Milliseconds for the last checkpoint. A runner ends a cancelled job by a second signal 7.5 s after the first, and a
 * call of the library may delay the reaction to the first by a second.
 */
const lastWriteMs = 5_000
const kept = 2

export interface KeeperOptions {
  /** Folder of this training's checkpoints. */
  readonly folder: string
  readonly identity: Identity
  readonly sources: Sources
  readonly section: CheckpointSection
  /** Storage that persists after the machine is gone. */
  readonly series: CheckpointStore
  readonly log: Log
  readonly cancelled: AbortSignal
  /** The checkpoint from which this training resumes. */
  readonly from: Checkpoint | null
  readonly now?: () => number
}

/** Saves the state of a training while it runs, so that another process can resume from it. */
export class CheckpointWriter implements Callback {
  readonly #options: KeeperOptions
  readonly #now: () => number
  #written: { readonly iteration: number; readonly path: string | null }
  /** The last attempt to write a checkpoint, successful or not. */
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
      log.info(
        `Cancelled after step ${iteration}, which is saved in a checkpoint: the next run resumes from there.`,
      )
    else if (this.#deadline.signal.aborted)
      log.warning(`No time for a checkpoint of step ${iteration}: the previous checkpoint remains.`)
  }

  async afterTraining(): Promise<void> {
    await this.#upload
  }

  close(): void {
    this.#deadline.forget()
  }

  /**
   * Deletes the checkpoints once the model is published. Until then, a full disk or the end of the process loses no
   * training.
   */
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

  /** Writes a checkpoint until the deadline, without waiting for a disk that is slow or does not respond. */
  async #writeInTime(state: TrainingState): Promise<void> {
    const { signal, passed } = this.#deadline
    if (!signal.aborted) await Promise.race([this.#write(state), passed])
  }

  #isDue(iteration: number): boolean {
    const { 'every-steps': steps, 'every-minutes': minutes } = this.#options.section
    if (steps !== undefined) return iteration - this.#tried.iteration >= steps
    return this.#now() - this.#tried.at >= minutes * 60_000
  }

  /** Logs failures only, because a full disk must not end a successful training. */
  async #write(state: TrainingState): Promise<void> {
    const { folder, identity, sources, log } = this.#options
    const { iteration } = state.progress
    const { signal } = this.#deadline
    try {
      const path = await writeCheckpoint(folder, identity, await state.capture(), {
        giveUp: signal,
        sources,
        histories: this.#histories,
        // The client that uploads a file fails if the file changes during the upload.
        mayAppend: this.#upload === null,
      })
      this.#written = { iteration, path }
      this.#readable.add(path)
      await pruneCheckpoints(folder, kept, this.#readable)
      this.#uploadWhenDue()
    } catch (error) {
      if (signal.aborted) return
      log.warning(
        `No checkpoint of step ${iteration} could be written (${messageOf(error)}). Training continues.`,
      )
    }
    this.#tried = { at: this.#now(), iteration }
  }

  /** Uploads in parallel with the training, one checkpoint at a time. */
  #uploadWhenDue(): void {
    const { section, series } = this.#options
    if (this.#upload || this.#now() - this.#uploadedAt < section['upload-minutes'] * 60_000) return
    // The time counts from the start of the upload, because its content is from then.
    this.#uploadedAt = this.#now()
    this.#upload = series
      .saveNewest()
      .then(() => undefined)
      .finally(() => {
        this.#upload = null
      })
  }
}

/** Returns the name of all checkpoints of one training, including those of other machines. */
export function seriesName({ config, dataset }: Pick<Identity, 'config' | 'dataset'>): string {
  return `checkpoint-${shortened(config)}-${shortened(dataset)}`
}

function shortened(digest: Digest): string {
  return hexOf(digest).slice(0, 16)
}
