import type { EpochMeans, EpochRecord } from '../model/history.ts'
import type { Means, OutputMeans } from './training-steps.ts'

/**
 * Returns the record of an epoch.
 * @param validation null without a validation split
 */
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
