import type { ErrorTable } from './error-table.ts'

export const modelErrors = {
  MODEL_NOT_IDENTIFIED: {
    meaning: 'The path names neither a model artifact nor a model file of a known format.',
    fix: 'Name the folder of the artifact, the `model.json` or the ONNX file itself.',
  },
  MODEL_FILE_MISSING: {
    meaning: 'A file of a model is missing.',
    fix: 'Copy all files of the model, or make it again.',
  },
  MODEL_FILES_MISSING: {
    meaning: 'A file under `model.files` does not exist.',
    fix: 'Correct the path, which is relative to `tensorline.yml`.',
  },
  MODEL_WEIGHTS_SIZE: {
    meaning: 'The weights of a model have more or fewer bytes than `model.json` declares.',
    fix: 'Copy all files of the model again, or make it again.',
  },
  MODEL_NOT_LAYERS_MODEL: {
    meaning: 'The files are not a TensorFlow.js layers model.',
    fix: 'Save it with `LayersModel.save`, or convert it with `tensorflowjs_converter`.',
  },
  MODEL_UNLOADABLE: {
    meaning: 'TensorFlow.js cannot build the model from its files.',
    fix: 'Build the model from layers that TensorFlow.js has, and save it again.',
  },
  MODEL_KERAS_VERSION: {
    meaning: 'The model is in the format of Keras 3, which TensorFlow.js does not read.',
    fix: 'Export it as ONNX for the gate, or save it with `tf_keras` and convert it.',
  },
  MODEL_KERAS_SETTING: {
    meaning: 'A layer has a setting that TensorFlow.js ignores or cannot compute.',
    fix: 'Build the model without the setting, or export it as ONNX for the gate.',
  },
  MODEL_KERAS_LAYER: {
    meaning: 'TensorFlow.js does not have a layer class of the model, or computes it differently from Keras.',
    fix: 'Build the model without the layer, or export it as ONNX for the gate.',
  },
  MODEL_ONNX_UNLOADABLE: {
    meaning: 'ONNX Runtime cannot load the model.',
    fix: 'Export the model again, with its weights inside the file.',
  },
  MODEL_ONNX_SIGNATURE: {
    meaning: 'The inputs or outputs of an ONNX model do not fit the dataset.',
    fix: 'Export the model with the inputs and outputs that the message names.',
  },
  MODEL_SIGNATURE: {
    meaning: 'The inputs or outputs of the model do not fit the dataset.',
    fix: 'Change the model, or the data section.',
  },
  MODEL_OTHER_DATASET: {
    meaning: 'The model was trained with other features or classes than the dataset has.',
    fix: 'Use the dataset that belongs to the model, or train the model on this dataset.',
  },
  MODEL_DEPENDS_ON_BATCH: {
    meaning: 'The prediction for an example depends on the other examples of the batch.',
    fix: 'Export the model in inference mode, without operations across the batch.',
  },
  MODEL_CANNOT_RUN: {
    meaning: 'TensorFlow.js cannot run the model.',
    fix: 'Make the layers smaller, or use a machine with more memory.',
  },
  MODEL_NOT_SAVABLE: {
    meaning: 'The model is not the same after it is saved and loaded.',
    fix: 'Use layers of TensorFlow.js as they are, without custom `call` functions or shared layers in nested models.',
  },
  MODEL_NOTHING_TO_TRAIN: {
    meaning: 'The model has no trainable weight.',
    fix: 'Add a trainable layer, or freeze fewer layers.',
  },
  MODEL_UNTRAINABLE: {
    meaning: 'TensorFlow.js cannot train an operation of the network.',
    fix: 'Replace the layer; docs/models.md lists those that cannot be trained.',
  },
  MODEL_UNKNOWN_LAYER: {
    meaning: 'A name refers to a layer that does not exist.',
    fix: 'Correct the name, or give the layer this `name`.',
  },
  MODEL_DUPLICATE_LAYER: {
    meaning: 'Two layers have the same name.',
    fix: 'Rename one of them.',
  },
  MODEL_LAYER_INPUT: {
    meaning: 'A layer cannot take the shape of its input.',
    fix: 'Change the layer, or put a layer before it that produces the expected shape.',
  },
  MODEL_INPUT_NOT_NAMED: {
    meaning: 'The first layer of a network with several inputs does not name its input.',
    fix: 'Set `from` of the layer to an input.',
  },
  MODEL_INPUT_UNUSED: {
    meaning: 'No layer takes one of the inputs.',
    fix: 'Set `from` of a layer to the input, or remove the input.',
  },
  MODEL_OUTPUT_SHAPE: {
    meaning: 'The output of the network has another shape than the label needs.',
    fix: 'End the network with the layer that the message names.',
  },
  MODEL_OUTPUT_ACTIVATION: {
    meaning: 'The activation of the output does not fit the label.',
    fix: 'End the network with the layer that the message names.',
  },
  MODEL_HEAD_OUTPUTS: {
    meaning: '`model.head` is set for a model with several outputs.',
    fix: 'Remove `head` and start from a model with these outputs, or build them in a `module`.',
  },
  MODEL_HEAD_LAYERS: {
    meaning: 'The layers under `model.head` cannot be joined with the layers that are kept.',
    fix: 'Correct `model.head`, or build the model in a `module`.',
  },
} as const satisfies ErrorTable
