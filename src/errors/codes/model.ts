import type { ErrorTable } from './error-table.ts'

export const modelErrors = {
  MODEL_UNKNOWN_FORMAT: {
    meaning: 'The path names no model in a supported format.',
    fix: 'Name the folder of a model artifact, the `model.json` of a layers model (`LayersModel.save` or `tensorflowjs_converter` writes one), or an ONNX file.',
  },
  MODEL_INCOMPLETE: {
    meaning: 'A file of a model is missing, or its weights have another size than `model.json` declares.',
    fix: 'Copy all files of the model again, or make it again.',
  },
  MODEL_UNLOADABLE: {
    meaning: 'TensorFlow.js or ONNX Runtime cannot load the model.',
    fix: 'Build the model from layers that TensorFlow.js has and save it again, or export it again as ONNX with its weights inside the file.',
  },
  MODEL_UNSUPPORTED_KERAS: {
    meaning:
      'The model has a Keras format, layer or setting that TensorFlow.js does not support or computes differently.',
    fix: 'Build the model without it, save it with `tf_keras`, or export it as ONNX for the gate.',
  },
  MODEL_DATASET_MISMATCH: {
    meaning: 'The inputs, outputs, features or classes of the model do not fit the dataset.',
    fix: 'Use the dataset that belongs to the model, or change the model or the data section.',
  },
  MODEL_DEPENDS_ON_BATCH: {
    meaning: 'The prediction for an example depends on the other examples of the batch.',
    fix: 'Export the model in inference mode, without operations across the batch.',
  },
  MODEL_ENGINE_MISMATCH: {
    meaning: 'The engine of the server cannot run the format of the model.',
    fix: 'Remove `image.engine` or `ENGINE`, or set it to an engine of the table in docs/serving.md.',
  },
  MODEL_ONNX_UNSUPPORTED: {
    meaning: 'A layer of the model cannot be written as ONNX for the engine onnx.',
    fix: 'Set `image.engine` to `wasm` or `node`, or build the model without the layer that the message names.',
  },
  MODEL_ONNX_DIFFERENT: {
    meaning: 'The model predicts other outputs after it was written as ONNX for the engine onnx.',
    fix: 'Set `image.engine` to `wasm` or `node`, and report the model.',
  },
  MODEL_CANNOT_RUN: {
    meaning: 'TensorFlow.js cannot run the model.',
    fix: 'Make the layers smaller, or use a machine with more memory.',
  },
  MODEL_NOT_FINITE: {
    meaning: 'The weights or predictions of a model are NaN or infinite.',
    fix: 'Train again with a lower learning rate, and look for such values in the data.',
  },
  MODEL_NOT_SAVABLE: {
    meaning: 'The model is not the same after it is saved and loaded.',
    fix: 'Use layers of TensorFlow.js as they are, without custom `call` functions or shared layers in nested models.',
  },
  MODEL_NOT_TRAINABLE: {
    meaning: 'The model has no trainable weight, or an operation that TensorFlow.js cannot train.',
    fix: 'Add a trainable layer, freeze fewer layers, or replace the layer that the message names.',
  },
  MODEL_INVALID_LAYER_NAME: {
    meaning: 'A name refers to a layer that does not exist, or two layers have the same name.',
    fix: 'Correct the name, or give the layer this `name`.',
  },
  MODEL_INPUT_NOT_CONNECTED: {
    meaning:
      'In a network with several inputs, the first layer does not name its input, or no layer uses an input.',
    fix: 'Set `from` of a layer to the input, or remove the input.',
  },
  MODEL_LAYER_SHAPE: {
    meaning: 'A layer cannot use the shape of its input.',
    fix: 'Change the layer, or put a layer before it that produces the expected shape.',
  },
  MODEL_OUTPUT_MISMATCH: {
    meaning: 'The shape or activation of the output does not fit the label.',
    fix: 'End the network with the layer that the message names.',
  },
  MODEL_HEAD_MISMATCH: {
    meaning: '`model.head` does not fit the pretrained model.',
    fix: 'Correct or remove `model.head`, or build the model in a `module`.',
  },
  MODEL_EMBEDDING_RANGE: {
    meaning: 'A value of the data is not an entry of an embedding.',
    fix: 'Increase `entries` of the embedding, or correct the data.',
  },
} as const satisfies ErrorTable
