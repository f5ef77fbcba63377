import type { Pixels } from './decode-image.ts'
import type { Channels, ImageFit } from './image-shape.ts'
import { resample, type Box } from './resample-pixels.ts'

type Size = Pick<Pixels, 'width' | 'height'>

/** Brings an image to a size, as Pillow's `resize`, `ImageOps.fit` and `ImageOps.pad` do with `BILINEAR`. */
export function fitImage(image: Pixels, channels: Channels, size: Size, fit: ImageFit): Pixels {
  switch (fit) {
    case 'stretch':
      return resample(image, channels, size, wholeOf(image))
    case 'crop':
      return resample(image, channels, size, middleOf(image, size))
    case 'pad': {
      const inner = containedSize(image, size)
      return padded(resample(image, channels, inner, wholeOf(image)), channels, size)
    }
  }
}

function wholeOf({ width, height }: Size): Box {
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

/** Puts an image into the middle of a black one. */
function padded(image: Pixels, channels: Channels, { width, height }: Size): Pixels {
  if (image.width === width && image.height === height) return image
  const left = roundHalfToEven((width - image.width) * 0.5)
  const top = roundHalfToEven((height - image.height) * 0.5)
  const data = new Uint8Array(width * height * channels)
  const stride = image.width * channels
  for (let y = 0; y < image.height; y++)
    data.set(image.data.subarray(y * stride, (y + 1) * stride), ((top + y) * width + left) * channels)
  return { width, height, data }
}
