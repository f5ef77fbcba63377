import type { ImageFeatures } from '../../dataset/dataset-schema.ts'
import type { CorruptionName } from '../../config/gate/robustness.ts'

type Five<Value> = readonly [Value, Value, Value, Value, Value]

/** Radius of the disk in pixels, and deviation of the Gaussian that smooths its edge. */
export type Defocus = readonly [radius: number, deviation: number]

interface Strengths extends Record<Exclude<CorruptionName, 'defocus-blur'>, Five<number>> {
  readonly 'defocus-blur': Five<Defocus>
}

/**
 * Strengths of severities 1 to 5, for values between 0 and 1. They are deviations of `noise` and `blur` (pixels), photons of a
 * white pixel, the share of flipped values, the added brightness, factors of contrast and size, and the quality of JPEG. Source:
 * the published code of Hendrycks and Dietterich, "Benchmarking neural network robustness to common corruptions and perturbations",
 * ICLR 2019 (github.com/hendrycks/robustness, ImageNet-C/create_c).
 */
const cifar: Strengths = {
  noise: [0.04, 0.06, 0.08, 0.09, 0.1],
  'shot-noise': [500, 250, 100, 75, 50],
  'impulse-noise': [0.01, 0.02, 0.03, 0.05, 0.07],
  blur: [0.4, 0.6, 0.7, 0.8, 1],
  'defocus-blur': [
    [0.3, 0.4],
    [0.4, 0.5],
    [0.5, 0.6],
    [1, 0.2],
    [1.5, 0.1],
  ],
  brightness: [0.05, 0.1, 0.15, 0.2, 0.3],
  contrast: [0.75, 0.5, 0.4, 0.3, 0.15],
  pixelate: [0.95, 0.9, 0.85, 0.75, 0.65],
  jpeg: [80, 65, 58, 50, 40],
}

const tinyImageNet: Strengths = {
  noise: [0.04, 0.08, 0.12, 0.15, 0.18],
  'shot-noise': [250, 100, 50, 30, 15],
  'impulse-noise': [0.01, 0.02, 0.05, 0.08, 0.14],
  blur: [0.5, 0.75, 1, 1.25, 1.5],
  'defocus-blur': [
    [0.5, 0.6],
    [1, 0.1],
    [1.5, 0.1],
    [2.5, 0.01],
    [3, 0.1],
  ],
  brightness: [0.1, 0.2, 0.3, 0.4, 0.5],
  contrast: [0.4, 0.3, 0.2, 0.1, 0.05],
  pixelate: [0.9, 0.8, 0.7, 0.6, 0.5],
  jpeg: [65, 58, 50, 40, 25],
}

const imageNet: Strengths = {
  noise: [0.08, 0.12, 0.18, 0.26, 0.38],
  'shot-noise': [60, 25, 12, 5, 3],
  'impulse-noise': [0.03, 0.06, 0.09, 0.17, 0.27],
  blur: [1, 2, 3, 4, 6],
  'defocus-blur': [
    [3, 0.1],
    [4, 0.5],
    [6, 0.5],
    [8, 0.5],
    [10, 0.5],
  ],
  brightness: [0.1, 0.2, 0.3, 0.4, 0.5],
  contrast: [0.4, 0.3, 0.2, 0.1, 0.05],
  pixelate: [0.6, 0.5, 0.4, 0.3, 0.25],
  jpeg: [25, 18, 15, 10, 7],
}

/** Geometric means of the sizes that the three tables were made for: 32, 64 and 224 pixels. */
const largestOfCifar = 45
const largestOfTinyImageNet = 120

/** Returns the strength of a severity, 1 to 5, for images of this size. */
export function strengthOf<Name extends CorruptionName>(
  { test, severity }: { readonly test: Name; readonly severity: number },
  { height, width }: ImageFeatures,
): Strengths[Name][number] {
  const size = Math.max(height, width)
  const table = size <= largestOfCifar ? cifar : size <= largestOfTinyImageNet ? tinyImageNet : imageNet
  const strength = table[test][severity - 1]
  if (strength === undefined) throw new RangeError(`there is no severity ${severity}`)
  return strength
}
