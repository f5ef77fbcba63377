import type { Segment, StoreFile } from '../column-store/store-file.ts'
import { countsAt, type CountedBatch, type PixelCounts } from '../images/count-pixels.ts'

interface StoredCounts {
  readonly counts: Segment
  readonly sketch: Uint8Array
}

/** Pixel counts of images in a file, so that images that were decoded to find broken ones are not decoded again. */
export class CountStore<Key> {
  readonly #file: StoreFile
  readonly #stored = new Map<Key, StoredCounts>()

  constructor(file: StoreFile) {
    this.#file = file
  }

  /** @param keys of the images of the batch */
  add(keys: readonly Key[], counted: CountedBatch): void {
    const { start } = this.#file.append(counted.counts)
    for (const [position, key] of keys.entries()) {
      const { counts, sketch } = countsAt(counted, position)
      const offset = counts.byteOffset - counted.counts.byteOffset
      this.#stored.set(key, { counts: { start: start + offset, length: counts.byteLength }, sketch })
    }
  }

  /** Returns the counts of an image, all zero for one that cannot be read; null for an image that was not decoded. */
  read(key: Key): PixelCounts | null {
    const stored = this.#stored.get(key)
    if (stored === undefined) return null
    return { counts: new Uint32Array(this.#file.read(stored.counts).buffer), sketch: stored.sketch }
  }
}
