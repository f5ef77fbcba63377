import type { Features, Label, TableColumn, Target } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { isOnnxDetails, type EvaluableDetails } from '../model/evaluable-model.ts'
import type { ModelVersion } from './models/model-version.ts'
import type { Serving } from './models/serving.ts'
import { imageInput, signatureName } from './protocol/tensorflow-schema.ts'

/**
 * Returns TensorFlow Serving's response to `GET /v1/models/<name>`.
 * @param draining whether the server is about to end
 */
export function describeStatus(versions: readonly ModelVersion[], draining: boolean): object {
  return {
    model_version_status: versions.map(({ version, state, error }) => ({
      version,
      state: draining && state === 'AVAILABLE' ? 'UNLOADING' : state,
      status: {
        error_code: error === null ? 'OK' : 'FAILED_PRECONDITION',
        error_message: error ?? '',
      },
    })),
  }
}

/**
 * Returns TensorFlow Serving's response to `GET /v1/models/<name>/metadata`, with additional properties of
 * Tensorline under `tensorline`.
 */
export function describeModel({ name, version, artifact, outputWidths }: Serving): object {
  const { details, digest } = artifact
  const { features, label } = details
  const signature = {
    inputs: describeInputs(features),
    outputs: describeOutputs(label, outputWidths),
    method_name: 'tensorflow/serving/predict',
  }
  return {
    model_spec: { name, signature_name: '', version },
    metadata: {
      signature_def: { signature_def: { [signatureName]: signature } },
      tensorline: { digest, features, label, ...describeWeights(details) },
    },
  }
}

function describeWeights(details: EvaluableDetails): object {
  if (isOnnxDetails(details)) return { format: details.format }
  return { weights: details.weights, parameters: details.parameters }
}

function describeInputs(features: Features): object {
  switch (features.kind) {
    case 'image': {
      const { height, width, channels } = features
      return { [imageInput]: tensor('DT_UINT8', imageInput, [height, width, channels]) }
    }
    case 'table':
      return Object.fromEntries(features.columns.map((column) => [column.name, describeColumn(column)]))
  }
}

function describeColumn(column: TableColumn): object {
  switch (column.type) {
    case 'image':
      return tensor('DT_UINT8', column.name, [column.height, column.width, column.channels])
    case 'category':
    case 'text':
      return tensor('DT_STRING', column.name, [])
    case 'number':
    case 'date':
    case 'duration':
      return tensor('DT_FLOAT', column.name, [])
  }
}

/** Returns the output tensors. Several outputs have the names of the network's outputs. */
function describeOutputs(target: Target, widths: readonly number[]): object {
  return Object.fromEntries(
    outputsOf(target).map((output, index) => {
      const name = target.kind === 'multi-output' ? output.name : nameOf(output.label)
      return [name, tensor('DT_FLOAT', name, [widths[index] ?? 0])]
    }),
  )
}

function nameOf(label: Label): string {
  return label.kind === 'class' ? 'scores' : label.column
}

function tensor(dtype: string, name: string, shape: readonly number[]): object {
  const dim = [-1, ...shape].map((size) => ({ size: String(size), name: '' }))
  return { dtype, tensor_shape: { dim, unknown_rank: false }, name: `${name}:0` }
}
