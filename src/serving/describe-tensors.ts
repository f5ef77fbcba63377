import type { Features, TableColumn } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { isOnnxDetails } from '../model/evaluable-model.ts'
import type { Serving } from './models/serving.ts'
import { outputNames } from './protocol/open-inference.ts'
import type { Datatype } from './protocol/open-inference-schema.ts'
import { imageInput } from './protocol/tensorflow-schema.ts'

interface TensorMetadata {
  readonly name: string
  readonly datatype: Datatype
  readonly shape: readonly number[]
}

/**
 * Returns the metadata of a model in the Open Inference Protocol.
 * @param versions the available versions
 */
export function describeTensors(
  { name: modelName, artifact: { details }, outputWidths }: Serving,
  versions: readonly string[],
): object {
  const several = details.label.kind === 'multi-output'
  return {
    name: modelName,
    versions,
    platform: isOnnxDetails(details) ? 'onnxruntime_onnx' : 'tensorflowjs_layers',
    inputs: inputsOf(details.features),
    outputs: outputsOf(details.label).flatMap(({ name, label }, index): TensorMetadata[] => {
      const names = outputNames({ name: several ? name : null, label })
      const values: TensorMetadata = {
        name: names.values,
        datatype: 'FP32',
        shape: [-1, outputWidths[index] ?? 0],
      }
      if (label.kind === 'number') return [values]
      return [values, { name: names.classes, datatype: 'BYTES', shape: [-1] }]
    }),
  }
}

function inputsOf(features: Features): TensorMetadata[] {
  switch (features.kind) {
    case 'image': {
      const { height, width, channels } = features
      return [{ name: imageInput, datatype: 'UINT8', shape: [-1, height, width, channels] }]
    }
    case 'table':
      return features.columns.map((column) => ({
        name: column.name,
        datatype: datatypeOf(column),
        shape: [-1],
      }))
  }
}

/** Images in columns are files, dates and durations are texts. */
function datatypeOf({ type }: TableColumn): Datatype {
  return type === 'number' ? 'FP64' : 'BYTES'
}
