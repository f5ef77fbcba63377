import type { FittedTransform } from '../dataset/dataset-schema.ts'
import { applyTransform } from './apply.ts'

/** The values of black and white pixels after a transform. */
export interface ChannelRange {
  readonly black: number
  readonly white: number
}

/** Returns the range of each channel of images after the transform. */
export function channelRanges(transform: FittedTransform): ChannelRange[] {
  const values = transform.shape.reduce((product, side) => product * side, 1)
  const ends = applyTransform(transform, new Uint8Array(2 * values).fill(255, values), 2)
  return Array.from({ length: transform.shape.at(-1) ?? 1 }, (_, channel) => ({
    black: ends[channel] ?? 0,
    white: ends[values + channel] ?? 0,
  }))
}

/** Returns transformed values of images as pixels, channels last. Values beyond black and white become black and white. */
export function pixelsOfTransformed(transform: FittedTransform, values: ArrayLike<number>): Uint8Array {
  const ranges = channelRanges(transform)
  return Uint8Array.from(values, (value, index) => {
    const { black, white } = ranges[index % ranges.length] ?? { black: 0, white: 255 }
    return Math.round(255 * Math.min(Math.max((value - black) / (white - black), 0), 1))
  })
}
