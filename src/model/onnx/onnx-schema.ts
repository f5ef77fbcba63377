import { z } from 'zod'
import { labelSchema } from '../../dataset/dataset-schema.ts'
import { modelDetailsSchema } from '../model-schema.ts'

/**
 * Schema of the details in the manifest of an ONNX model: the features, transform and label for which it is evaluated.
 */
export const onnxDetailsSchema = modelDetailsSchema
  .pick({
    name: true,
    features: true,
    transform: true,
    servingExpectations: true,
    datasetLicense: true,
    modelBytes: true,
  })
  .extend({ format: z.literal('onnx'), label: labelSchema })
export type OnnxDetails = z.infer<typeof onnxDetailsSchema>

/** The file in an artifact of the kind `onnx-model`. */
export const onnxFile = 'model.onnx'

/**
 * Returns the file with the network of a model of TensorFlow.js as ONNX. It is beside the folder of the artifact, whose
 * files are those of its manifest.
 */
export const writtenNetworkFile = (modelFolder: string): string => `${modelFolder.replace(/\/+$/, '')}.onnx`
