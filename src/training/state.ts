import { z } from 'zod'
import type { Tf } from '../engine/engine.ts'
import { UserError } from '../errors/user-error.ts'
import type { EpochRecord, History } from '../model/history.ts'
import type { NamedVariable } from './parameters.ts'
import { noSums, sumsSchema } from './sums.ts'

const count = z.int().nonnegative()

/** Schema of the progress of a training; the next step is the one after `batch` in `epoch`. */
export const progressSchema = z.strictObject({
  /** Current epoch, from 1. */
  epoch: z.int().positive(),
  /** Number of finished batches of this epoch. */
  batch: count,
  /** Number of finished steps. */
  iteration: count,
  /** Sums over the examples of this epoch's batches. */
  sums: sumsSchema,
})
export type Progress = z.infer<typeof progressSchema>

/** The first `count` epochs of a history that may still grow. */
export interface FinishedEpochs {
  readonly history: History
  /** End of each epoch, in seconds since 1970. */
  readonly endTimes: readonly number[]
  readonly count: number
}

export interface Snapshot {
  readonly progress: Progress
  readonly epochs: FinishedEpochs
  readonly tensors: readonly StoredTensor[]
}

export interface StoredTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly values: Float32Array | Int32Array | Uint8Array
}

/** The state of a training: everything needed to resume it in another process as if it had never stopped. */
export class TrainingState {
  progress: Progress = {
    epoch: 1,
    batch: 0,
    iteration: 0,
    sums: noSums,
  }
  /** The history grows in place, because copies would make each epoch slower than the one before. */
  readonly history: EpochRecord[] = []
  /** End of each epoch, in seconds since 1970. */
  readonly endTimes: number[] = []
  readonly variables: readonly NamedVariable[]
  readonly #settle: () => void

  /** @param settle gives the variables their newest values */
  constructor(variables: readonly NamedVariable[], settle: () => void) {
    this.variables = variables
    this.#settle = settle
  }

  async capture(): Promise<Snapshot> {
    this.#settle()
    const tensors = await Promise.all(
      this.variables.map(async ({ name, variable }) => ({
        name,
        shape: [...variable.shape],
        values: (await variable.data()).slice(),
      })),
    )
    const { history, endTimes } = this
    const epochs = { history, endTimes, count: history.length }
    return { progress: structuredClone(this.progress), epochs, tensors }
  }

  /**
   * Restores the state of a snapshot.
   * @throws UserError when the snapshot has other variables
   */
  restore(tf: Tf, { progress, epochs, tensors }: Snapshot): void {
    this.#settle()
    const stored = new Map(tensors.map((tensor) => [tensor.name, tensor]))
    for (const { name, variable } of this.variables) {
      const tensor = stored.get(name)
      if (!tensor || tensor.values.length !== variable.size)
        throw new UserError({
          code: 'TRAIN_CHECKPOINT_MISMATCH',
          found: `a checkpoint without ${name} of shape [${variable.shape.join(', ')}]`,
          expected: 'a checkpoint of the same network',
          hint: 'Start from the beginning with `resume: never`.',
        })
      tf.tidy(() => variable.assign(tf.tensor(tensor.values, variable.shape, variable.dtype)))
    }
    this.progress = structuredClone(progress)
    replaceContent(this.history, epochs.history.slice(0, epochs.count))
    replaceContent(this.endTimes, epochs.endTimes.slice(0, epochs.count))
  }
}

/** Replaces the items of a list one by one, because `splice` is limited to the number of arguments of a call. */
function replaceContent<Item>(list: Item[], items: readonly Item[]): void {
  list.length = 0
  for (const item of items) list.push(item)
}
