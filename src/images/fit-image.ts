import type { DecodedPixels } from './decode-image.ts'
import type { ImageFit, ImageShape } from './image-shape.ts'
import { resample, type Box } from './resample-pixels.ts'

type Size = Pick<ImageShape, 'width' | 'height'>

/**
 * Brings an image to a shape, as Pillow's `resize`, `ImageOps.fit` and `ImageOps.pad` do with `BILINEAR`.
 * @param into receives the pixels
 */
export function fitImage(image: DecodedPixels, shape: ImageShape, fit: ImageFit, into: Uint8Array): void {
  switch (fit) {
    case 'stretch':
      resample(image, shape, wholeOf(image), into)
      break
    case 'crop':
      resample(image, shape, middleOf(image, shape), into)
      break
    case 'pad':
      padImage(image, shape, into)
      break
  }
}

/** Returns the box of a whole image. */
export function wholeOf({ width, height }: Size): Box {
  return { left: 0, top: 0, right: width, bottom: height }
}

/** Returns the largest part of an image in its middle that has the proportions of a size. */
function middleOf(image: Size, size: Size): Box {
  const [own, wanted] = [image.width / image.height, size.width / size.height]
  const width = own > wanted ? wanted * image.height : image.width
  const height = own < wanted ? image.width / wanted : image.height
  const left = (image.width - width) * 0.5
  const top = (image.height - height) * 0.5
  return { left, top, right: left + width, bottom: top + height }
}

/** Returns the largest size with the proportions of an image that a size contains. */
function containedSize(image: Size, size: Size): Size {
  const [own, wanted] = [image.width / image.height, size.width / size.height]
  if (own > wanted)
    return {
      width: size.width,
      height: Math.max(1, roundHalfToEven((image.height / image.width) * size.width)),
    }
  return {
    width: Math.max(1, roundHalfToEven((image.width / image.height) * size.height)),
    height: size.height,
  }
}

/** Rounds as Python does. */
function roundHalfToEven(value: number): number {
  const rounded = Math.round(value)
  return rounded - value === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded
}

/** Scales an image to the largest size that a shape contains, and puts it into the middle of black pixels. */
function padImage(image: DecodedPixels, shape: ImageShape, into: Uint8Array): void {
  const { width, height, channels } = shape
  const inner = containedSize(image, shape)
  const pixels = new Uint8Array(inner.width * inner.height * channels)
  resample(image, { ...inner, channels }, wholeOf(image), pixels)
  const left = roundHalfToEven((width - inner.width) * 0.5)
  const top = roundHalfToEven((height - inner.height) * 0.5)
  const stride = inner.width * channels
  into.fill(0)
  for (let y = 0; y < inner.height; y++)
    into.set(pixels.subarray(y * stride, (y + 1) * stride), ((top + y) * width + left) * channels)
}
