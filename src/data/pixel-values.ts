import type { Log } from '../host/host.ts'
import { BadImage } from '../images/bad-image.ts'
import { countBatches } from '../images/count-batches.ts'
import { countsAt, type FaultyImage, type PixelCounts } from '../images/count-pixels.ts'
import type { ImageBatch } from '../images/image-decoding.ts'
import { sketchBytes } from '../images/similar-images.ts'
import { addCounts, countPixels, emptyHistogram, type PixelHistogram } from '../images/pixel-histogram.ts'
import { splitNames, type ImageFeatures, type SplitName } from '../dataset/dataset-schema.ts'
import type { Outcome, RowOutcomes } from '../column-store/row-outcomes.ts'
import type { StoreFile } from '../column-store/store-file.ts'
import { CountStore } from '../image-sources/count-store.ts'
import type { StoredBytes } from './stored-column.ts'

/** Images of one split, or of all. */
interface RowBatch extends ImageBatch {
  readonly outcome: Outcome
  /** Row of each image. */
  readonly rows: readonly number[]
}

/** Most bytes and images in a batch. */
const batchBytes = 2 ** 20
const batchRows = 256

/** Values of the pixels in each split, and the images that cannot be decoded, by row. */
export interface PixelValues {
  readonly histograms: Readonly<Record<SplitName, PixelHistogram>>
  readonly faults: ReadonlyMap<number, BadImage>
  /** Sketches of the images by row, one after another; null for images that are pixels already. */
  readonly sketches: Uint8Array | null
}

/** Counts the values of the pixels of all splits, without images that replace missing ones. The images are decoded, unless they were decoded before. */
export async function countPixelValues(
  features: ImageFeatures,
  images: StoredBytes,
  outcomes: RowOutcomes,
  log: Pick<Log, 'progress'>,
): Promise<PixelValues> {
  const histograms = {
    train: emptyHistogram(features.channels),
    validation: emptyHistogram(features.channels),
    test: emptyHistogram(features.channels),
  }
  const batches = batchesOf(images, outcomes, splitNames)
  if (features.encoding === 'raw') {
    for (const { outcome, images: pixels } of batches)
      for (const one of pixels) countPixels(histograms[asSplit(outcome)], one)
    return { histograms, faults: new Map(), sketches: null }
  }
  const faults = new Map<number, BadImage>()
  const sketches = new Uint8Array(outcomes.size * sketchBytes)
  const add = (row: number, outcome: Outcome, { counts, sketch }: PixelCounts) => {
    addCounts(histograms[asSplit(outcome)], counts)
    sketches.set(sketch, row * sketchBytes)
  }
  if (images.counts !== undefined) {
    for (const [index, range] of outcomes.chunks.entries())
      for (const [position, counts] of images.counts(index).entries()) {
        const row = range.start + position
        if (counts !== null && outcomes.isKept(row)) add(row, outcomes.of(row), counts)
      }
    return { histograms, faults, sketches }
  }
  const onProgress = imageProgress(log)
  await countBatches(batches, features, (batch, counted) => {
    for (const [position, row] of batch.rows.entries()) add(row, batch.outcome, countsAt(counted, position))
    addFaults(faults, batch, counted.faults)
    onProgress(batch)
  })
  return { histograms, faults, sketches }
}

/** Images that were decoded, by row. */
export interface DecodedImages {
  readonly faults: ReadonlyMap<number, BadImage>
  readonly counts: CountStore<number>
}

export interface DecodeOptions {
  /** Keeps the counts of the pixels. */
  readonly file: StoreFile
  readonly log: Pick<Log, 'progress'>
}

/** Decodes all images that are kept, and finds those that cannot be decoded. */
export async function decodeImages(
  features: ImageFeatures,
  images: StoredBytes,
  outcomes: RowOutcomes,
  { file, log }: DecodeOptions,
): Promise<DecodedImages> {
  const faults = new Map<number, BadImage>()
  const counts = new CountStore<number>(file)
  const onProgress = imageProgress(log)
  await countBatches(batchesOf(images, outcomes, ['kept']), features, (batch, counted) => {
    counts.add(batch.rows, counted)
    addFaults(faults, batch, counted.faults)
    onProgress(batch)
  })
  return { faults, counts }
}

function* batchesOf(
  images: StoredBytes,
  outcomes: RowOutcomes,
  wanted: readonly Outcome[],
): Generator<RowBatch> {
  for (const [index, range] of outcomes.chunks.entries()) {
    const { values } = images.read(index)
    const isMissing = images.isMissing?.(index)
    for (const outcome of wanted) {
      let [rows, batch, bytes]: [number[], Uint8Array[], number] = [[], [], 0]
      for (const position of outcomes.positions(range, outcome)) {
        if (isMissing?.[position] === true) continue
        const image = values[position] ?? new Uint8Array()
        rows.push(range.start + position)
        batch.push(image)
        bytes += image.length
        if (bytes < batchBytes && rows.length < batchRows) continue
        yield { outcome, rows, images: batch }
        ;[rows, batch, bytes] = [[], [], 0]
      }
      if (rows.length > 0) yield { outcome, rows, images: batch }
    }
  }
}

function addFaults(faults: Map<number, BadImage>, { rows }: RowBatch, found: readonly FaultyImage[]): void {
  for (const { position, fault, message } of found) {
    const row = rows[position]
    if (row !== undefined) faults.set(row, new BadImage(fault, message))
  }
}

function asSplit(outcome: Outcome): SplitName {
  const split = splitNames.find((name) => name === outcome)
  if (split === undefined) throw new TypeError(`no split ${outcome}`)
  return split
}

/** Images between two lines of the log. */
const imagesPerLine = 10_000

function imageProgress(log: Pick<Log, 'progress'>): (batch: RowBatch) => void {
  let done = 0
  return ({ rows }) => {
    const before = Math.floor(done / imagesPerLine)
    done += rows.length
    if (Math.floor(done / imagesPerLine) > before) log.progress(`Decoded ${done} images`)
  }
}
