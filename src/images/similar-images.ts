import { pixelOperations } from './pixel-operations.ts'
import { max, min } from 'd3-array'
import type { ImageShape } from './image-shape.ts'

const side = 8
/** Bytes of a sketch: the mean grey of 8 × 8 cells. */
export const sketchBytes = side * side

/** Largest differences of 255 between the cells of similar sketches, such as those of a resized or recompressed copy. */
const mostMeanDifference = 3
const mostCellDifference = 8
/** A sketch with less contrast than this shows nothing by which an image can be recognized. */
const leastContrast = 24
/** Bands of a hash, of two rows of cells each: a copy agrees in at least one of them. */
const bands = 4
const bitsPerBand = 14
/** A band that so many images share does not distinguish them. */
const mostSharing = 256

/** Writes the sketch of an image; one of zeros for an image of less than 8 × 8 pixels. */
export function writeSketch(
  pixels: Uint8Array,
  { height, width, channels }: ImageShape,
  into: Uint8Array,
): void {
  if (width < side || height < side) return
  const operations = pixelOperations()
  const cells = operations.allocate(sketchBytes * Uint32Array.BYTES_PER_ELEMENT)
  operations.sumCells(operations.place(pixels), width, height, channels, cells)
  for (const [cell, sum] of operations.readWords(cells, sketchBytes).entries()) {
    const rows = cellSize(Math.floor(cell / side), height)
    into[cell] = Math.round(sum / (rows * cellSize(cell % side, width) * channels))
  }
}

/** Returns the number of pixels in a row or column of cells. */
function cellSize(index: number, size: number): number {
  return Math.ceil(((index + 1) * size) / side) - Math.ceil((index * size) / side)
}

/** Images with their sketches, among which similar ones are found. */
export class SimilarImages {
  readonly #rows: number[] = []
  readonly #sketches: Uint8Array[] = []
  /** Positions of the images by band and its bits. */
  readonly #sharing = new Map<number, number[]>()

  add(row: number, sketch: Uint8Array): void {
    if (contrastOf(sketch) < leastContrast) return
    const position = this.#rows.push(row) - 1
    this.#sketches.push(sketch)
    for (const key of keysOf(sketch)) {
      const sharing = this.#sharing.get(key)
      if (!sharing) this.#sharing.set(key, [position])
      else if (sharing.length <= mostSharing) sharing.push(position)
    }
  }

  /** Returns the row of an image that looks like this one; null if none does. */
  find(sketch: Uint8Array): number | null {
    if (contrastOf(sketch) < leastContrast) return null
    for (const key of keysOf(sketch)) {
      const sharing = this.#sharing.get(key) ?? []
      if (sharing.length > mostSharing) continue
      const position = sharing.find((one) => areSimilar(this.#sketches[one] ?? sketch, sketch))
      if (position !== undefined) return this.#rows[position] ?? null
    }
    return null
  }
}

/** Returns a key for each band: the signs of the differences between neighbouring cells of two rows. */
function keysOf(sketch: Uint8Array): number[] {
  return Array.from({ length: bands }, (_, band) => {
    let bits = 0
    for (let row = 2 * band; row < 2 * band + 2; row++)
      for (let column = 0; column < side - 1; column++) {
        const cell = row * side + column
        bits = (bits << 1) | ((sketch[cell] ?? 0) < (sketch[cell + 1] ?? 0) ? 1 : 0)
      }
    return (band << bitsPerBand) | bits
  })
}

function contrastOf(sketch: Uint8Array): number {
  return (max(sketch) ?? 0) - (min(sketch) ?? 0)
}

function areSimilar(one: Uint8Array, other: Uint8Array): boolean {
  let sum = 0
  for (let cell = 0; cell < sketchBytes; cell++) {
    const difference = Math.abs((one[cell] ?? 0) - (other[cell] ?? 0))
    if (difference > mostCellDifference) return false
    sum += difference
  }
  return sum <= mostMeanDifference * sketchBytes
}
