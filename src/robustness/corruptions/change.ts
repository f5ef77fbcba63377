import type { RobustnessRule } from '../../config/gate/robustness.ts'
import type { ImageFeatures } from '../../dataset/dataset-schema.ts'
import type { RandomStream } from '../../random/philox.ts'
import { defocusBlur, gaussianBlur } from './blur.ts'
import { moved } from './move.ts'
import { gaussianNoise, impulseNoise, shotNoise } from './noise.ts'
import type { ImageChange } from './pixels.ts'
import { compressedAsJpeg, pixelated } from './resolution.ts'
import { strengthOf } from './severity.ts'
import { brighter, lessContrast } from './tone.ts'

/** A rule that applies to images. */
export type ImageRule = Exclude<RobustnessRule, { readonly test: 'jitter' | 'increase' }>

export function isImageRule(rule: RobustnessRule): rule is ImageRule {
  return rule.test !== 'jitter' && rule.test !== 'increase'
}

/** Returns the change that a rule makes to images of these features. */
export function imageChange(rule: ImageRule, features: ImageFeatures): ImageChange {
  switch (rule.test) {
    case 'rotate':
      return (pixels, random) => rotated(pixels, features, (sign(random, 0) * rule.degrees * Math.PI) / 180)
    case 'shift':
      return (pixels, random) => {
        const right = sign(random, 0) * rule.fraction * features.width
        const down = sign(random, 1) * rule.fraction * features.height
        return moved(pixels, features, (x, y) => [x - right, y - down])
      }
    case 'noise':
      return gaussianNoise(strengthOf(rule, features))
    case 'shot-noise':
      return shotNoise(strengthOf(rule, features))
    case 'impulse-noise':
      return impulseNoise(strengthOf(rule, features))
    case 'blur':
      return gaussianBlur(strengthOf(rule, features), features)
    case 'defocus-blur':
      return defocusBlur(strengthOf(rule, features), features)
    case 'brightness':
      return brighter(strengthOf(rule, features), features)
    case 'contrast':
      return lessContrast(strengthOf(rule, features), features)
    case 'pixelate':
      return pixelated(strengthOf(rule, features), features)
    case 'jpeg':
      return compressedAsJpeg(strengthOf(rule, features), features)
  }
}

function sign(random: RandomStream, index: number): 1 | -1 {
  return random.draw(index) < 0.5 ? -1 : 1
}

/** Rotates around the centre of the image; `angle` in radians. */
function rotated(pixels: Uint8Array, features: ImageFeatures, angle: number): Uint8Array {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
  const [middleX, middleY] = [(features.width - 1) / 2, (features.height - 1) / 2]
  return moved(pixels, features, (x, y) => [
    middleX + (x - middleX) * cosine - (y - middleY) * sine,
    middleY + (x - middleX) * sine + (y - middleY) * cosine,
  ])
}
