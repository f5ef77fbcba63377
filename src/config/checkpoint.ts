import { z } from 'zod'

/** How often a training's state is written down; it has no part in what the training comes to. */
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
    .describe(
      'Minutes between two uploads, which outlive the machine: what a vanished machine costs at most.',
    ),
})

export type CheckpointSection = z.infer<typeof checkpointSchema>
