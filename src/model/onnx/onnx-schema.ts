import { z } from 'zod'
import { labelSchema } from '../../data/dataset-schema.ts'
import { modelDetailsSchema } from '../model-schema.ts'

/** What the manifest of an ONNX model says: which dataset's examples it is asked about, and how. */
export const onnxDetailsSchema = modelDetailsSchema
  .pick({ name: true, features: true, transform: true, modelBytes: true })
  .extend({ format: z.literal('onnx'), label: labelSchema })
export type OnnxDetails = z.infer<typeof onnxDetailsSchema>

/** The file in an artifact of the kind `onnx-model`. */
export const onnxFile = 'model.onnx'
