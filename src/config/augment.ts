import { z } from 'zod'

const share = z.number().positive().lt(1)
const deviation = z.number().positive()
const degrees = (description: string) =>
  z.strictObject({ degrees: z.number().positive().max(180).describe(description) })

/** An augmentation step: its name with its limits, such as `{rotate: {degrees: 10}}`. */
const augmentStep = z.union([
  z
    .strictObject({
      crop: z.strictObject({
        fraction: share.describe('Largest part of the width and of the height that is cut off.'),
      }),
    })
    .describe('Cuts a part out of an image at a random place, and enlarges it to the size of the image.')
    .transform(({ crop }) => ({ step: 'crop' as const, ...crop })),
  z
    .strictObject({
      mixup: z.strictObject({
        alpha: z
          .number()
          .min(0.05)
          .max(100)
          .describe('Parameter of the beta distribution of the shares; 1 for equally likely shares.'),
      }),
    })
    .describe('Mixes two examples with images, and their labels in the same shares.')
    .transform(({ mixup }) => ({ step: 'mixup' as const, ...mixup })),
  z
    .strictObject({ rotate: degrees('Largest angle, in either direction.') })
    .describe('Rotates an image about its centre.')
    .transform(({ rotate }) => ({ step: 'rotate' as const, ...rotate })),
  z
    .strictObject({
      shift: z.strictObject({
        fraction: share.describe('Largest distance, as a fraction of the width and of the height.'),
      }),
    })
    .describe('Moves an image in both directions.')
    .transform(({ shift }) => ({ step: 'shift' as const, ...shift })),
  z
    .strictObject({
      zoom: z.strictObject({ fraction: share.describe('Largest change of the size, as a fraction.') }),
    })
    .describe('Enlarges or shrinks the content of an image.')
    .transform(({ zoom }) => ({ step: 'zoom' as const, ...zoom })),
  z
    .strictObject({
      shear: z.strictObject({
        degrees: z.number().positive().max(60).describe('Largest angle, in either direction.'),
      }),
    })
    .describe('Slants an image along its rows.')
    .transform(({ shear }) => ({ step: 'shear' as const, ...shear })),
  z
    .strictObject({
      flip: z
        .strictObject({
          horizontal: z.boolean().default(false).describe('Exchange left and right, for half of the images.'),
          vertical: z.boolean().default(false).describe('Exchange top and bottom, for half of the images.'),
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
        fraction: share.describe('Largest change, as a fraction of the distance from black to white.'),
      }),
    })
    .describe('Adds the same number to all values of an image.')
    .transform(({ brightness }) => ({ step: 'brightness' as const, ...brightness })),
  z
    .strictObject({
      contrast: z.strictObject({
        fraction: share.describe('Largest change of the contrast, as a fraction.'),
      }),
    })
    .describe("Scales the distances of all values from the image's mean.")
    .transform(({ contrast }) => ({ step: 'contrast' as const, ...contrast })),
  z
    .strictObject({
      cutout: z.strictObject({
        fraction: share.describe('Side of the square, as a fraction of the height.'),
      }),
    })
    .describe("Covers a square of an image with the image's mean.")
    .transform(({ cutout }) => ({ step: 'cutout' as const, ...cutout })),
  z
    .strictObject({
      noise: z.strictObject({
        stddev: deviation.describe('Standard deviation, in units of the transformed features.'),
      }),
    })
    .describe(
      'Adds normal noise to every value of an image or of a row of a table; of a table with images, to the images only.',
    )
    .transform(({ noise }) => ({ step: 'noise' as const, ...noise })),
])

/** Random changes of the training split's examples, in order. */
export const augmentSchema = z.array(augmentStep)

export type AugmentStep = z.infer<typeof augmentStep>
