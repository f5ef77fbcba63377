import type { CountedBatch } from './count-pixels.ts'
import type { PixelTarget } from './read-pixels.ts'

/** Settings of a thread that decodes images. */
export interface WorkerSettings {
  readonly target: PixelTarget
}

/** A batch of images for a thread. */
export interface BatchMessage {
  readonly id: number
  readonly images: readonly Uint8Array[]
}

export interface BatchReply extends CountedBatch {
  readonly id: number
}
