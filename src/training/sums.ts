import { z } from 'zod'
import type { Means, OutputMeans } from './training-steps.ts'

/** Sums over examples; accuracy is null where the label is a number. */
const outputSums = z.strictObject({ loss: z.number(), accuracy: z.number().nullable() })

export const sumsSchema = z.strictObject({
  seen: z.int().nonnegative(),
  ...outputSums.shape,
  /** Sums of each output by its name, for several outputs. */
  outputs: z.record(z.string(), outputSums).optional(),
})
export type Sums = z.infer<typeof sumsSchema>

export const noSums: Sums = { seen: 0, loss: 0, accuracy: null }

/** Returns the sums with the means of `size` more examples added. */
export function addMeans(sums: Sums, means: Means, size: number): Sums {
  const { outputs } = means
  return {
    seen: sums.seen + size,
    ...addOutput(sums, means, size),
    ...(outputs && {
      outputs: mapValues(outputs, (ofOutput, name) =>
        addOutput(sums.outputs?.[name] ?? noSums, ofOutput, size),
      ),
    }),
  }
}

/** Returns the means; NaN without examples. */
export function meansOf({ seen, outputs, ...sums }: Sums): Means {
  return {
    ...divide(sums, seen),
    ...(outputs && { outputs: mapValues(outputs, (ofOutput) => divide(ofOutput, seen)) }),
  }
}

function addOutput({ loss, accuracy }: OutputMeans, means: OutputMeans, size: number): OutputMeans {
  return {
    loss: loss + means.loss * size,
    accuracy: means.accuracy === null ? accuracy : (accuracy ?? 0) + means.accuracy * size,
  }
}

function divide({ loss, accuracy }: OutputMeans, seen: number): OutputMeans {
  return { loss: loss / seen, accuracy: accuracy === null ? null : accuracy / seen }
}

function mapValues<Value, Result>(
  values: Readonly<Record<string, Value>>,
  work: (value: Value, name: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, work(value, name)]))
}
