import { z } from 'zod'

const severity = z
  .int()
  .min(1)
  .max(5)
  .describe('From 1 to 5, as Hendrycks and Dietterich have them in ImageNet-C and CIFAR-10-C.')

const corruptionRules = [
  z
    .strictObject({ noise: severity })
    .describe('Adds Gaussian noise to each value, as of a sensor in little light.')
    .transform(({ noise }) => corruption('noise', noise)),
  z
    .strictObject({ 'shot-noise': severity })
    .describe('Counts photons: Poisson noise, more where the image is bright.')
    .transform((rule) => corruption('shot-noise', rule['shot-noise'])),
  z
    .strictObject({ 'impulse-noise': severity })
    .describe('Makes some values black or white, as broken pixels are.')
    .transform((rule) => corruption('impulse-noise', rule['impulse-noise'])),
  z
    .strictObject({ blur: severity })
    .describe('Blurs each image by a Gaussian.')
    .transform(({ blur }) => corruption('blur', blur)),
  z
    .strictObject({ 'defocus-blur': severity })
    .describe('Blurs each image as a lens out of focus does.')
    .transform((rule) => corruption('defocus-blur', rule['defocus-blur'])),
  z
    .strictObject({ brightness: severity })
    .describe('Makes each image brighter.')
    .transform(({ brightness }) => corruption('brightness', brightness)),
  z
    .strictObject({ contrast: severity })
    .describe('Takes contrast from each image.')
    .transform(({ contrast }) => corruption('contrast', contrast)),
  z
    .strictObject({ pixelate: severity })
    .describe('Makes each image smaller, and as large as before with fewer pixels.')
    .transform(({ pixelate }) => corruption('pixelate', pixelate)),
  z
    .strictObject({ jpeg: severity })
    .describe('Compresses each image as JPEG.')
    .transform(({ jpeg }) => corruption('jpeg', jpeg)),
] as const

function corruption<Test extends string>(test: Test, severity: number) {
  return { test, name: `${test}-${severity}`, severity }
}

/** One way to change the test examples; the model is asked again about the changed ones. */
export const robustnessRule = z.union([
  z
    .strictObject({ rotate: z.number().positive().max(180).describe('Degrees, either way at random.') })
    .describe('Turns each image about its centre.')
    .transform(({ rotate }) => ({ test: 'rotate' as const, name: `rotate-${rotate}`, degrees: rotate })),
  z
    .strictObject({ shift: z.number().positive().lt(1).describe('Fraction of the width and of the height.') })
    .describe('Moves each image, either way at random.')
    .transform(({ shift }) => ({ test: 'shift' as const, name: `shift-${shift}`, fraction: shift })),
  ...corruptionRules,
  z
    .strictObject({
      jitter: z
        .number()
        .positive()
        .describe("Standard deviation of the noise, as a fraction of the column's own in the test split."),
    })
    .describe('Adds Gaussian noise to the numbers of a table.')
    .transform(({ jitter }) => ({ test: 'jitter' as const, name: `jitter-${jitter}`, fraction: jitter })),
  z
    .strictObject({
      increase: z.string().min(1).describe('A column of numbers.'),
      by: z.number().positive().describe('How much is added to it.'),
      expect: z
        .enum(['not-lower', 'not-higher'])
        .describe("What the answer may not become: a number's value."),
    })
    .describe('Raises one column of a table and looks which way the answer goes.')
    .transform(({ increase, by, expect }) => ({
      test: 'increase' as const,
      name: `increase-${increase}`,
      column: increase,
      by,
      expect,
    })),
])

export type RobustnessRule = z.infer<typeof robustnessRule>

/** Those that come in the severities of ImageNet-C. */
export type CorruptionName = Extract<RobustnessRule, { readonly severity: number }>['test']
