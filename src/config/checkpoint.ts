import { z } from 'zod'

/** Intervals of checkpoints; they do not affect the trained model. */
export const checkpointSchema = z.strictObject({
  'every-minutes': z
    .number()
    .positive()
    .default(1)
    .describe('Minutes between two checkpoints on the disk of the machine.'),
  'every-steps': z.int().positive().optional().describe('Steps between two checkpoints, instead of minutes.'),
  'upload-minutes': z
    .number()
    .positive()
    .default(10)
    .describe('Minutes between two uploads. If the machine is lost, at most this much training is repeated.'),
})

export type CheckpointSection = z.infer<typeof checkpointSchema>
