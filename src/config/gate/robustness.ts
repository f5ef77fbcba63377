import { z } from 'zod'

const severity = z
  .int()
  .min(1)
  .max(5)
  .describe('Severity from 1 to 5, as defined by Hendrycks and Dietterich for ImageNet-C and CIFAR-10-C.')

const corruptionRules = [
  z
    .strictObject({ noise: severity })
    .describe('Adds Gaussian noise to each value, like a sensor in low light.')
    .transform(({ noise }) => corruption('noise', noise)),
  z
    .strictObject({ 'shot-noise': severity })
    .describe('Adds Poisson noise, like counting photons; bright areas get more.')
    .transform((rule) => corruption('shot-noise', rule['shot-noise'])),
  z
    .strictObject({ 'impulse-noise': severity })
    .describe('Makes some values black or white, like broken pixels.')
    .transform((rule) => corruption('impulse-noise', rule['impulse-noise'])),
  z
    .strictObject({ blur: severity })
    .describe('Blurs each image with a Gaussian filter.')
    .transform(({ blur }) => corruption('blur', blur)),
  z
    .strictObject({ 'defocus-blur': severity })
    .describe('Blurs each image like a lens out of focus.')
    .transform((rule) => corruption('defocus-blur', rule['defocus-blur'])),
  z
    .strictObject({ brightness: severity })
    .describe('Makes each image brighter.')
    .transform(({ brightness }) => corruption('brightness', brightness)),
  z
    .strictObject({ contrast: severity })
    .describe('Reduces the contrast of each image.')
    .transform(({ contrast }) => corruption('contrast', contrast)),
  z
    .strictObject({ pixelate: severity })
    .describe('Scales each image down and up again, which leaves fewer distinct pixels.')
    .transform(({ pixelate }) => corruption('pixelate', pixelate)),
  z
    .strictObject({ jpeg: severity })
    .describe('Compresses each image as JPEG.')
    .transform(({ jpeg }) => corruption('jpeg', jpeg)),
] as const

function corruption<Test extends string>(test: Test, severity: number) {
  return { test, name: `${test}-${severity}`, severity }
}

/** A perturbation of the test examples; the model predicts the perturbed examples again. */
export const robustnessRule = z.union([
  z
    .strictObject({
      rotate: z.number().positive().max(180).describe('Largest angle in degrees; direction at random.'),
    })
    .describe('Rotates each image about its centre.')
    .transform(({ rotate }) => ({ test: 'rotate' as const, name: `rotate-${rotate}`, degrees: rotate })),
  z
    .strictObject({
      shift: z.number().positive().lt(1).describe('Distance as a fraction of the width and of the height.'),
    })
    .describe('Moves each image; direction at random.')
    .transform(({ shift }) => ({ test: 'shift' as const, name: `shift-${shift}`, fraction: shift })),
  ...corruptionRules,
  z
    .strictObject({
      jitter: z
        .number()
        .positive()
        .describe(
          'Standard deviation of the noise, as a fraction of the standard deviation of the column in the test split.',
        ),
    })
    .describe('Adds Gaussian noise to the numeric columns of a table.')
    .transform(({ jitter }) => ({ test: 'jitter' as const, name: `jitter-${jitter}`, fraction: jitter })),
  z
    .strictObject({
      increase: z.string().min(1).describe('A numeric column.'),
      by: z.number().positive().describe('The amount that is added to it.'),
      expect: z
        .enum(['not-lower', 'not-higher'])
        .describe('The required direction of the predicted number: not lower, or not higher.'),
    })
    .describe('Raises one column of a table and checks the direction of the change of the prediction.')
    .transform(({ increase, by, expect }) => ({
      test: 'increase' as const,
      name: `increase-${increase}`,
      column: increase,
      by,
      expect,
    })),
])

export type RobustnessRule = z.infer<typeof robustnessRule>

/** Names of the perturbations with the severities of ImageNet-C. */
export type CorruptionName = Extract<RobustnessRule, { readonly severity: number }>['test']
