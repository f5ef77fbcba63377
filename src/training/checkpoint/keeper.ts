import { rm } from 'node:fs/promises'
import type { CheckpointSection } from '../../config/checkpoint.ts'
import { messageOf } from '../../errors.ts'
import type { Log, Series } from '../../host/host.ts'
import type { TrainingObserver } from '../observer.ts'
import type { TrainingState } from '../state.ts'
import { pruneCheckpoints, writeCheckpoint, type Identity } from './checkpoint.ts'

/** A runner ends a cancelled job 10 s after the first signal; what is not written by then is lost. */
const lastWriteMs = 5_000
const kept = 2

export interface KeeperOptions {
  /** Where this training's checkpoints lie on disk. */
  readonly folder: string
  readonly identity: Identity
  readonly section: CheckpointSection
  /** Where they outlive the machine. */
  readonly series: Series
  readonly log: Log
  readonly now?: () => number
}

/** Writes down a training as it goes on, so that another process can go on from there. */
export class CheckpointKeeper implements TrainingObserver {
  readonly #options: KeeperOptions
  readonly #now: () => number
  #written: { readonly iteration: number; readonly place: string | null }
  /** When it was last tried, whether it could be written or not. */
  #tried: { readonly at: number; readonly iteration: number }
  #uploadedAt: number
  #upload: Promise<void> | null = null

  constructor(options: KeeperOptions) {
    this.#options = options
    this.#now = options.now ?? (() => performance.now())
    this.#written = { iteration: 0, place: null }
    this.#tried = { at: this.#now(), iteration: 0 }
    this.#uploadedAt = this.#now()
  }

  async afterRun(state: TrainingState): Promise<void> {
    if (this.#isDue(state.progress.iteration)) await this.#write(state)
  }

  async onCancelled(state: TrainingState): Promise<void> {
    const { log } = this.#options
    const { iteration } = state.progress
    if (iteration === this.#written.iteration && this.#written.place !== null) return
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        log.warning(`No time for a checkpoint of step ${iteration}: the one before it stands.`)
        resolve()
      }, lastWriteMs)
    })
    await Promise.race([this.#write(state), tooLong])
    clearTimeout(timer)
    if (this.#written.iteration === iteration)
      log.info(`Cancelled after step ${iteration}, which a checkpoint holds: a re-run goes on from there.`)
  }

  async afterTraining(): Promise<void> {
    await this.#upload
  }

  /** Once what came of the training is published; until then a full disk or the end of the process costs no training. */
  discard(): Promise<void> {
    return rm(this.#options.folder, { recursive: true, force: true })
  }

  lastGood(): string | null {
    const { iteration, place } = this.#written
    return place === null ? null : `The last good checkpoint is of step ${iteration}: ${place}.`
  }

  #isDue(iteration: number): boolean {
    const { 'every-steps': steps, 'every-minutes': minutes } = this.#options.section
    if (steps !== undefined) return iteration - this.#tried.iteration >= steps
    return this.#now() - this.#tried.at >= minutes * 60_000
  }

  /** A full disk must not end a training that is going well. */
  async #write(state: TrainingState): Promise<void> {
    const { folder, identity, log } = this.#options
    const { iteration } = state.progress
    try {
      const place = await writeCheckpoint(folder, identity, await state.capture())
      this.#written = { iteration, place }
      await pruneCheckpoints(folder, kept)
      this.#uploadWhenDue()
    } catch (error) {
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
    this.#upload = series
      .saveNewest()
      .then(() => {
        this.#uploadedAt = this.#now()
      })
      .finally(() => {
        this.#upload = null
      })
  }
}

/** Names all checkpoints of one training, also those of other machines. */
export function seriesName({ config, dataset }: Pick<Identity, 'config' | 'dataset'>): string {
  return `checkpoint-${shortened(config)}-${shortened(dataset)}`
}

function shortened(digest: string): string {
  return digest.slice('sha256:'.length, 'sha256:'.length + 16)
}
