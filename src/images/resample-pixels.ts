import { axisWeights, type AxisWeights } from './axis-weights.ts'
import type { DecodedPixels } from './decode-image.ts'
import type { ImageShape } from './image-shape.ts'
import { columnGroup, rowGroups, scaleBlock, type RowRange, type Scaling } from './scale-block.ts'

/** Bytes of rows that are scaled in height together. */
const blockBytes = 2 ** 23

/** A part of an image, in pixels from its top left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Scales a part of an image by a triangle filter that covers all of its pixels (bilinear and antialiased), and drops its transparency or
 * converts it to grey. The result is that of `convert` and `resize` with `BILINEAR` of Pillow 13.
 * @param into receives the pixels
 */
export function resample(image: DecodedPixels, shape: ImageShape, box: Box, into: Uint8Array): void {
  const { width, height, channels } = shape
  const scaling: Scaling = {
    image,
    shape,
    across: axisWeights({
      size: image.width,
      from: box.left,
      to: box.right,
      targetSize: width,
      group: rowGroups[channels],
    }),
    down: axisWeights({
      size: image.height,
      from: box.top,
      to: box.bottom,
      targetSize: height,
      group: columnGroup,
    }),
    isHeightFirst: image.height - height > Math.max(0, (image.width - width) * 2),
  }
  const widest = Math.max(width, image.width) * 4
  for (const target of blocksOf(scaling.down, height, blockBytes / widest))
    into.set(scaleBlock(scaling, target), target.first * width * channels)
}

/** Yields target rows that are made of at most `mostRows` source rows, unless a single one needs more. */
function* blocksOf(down: AxisWeights | null, height: number, mostRows: number): Generator<RowRange> {
  const startOf = (row: number) => (down ? (down.starts[row] ?? 0) : row)
  let first = 0
  for (let row = 1; row < height; row++) {
    if (startOf(row) + (down?.taps ?? 1) - startOf(first) <= mostRows) continue
    yield { first, end: row }
    first = row
  }
  yield { first, end: height }
}
