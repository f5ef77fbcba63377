import type { CountedBatch } from './count-pixels.ts'
import type { PixelBatch } from './read-batch.ts'
import type { PixelTarget } from './read-pixels.ts'

/** Results of a batch of images, by the task of a thread. */
export interface BatchResults {
  readonly count: CountedBatch
  readonly read: PixelBatch
}

/** A batch of images for a thread. */
export interface BatchMessage {
  readonly id: number
  readonly task: keyof BatchResults
  readonly images: readonly Uint8Array[]
  readonly target: PixelTarget
}

export type BatchReply = { readonly id: number } & (
  | { readonly task: 'count'; readonly result: CountedBatch }
  | { readonly task: 'read'; readonly result: PixelBatch }
)
