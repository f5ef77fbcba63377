import { createHash, type Hash } from 'node:crypto'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { linkFile } from '../../files/link-tree.ts'
import { growingFileName } from '../../artifacts/manifest.ts'
import { sha256Pattern } from '../../artifacts/digest.ts'
import { epochSchema } from '../../model/history.ts'
import type { FinishedEpochs } from '../state.ts'

const finishedEpoch = z.strictObject({ record: epochSchema, endedAt: z.number() })

/** The part of a history file that belongs to one checkpoint. */
export const historyPartSchema = z.strictObject({
  /** The first bytes of the file; later checkpoints may have appended more. */
  bytes: z.int().nonnegative(),
  /** Digest of these bytes. */
  sha256: z.string().regex(sha256Pattern),
  /** Epochs after those in the file. */
  tail: z.array(finishedEpoch),
})
export type HistoryPart = z.infer<typeof historyPartSchema>

interface Written {
  readonly epochs: number
  readonly bytes: number
  readonly hash: Hash
}

/**
 * Writes the finished epochs of a training into its checkpoints. All checkpoints of a process share one file through hard links,
 * and each appends its new epochs, so that a checkpoint costs the same after many epochs as after few. The process appends only to
 * a file that it created itself. On a file system without hard links, each checkpoint contains a whole file.
 */
export class HistoryWriter {
  /** The newest file in a checkpoint, and its content; null before the first. */
  #shared: (Written & { readonly path: string }) | null = null
  #draft: Written | null = null

  /**
   * Writes the epochs into the folder of a new checkpoint.
   * @param mayAppend false while the file of an earlier checkpoint is read elsewhere: new epochs then go into the tail
   */
  async write(folder: string, epochs: FinishedEpochs, mayAppend: boolean): Promise<HistoryPart> {
    const path = join(folder, growingFileName)
    const shared = this.#shared
    if (!shared || !(await linkFile(shared.path, path))) {
      const whole = extended({ epochs: 0, bytes: 0, hash: createHash('sha256') }, epochs)
      await writeFile(path, whole.text)
      return this.#drafted(whole.written, [])
    }
    if (!mayAppend) return this.#drafted(shared, finishedAfter(shared.epochs, epochs))
    const { text, written } = extended(shared, epochs)
    // If this fails halfway, the end of the file is unknown.
    this.#shared = null
    await appendFile(path, text)
    this.#shared = { ...written, path: shared.path }
    return this.#drafted(written, [])
  }

  /** Records the final folder of the checkpoint that was written last. */
  installed(folder: string): void {
    if (this.#draft) this.#shared = { ...this.#draft, path: join(folder, growingFileName) }
  }

  #drafted(written: Written, tail: HistoryPart['tail']): HistoryPart {
    this.#draft = { epochs: written.epochs, bytes: written.bytes, hash: written.hash }
    return { bytes: written.bytes, sha256: written.hash.copy().digest('hex'), tail }
  }
}

function extended(
  before: Written,
  epochs: FinishedEpochs,
): { readonly text: string; readonly written: Written } {
  const text = finishedAfter(before.epochs, epochs)
    .map((epoch) => `${JSON.stringify(epoch)}\n`)
    .join('')
  return {
    text,
    written: {
      epochs: epochs.count,
      bytes: before.bytes + Buffer.byteLength(text),
      hash: before.hash.copy().update(text),
    },
  }
}

function finishedAfter(first: number, { history, endTimes, count }: FinishedEpochs): HistoryPart['tail'] {
  return history
    .slice(first, count)
    .map((record, index) => ({ record, endedAt: endTimes[first + index] ?? 0 }))
}

/**
 * Reads the epochs of one checkpoint.
 * @throws Error unless its part of the file is complete and unchanged
 */
export async function readFinishedEpochs(
  folder: string,
  { bytes, sha256, tail }: HistoryPart,
): Promise<FinishedEpochs> {
  const content = (await readFile(join(folder, growingFileName))).subarray(0, bytes)
  if (content.length < bytes)
    throw new Error(`${growingFileName} has ${content.length} bytes instead of at least ${bytes}`)
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new Error(`the first ${bytes} bytes of ${growingFileName} were changed`)
  const lines = content.toString('utf8').split('\n').filter(Boolean)
  const epochs = [...lines.map((line) => finishedEpoch.parse(JSON.parse(line))), ...tail]
  return {
    history: epochs.map(({ record }) => record),
    endTimes: epochs.map(({ endedAt }) => endedAt),
    count: epochs.length,
  }
}
