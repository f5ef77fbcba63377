import { z } from 'zod'
import type { Means, OutputMeans } from './steps.ts'

const means = z.strictObject({
  loss: z.number(),
  accuracy: z.number().nullable(),
  validationLoss: z.number().nullable(),
  validationAccuracy: z.number().nullable(),
})

/**
 * Means over the examples of an epoch, losses as they are weighted: the training split's while the network moved, the validation
 * split's after. Of several outputs the losses are those of all together.
 */
const epochSchema = z.strictObject({
  epoch: z.int().positive(),
  ...means.shape,
  /** Of each of several outputs, by its name. */
  outputs: z.record(z.string(), means).optional(),
})

export const historySchema = z.array(epochSchema)
export type EpochMeans = z.infer<typeof means>
export type EpochRecord = z.infer<typeof epochSchema>
export type History = z.infer<typeof historySchema>

/** @param validation null where there is no validation split */
export function recordOf(epoch: number, { outputs, ...all }: Means, validation: Means | null): EpochRecord {
  return {
    epoch,
    ...epochMeans(all, validation),
    ...(outputs && {
      outputs: Object.fromEntries(
        Object.entries(outputs).map(([name, means]) => [
          name,
          epochMeans(means, validation?.outputs?.[name] ?? null),
        ]),
      ),
    }),
  }
}

function epochMeans({ loss, accuracy }: OutputMeans, validation: OutputMeans | null): EpochMeans {
  return {
    loss,
    accuracy,
    validationLoss: validation?.loss ?? null,
    validationAccuracy: validation?.accuracy ?? null,
  }
}
