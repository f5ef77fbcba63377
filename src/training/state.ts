import { z } from 'zod'
import type { Tf } from '../engine/engine.ts'
import { UserError } from '../errors/user-error.ts'
import { historySchema } from '../model/history.ts'
import type { NamedVariable } from './parameters.ts'
import { noSums, sumsSchema } from './sums.ts'

const count = z.int().nonnegative()

/** Where a training stands; the next step is the one after `batch` in `epoch`. */
export const progressSchema = z.strictObject({
  /** From 1. */
  epoch: z.int().positive(),
  /** Batches of this epoch that are done. */
  batch: count,
  /** Steps that are done. */
  iteration: count,
  /** Over the examples of this epoch's batches. */
  sums: sumsSchema,
  history: historySchema,
  /** What observers remember, by their names. */
  memory: z.record(z.string(), z.json()),
})
export type Progress = z.infer<typeof progressSchema>

export interface Snapshot {
  readonly progress: Progress
  readonly tensors: readonly StoredTensor[]
}

export interface StoredTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly values: Float32Array | Int32Array | Uint8Array
}

/** All that a training has come to: enough to go on from it in another process as if nothing had happened. */
export class TrainingState {
  progress: Progress = {
    epoch: 1,
    batch: 0,
    iteration: 0,
    sums: noSums,
    history: [],
    memory: {},
  }
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
    return { progress: structuredClone(this.progress), tensors }
  }

  /** @throws UserError when the snapshot has other variables. */
  restore(tf: Tf, { progress, tensors }: Snapshot): void {
    this.#settle()
    const stored = new Map(tensors.map((tensor) => [tensor.name, tensor]))
    for (const { name, variable } of this.variables) {
      const tensor = stored.get(name)
      if (!tensor || tensor.values.length !== variable.size)
        throw new UserError({
          found: `a checkpoint without ${name} of shape [${variable.shape.join(', ')}]`,
          expected: 'a checkpoint of this very network',
          mend: 'Begin anew with `resume: never`.',
        })
      tf.tidy(() => variable.assign(tf.tensor(tensor.values, variable.shape, variable.dtype)))
    }
    this.progress = structuredClone(progress)
  }
}
