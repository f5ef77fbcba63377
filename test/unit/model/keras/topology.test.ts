import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { z } from 'zod'
import { toLayersTopology } from '../../../../src/model/keras/topology.ts'
import { loadModel } from '../../../../src/model/storage.ts'
import { writeKerasModel } from '../../../harness/keras-models.ts'
import { userError, userErrors } from '../../../harness/user-error.ts'

let folder = ''
beforeAll(async () => {
  await tf.setBackend('cpu')
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-keras-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('a Keras model from tensorflowjs_converter', () => {
  it.each([
    'batch normalization of images',
    'batch normalization of rows',
    'ReLU with a slope',
    'LeakyReLU',
    'silu',
    'separable convolution',
    'layer normalization of two axes',
    'masked recurrent layers',
    'a call with training=False',
  ])('predicts like Keras: %s', async (name) => {
    const { examples, inputs, outputs: expected } = await writeKerasModel(folder, name)
    const model = await loadModel(tf, folder)
    const shape = [examples, ...(model.inputs[0]?.shape.slice(1) ?? [])].map(Number)
    const [predicted] = [model.predict(tf.tensor([...inputs], shape))].flat()
    const found = [...(predicted?.dataSync() ?? [])]
    expect(found).toHaveLength(expected.length)
    expect(Math.max(...found.map((value, index) => Math.abs(value - (expected[index] ?? NaN))))).toBeLessThan(
      1e-5,
    )
  })

  it.each([
    ['a call with training=True', '"sequential" (Sequential)', '`training=True`'],
    ['ReLU with a slope and a limit', '"re_lu" (ReLU)', '`negative_slope: 0.2'],
    ['ReLU with a threshold', '"re_lu" (ReLU)', '`threshold: 0.3'],
    ['pooling that keeps dimensions', '(GlobalAveragePooling2D)', '`keepdims: true`'],
    ['pooling along other axes', '(GlobalAveragePooling1D)', '`data_format: "channels_first"`'],
    ['bilinear upsampling', '(UpSampling2D)', '`interpolation: "bilinear"`'],
    ['resizing', '"resizing" (Resizing)'],
    ['dilated depthwise convolution', '(DepthwiseConv2D)', '`dilation_rate: [2,2]`'],
    ['dilated transposed convolution', '(Conv2DTranspose)', '`dilation_rate: [2,2]`'],
    ['transposed convolution with output padding', '(Conv2DTranspose)', '`output_padding: [1,1]`'],
    ['grouped convolution', '(Conv2D)', '`groups: 2`'],
    ['causal convolution', '(Conv1D)', '`padding: "causal"`'],
    ['GRU with two biases', '(GRU)', '`reset_after: true`'],
    ['time-major sequences', '(LSTM)', '`time_major: true`'],
    ['pooling of masked steps', '(GlobalAveragePooling1D)', 'mask'],
    ['masked sequences in both directions', '(Bidirectional)', 'mask'],
    ['two different directions', '(Bidirectional)', '`backward_layer: '],
    ['half precision', '"dense" (Dense)', '`dtype: "mixed_float16"`'],
    ['a Lambda layer', '"lambda" (Lambda)'],
    ['an operation', '(TFOpLambda)'],
  ])('is rejected with the layer and the setting: %s', async (name, ...values) => {
    await writeKerasModel(folder, name)
    await expect(loadModel(tf, folder)).rejects.toThrow(userError('MODEL_UNSUPPORTED_KERAS', ...values))
  })
})

function topologyOf(...layers: { class_name: string; config: z.infer<ReturnType<typeof z.json>> }[]) {
  return {
    keras_version: '3.15.0',
    model_config: { class_name: 'Sequential', config: { name: 'network', layers } },
  }
}

describe('settings of Keras 3', () => {
  it('become equivalent settings of TensorFlow.js', () => {
    const dtype = { class_name: 'DTypePolicy', config: { name: 'float32' } }
    const topology = topologyOf(
      { class_name: 'LeakyReLU', config: { name: 'leaky', dtype, negative_slope: 0.01 } },
      {
        class_name: 'Dense',
        config: { name: 'dense', units: 3, activation: 'silu', quantization_config: null },
      },
    )
    expect(toLayersTopology(topology, 'here')).toEqual(
      topologyOf(
        { class_name: 'LeakyReLU', config: { name: 'leaky', dtype: 'float32', alpha: 0.01 } },
        {
          class_name: 'Dense',
          config: { name: 'dense', units: 3, activation: 'swish', quantization_config: null },
        },
      ),
    )
  })

  it('are rejected together, each with its layer', () => {
    const topology = topologyOf(
      { class_name: 'LayerNormalization', config: { name: 'norm', rms_scaling: true } },
      { class_name: 'LSTM', config: { name: 'lstm', units: 2, recurrent_activation: 'hard_sigmoid' } },
      { class_name: 'Dense', config: { name: 'dense', units: 2, lora_rank: 4 } },
    )
    expect(() => toLayersTopology(topology, 'here')).toThrow(
      userErrors(
        ['MODEL_UNSUPPORTED_KERAS', '"norm"', '`rms_scaling: true`'],
        ['MODEL_UNSUPPORTED_KERAS', '"lstm"', '`recurrent_activation: "hard_sigmoid"`'],
        ['MODEL_UNSUPPORTED_KERAS', '"dense"', '`lora_rank: 4`'],
      ),
    )
  })
})

describe('a layer that is called more than once', () => {
  it('is rejected if only some calls have training=False', () => {
    const call = (given: object) => [['input', 0, 0, { ...given }]]
    const layers = [
      {
        class_name: 'BatchNormalization',
        name: 'norm',
        config: { name: 'norm' },
        inbound_nodes: [call({ training: false }), call({})],
      },
    ]
    const topology = { model_config: { class_name: 'Functional', config: { layers } } }
    expect(() => toLayersTopology(topology, 'here')).toThrow(
      userError('MODEL_UNSUPPORTED_KERAS', '"norm" (BatchNormalization)', 'training=False'),
    )
  })
})
