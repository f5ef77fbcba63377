import { z } from 'zod'

const positive = z.number().positive()

/**
 * Schema of the measured needs of an image's server. The record of the run and the signed lineage contain them, and the image does
 * not, because no two measurements are equal.
 */
export const serverMeasurementSchema = z.looseObject({
  /** Threads of the measured server, each with its own copy of the model. */
  threads: z.int().positive(),
  /** Examples in a batch, up to `MAX_BATCH_SIZE` of the server. */
  batch: z.int().positive(),
  /** Highest resident memory of the process under load, in bytes. */
  peakMemory: z.int().positive(),
  /** Size of the largest example as JSON, in bytes. */
  exampleBytes: z.int().positive(),
  /** Processor time of one request with one example, in milliseconds. */
  processorMilliseconds: positive,
  /** Time until the response to one request with one example, without concurrent requests, in milliseconds. */
  latency: z.looseObject({ median: positive, p99: positive }),
})
export type ServerMeasurement = z.infer<typeof serverMeasurementSchema>

/** Schema of the record of a run that built an image, as far as it is about the server. */
export const imageRunSchema = z.looseObject({ server: serverMeasurementSchema.nullable() })
