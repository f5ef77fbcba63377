import type { RobustnessRule } from '../../config/gate/robustness.ts'
import type { ImageFeatures } from '../../data/schema.ts'
import type { RandomStream } from '../../random/philox.ts'
import { normal } from './normal.ts'

export type ImageRule = Extract<
  RobustnessRule,
  { test: 'rotate' | 'shift' | 'brightness' | 'noise' | 'blur' }
>

/**
 * Strengths of severities 1 to 5, of values between 0 and 1 and of pixels: Hendrycks and Dietterich, "Benchmarking neural
 * network robustness to common corruptions and perturbations", ICLR 2019; those of CIFAR-10-C for images up to 64 pixels,
 * those of ImageNet-C for larger ones.
 */
const strengths = {
  small: {
    noise: [0.04, 0.06, 0.08, 0.09, 0.1],
    blur: [0.4, 0.6, 0.7, 0.8, 1],
    brightness: [0.05, 0.1, 0.15, 0.2, 0.3],
  },
  large: {
    noise: [0.08, 0.12, 0.18, 0.26, 0.38],
    blur: [1, 2, 3, 4, 6],
    brightness: [0.1, 0.2, 0.3, 0.4, 0.5],
  },
} as const

const largestSmall = 64

/** Changes one image of bytes, rows first, channels last; the same way for the same random numbers. */
export function changeImage(
  rule: ImageRule,
  pixels: Uint8Array,
  features: ImageFeatures,
  random: RandomStream,
): Uint8Array {
  const sign = (index: number) => (random.draw(index) < 0.5 ? -1 : 1)
  switch (rule.test) {
    case 'rotate': {
      const angle = (sign(0) * rule.degrees * Math.PI) / 180
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
      const [middleX, middleY] = [(features.width - 1) / 2, (features.height - 1) / 2]
      return moved(pixels, features, (x, y) => [
        middleX + (x - middleX) * cosine - (y - middleY) * sine,
        middleY + (x - middleX) * sine + (y - middleY) * cosine,
      ])
    }
    case 'shift': {
      const right = sign(0) * rule.fraction * features.width
      const down = sign(1) * rule.fraction * features.height
      return moved(pixels, features, (x, y) => [x - right, y - down])
    }
    case 'noise': {
      const deviation = 255 * strengthOf(rule, features)
      return Uint8Array.from(pixels, (value, index) => byte(value + deviation * normal(random, index)))
    }
    case 'blur':
      return blurred(pixels, features, strengthOf(rule, features))
    case 'brightness':
      return brightened(pixels, features, 255 * strengthOf(rule, features))
  }
}

function strengthOf(
  { test, severity }: Extract<ImageRule, { severity: number }>,
  { height, width }: ImageFeatures,
): number {
  const table = Math.max(height, width) <= largestSmall ? strengths.small : strengths.large
  return table[test][severity - 1] ?? 0
}

function byte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)))
}

/** Bilinear; what lies outside is as the nearest pixel at the edge. */
function moved(
  pixels: Uint8Array,
  { height, width, channels }: ImageFeatures,
  sourceOf: (x: number, y: number) => readonly [number, number],
): Uint8Array {
  const result = new Uint8Array(pixels.length)
  const at = (x: number, y: number, channel: number) => pixels[(y * width + x) * channels + channel] ?? 0
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = sourceOf(x, y)
      const [insideX, insideY] = [clamp(fromX, width - 1), clamp(fromY, height - 1)]
      const [left, top] = [Math.floor(insideX), Math.floor(insideY)]
      const [right, bottom] = [Math.min(left + 1, width - 1), Math.min(top + 1, height - 1)]
      const [partX, partY] = [insideX - left, insideY - top]
      for (let channel = 0; channel < channels; channel++) {
        const above = at(left, top, channel) * (1 - partX) + at(right, top, channel) * partX
        const below = at(left, bottom, channel) * (1 - partX) + at(right, bottom, channel) * partX
        result[(y * width + x) * channels + channel] = byte(above * (1 - partY) + below * partY)
      }
    }
  return result
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value))
}

/** A Gaussian to four deviations, along the rows and then along the columns. */
function blurred(
  pixels: Uint8Array,
  { height, width, channels }: ImageFeatures,
  deviation: number,
): Uint8Array {
  const reach = Math.ceil(4 * deviation)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * deviation ** 2)),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const along = (values: ArrayLike<number>, length: number, step: number, other: number, stride: number) => {
    const result = new Float64Array(values.length)
    for (let line = 0; line < other; line++)
      for (let place = 0; place < length; place++)
        for (let channel = 0; channel < channels; channel++) {
          const start = line * stride + channel
          let sum = 0
          for (const [index, weight] of weights.entries())
            sum += weight * (values[start + clamp(place + index - reach, length - 1) * step] ?? 0)
          result[start + place * step] = sum / total
        }
    return result
  }
  const rows = along(pixels, width, channels, height, width * channels)
  return Uint8Array.from(along(rows, height, width * channels, width, channels), byte)
}

/** Adds to the value of hue, saturation and value, which the other channels follow in proportion. */
function brightened(pixels: Uint8Array, { channels }: ImageFeatures, added: number): Uint8Array {
  const result = new Uint8Array(pixels.length)
  for (let start = 0; start < pixels.length; start += channels) {
    const own = pixels.subarray(start, start + channels)
    const value = Math.max(...own)
    const brighter = Math.min(255, value + added)
    for (const [channel, part] of own.entries())
      result[start + channel] = byte(value === 0 ? brighter : (part * brighter) / value)
  }
  return result
}
