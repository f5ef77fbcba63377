import type { AxisWeights } from './axis-weights.ts'
import type { DecodedPixels } from './decode-image.ts'
import type { Channels, ImageShape } from './image-shape.ts'
import { pixelOperations, type PixelOperations } from './pixel-operations.ts'

/** Numbers of source rows, and of source pixels of a row, whose weights are stored together. */
export const columnGroup = 2
export const rowGroups: Readonly<Record<Channels, number>> = { 1: 8, 3: 2 }

/** Bytes of a decoded pixel: red, green, blue and transparency. */
const decodedBytes = 4
/** Bytes of decoded rows that are scaled in width together. */
const stripBytes = 2 ** 20

export interface RowRange {
  readonly first: number
  readonly end: number
}

/** An image, and how it is scaled. A side without weights is not scaled. */
export interface Scaling {
  readonly image: DecodedPixels
  readonly shape: ImageShape
  readonly across: AxisWeights | null
  readonly down: AxisWeights | null
  /** The result depends on the order a little, because sums are rounded to bytes in between. */
  readonly isHeightFirst: boolean
}

/** Some rows of the target, and the rows of the image that they are made of. */
interface Block {
  readonly scaling: Scaling
  readonly target: RowRange
  readonly source: RowRange
  readonly operations: PixelOperations
  /** Bytes of a pixel before it is scaled in width: a grey one, or a decoded one. */
  readonly pixelBytes: number
}

/** Returns the pixels of target rows, which are valid until the next operation on pixels. */
export function scaleBlock(scaling: Scaling, target: RowRange): Uint8Array {
  const block: Block = {
    scaling,
    target,
    source: sourceRows(scaling, target),
    operations: pixelOperations(),
    pixelBytes: scaling.shape.channels === 1 ? 1 : decodedBytes,
  }
  const result = scaling.isHeightFirst ? scaleHeightFirst(block) : scaleWidthFirst(block)
  return block.operations.read(result, countOf(target) * targetRowBytes(scaling))
}

function sourceRows({ image, down }: Scaling, target: RowRange): RowRange {
  if (down === null) return target
  const end = (down.starts[target.end - 1] ?? 0) + down.taps
  return { first: down.starts[target.first] ?? 0, end: Math.min(end, image.height) }
}

function countOf({ first, end }: RowRange): number {
  return end - first
}

function targetRowBytes({ shape: { width, channels } }: Scaling): number {
  return width * channels
}

/** Scales strips of rows in width, then all rows in height. Returns the address of the result. */
function scaleWidthFirst(block: Block): number {
  const { scaling, source, operations } = block
  const { width } = scaling.image
  const rowBytes = targetRowBytes(scaling)
  const stripRows = Math.min(Math.ceil(stripBytes / (width * decodedBytes)), countOf(source))
  const strip = operations.allocate(stripRows * width * decodedBytes)
  const narrow = operations.allocate((countOf(source) + columnGroup) * rowBytes)
  const scaleRows = rowScaler(block)
  for (let first = source.first; first < source.end; first += stripRows) {
    const rows = { first, end: Math.min(first + stripRows, source.end) }
    writeRows(block, rows, strip)
    scaleRows(strip, narrow + (first - source.first) * rowBytes, countOf(rows))
  }
  return scaleColumns(block, narrow, rowBytes)
}

/** Scales all rows in height, then the result in width. Returns the address of the result. */
function scaleHeightFirst(block: Block): number {
  const { scaling, source, target, operations } = block
  const { width } = scaling.image
  const rows = operations.allocate((countOf(source) + columnGroup) * width * decodedBytes)
  writeRows(block, source, rows)
  const low = scaleColumns(block, rows, width * block.pixelBytes)
  const result = operations.allocate(countOf(target) * targetRowBytes(scaling))
  rowScaler(block)(low, result, countOf(target))
  return result
}

/** Writes rows of the image, in grey if the target is grey. */
function writeRows({ scaling: { image, shape }, operations }: Block, rows: RowRange, to: number): void {
  const rowBytes = image.width * decodedBytes
  operations.write(to, image.data.subarray(rows.first * rowBytes, rows.end * rowBytes))
  if (shape.channels === 1) operations.convertToGrey(to, to, countOf(rows) * image.width)
}

/** Returns a function that brings rows to the width and the channels of the target. */
function rowScaler({
  scaling: { image, shape, across },
  operations,
  pixelBytes,
}: Block): (from: number, to: number, rows: number) => void {
  if (across === null)
    return (from, to, rows) => {
      if (shape.channels === 3) operations.dropAlpha(from, to, rows * image.width)
      else operations.write(to, operations.read(from, rows * image.width))
    }
  const scale = shape.channels === 3 ? operations.scaleColours : operations.scaleGreys
  const starts = operations.place(across.starts.map((start) => start * pixelBytes))
  const weights = operations.place(across.values)
  const rowBytes = image.width * pixelBytes
  return (from, to, rows) => scale(from, to, rows, rowBytes, shape.width, starts, weights, across.taps)
}

/** Scales rows in height. Returns the address of the result. */
function scaleColumns(
  { scaling: { down }, source, target, operations }: Block,
  from: number,
  rowBytes: number,
): number {
  if (down === null) return from
  const { taps } = down
  const first = down.starts.subarray(target.first, target.end)
  const starts = operations.place(first.map((row) => (row - source.first) * rowBytes))
  const weights = operations.place(down.values.subarray(2 * taps * target.first, 2 * taps * target.end))
  const to = operations.allocate(countOf(target) * rowBytes)
  operations.scaleColumns(from, to, rowBytes, countOf(target), starts, weights, taps)
  return to
}
