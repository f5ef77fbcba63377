import { z } from 'zod'

const share = z.number().positive().lt(1)
const deviation = z.number().positive()
const degrees = (what: string) => z.strictObject({ degrees: z.number().positive().max(180).describe(what) })

/** A step is its name with how far it goes at most: `{rotate: {degrees: 10}}`. */
const augmentStep = z.union([
  z
    .strictObject({ rotate: degrees('At most so far, either way.') })
    .describe('Turns an image about its centre.')
    .transform(({ rotate }) => ({ step: 'rotate' as const, ...rotate })),
  z
    .strictObject({
      shift: z.strictObject({ fraction: share.describe('At most so much of the width and of the height.') }),
    })
    .describe('Moves an image in both directions.')
    .transform(({ shift }) => ({ step: 'shift' as const, ...shift })),
  z
    .strictObject({
      zoom: z.strictObject({ fraction: share.describe('The size changes by at most so much.') }),
    })
    .describe('Makes what is in an image larger or smaller.')
    .transform(({ zoom }) => ({ step: 'zoom' as const, ...zoom })),
  z
    .strictObject({
      shear: z.strictObject({
        degrees: z.number().positive().max(60).describe('At most so far, either way.'),
      }),
    })
    .describe('Slants an image along its rows.')
    .transform(({ shear }) => ({ step: 'shear' as const, ...shear })),
  z
    .strictObject({
      flip: z
        .strictObject({
          horizontal: z.boolean().default(false).describe('Left becomes right, for half of the images.'),
          vertical: z.boolean().default(false).describe('Top becomes bottom, for half of the images.'),
        })
        .refine(({ horizontal, vertical }) => horizontal || vertical, {
          message: 'must have `horizontal: true`, `vertical: true` or both',
        }),
    })
    .describe('Mirrors an image.')
    .transform(({ flip }) => ({ step: 'flip' as const, ...flip })),
  z
    .strictObject({
      brightness: z.strictObject({
        fraction: share.describe('At most so much of the distance from black to white.'),
      }),
    })
    .describe('Adds the same to all values of an image.')
    .transform(({ brightness }) => ({ step: 'brightness' as const, ...brightness })),
  z
    .strictObject({
      contrast: z.strictObject({ fraction: share.describe('The contrast changes by at most so much.') }),
    })
    .describe("Multiplies the distances from an image's mean.")
    .transform(({ contrast }) => ({ step: 'contrast' as const, ...contrast })),
  z
    .strictObject({
      cutout: z.strictObject({ fraction: share.describe('Side of the square, as a part of the height.') }),
    })
    .describe("Covers a square of an image with the image's mean.")
    .transform(({ cutout }) => ({ step: 'cutout' as const, ...cutout })),
  z
    .strictObject({
      noise: z.strictObject({ stddev: deviation.describe('In units of the transformed features.') }),
    })
    .describe('Adds normal noise to every value of an image or a row of a table.')
    .transform(({ noise }) => ({ step: 'noise' as const, ...noise })),
])

/** What happens at random to the training split's examples, in order. */
export const augmentSchema = z.array(augmentStep)

export type AugmentStep = z.infer<typeof augmentStep>
