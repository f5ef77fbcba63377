import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { z } from 'zod'
import { toLayersTopology } from '../../../../src/model/keras/topology.ts'
import { loadModel } from '../../../../src/model/storage.ts'
import { writeKerasModel } from '../../../harness/keras-models.ts'
import { userError } from '../../../harness/user-error.ts'

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

describe('a model that tensorflowjs_converter made from Keras', () => {
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
  ])('predicts what Keras predicts: %s', async (name) => {
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
    ['a call with training=True', /"sequential" \(Sequential\) called with `training=True`/],
    ['ReLU with a slope and a limit', /"re_lu" \(ReLU\) with `negative_slope: 0\.2/],
    ['ReLU with a threshold', /"re_lu" \(ReLU\) with `threshold: 0\.3/],
    ['pooling that keeps dimensions', /\(GlobalAveragePooling2D\) with `keepdims: true`/],
    ['pooling along other axes', /\(GlobalAveragePooling1D\) with `data_format: "channels_first"`/],
    ['bilinear upsampling', /\(UpSampling2D\) with `interpolation: "bilinear"`/],
    ['resizing', /"resizing" \(Resizing\); expected layers that TensorFlow\.js computes as Keras does/],
    ['dilated depthwise convolution', /\(DepthwiseConv2D\) with `dilation_rate: \[2,2\]`/],
    ['dilated transposed convolution', /\(Conv2DTranspose\) with `dilation_rate: \[2,2\]`/],
    ['transposed convolution with output padding', /with `output_padding: \[1,1\]`/],
    ['grouped convolution', /\(Conv2D\) with `groups: 2`/],
    ['causal convolution', /\(Conv1D\) with `padding: "causal"`/],
    ['GRU with two biases', /\(GRU\) with `reset_after: true`/],
    ['time-major sequences', /\(LSTM\) with `time_major: true`/],
    ['pooling of masked steps', /\(GlobalAveragePooling1D\) after a layer that masks steps/],
    ['masked sequences in both directions', /\(Bidirectional\) after a layer that masks steps/],
    ['two different directions', /\(Bidirectional\) with `backward_layer: /],
    ['half precision', /"dense" \(Dense\) with `dtype: "mixed_float16"`/],
    ['a Lambda layer', /"lambda" \(Lambda\); expected a layer class that TensorFlow\.js has/],
    ['an operation', /\(TFOpLambda\); expected a layer class that TensorFlow\.js has/],
  ])('is refused by the name of the layer and of the setting: %s', async (name, message) => {
    await writeKerasModel(folder, name)
    await expect(loadModel(tf, folder)).rejects.toThrow(message)
  })
})

function topologyOf(...layers: { class_name: string; config: z.infer<ReturnType<typeof z.json>> }[]) {
  return {
    keras_version: '3.15.0',
    model_config: { class_name: 'Sequential', config: { name: 'network', layers } },
  }
}

describe('settings of Keras 3', () => {
  it('become those of TensorFlow.js where it has an equivalent', () => {
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

  it('are refused together, each with its layer', () => {
    const topology = topologyOf(
      { class_name: 'LayerNormalization', config: { name: 'norm', rms_scaling: true } },
      { class_name: 'LSTM', config: { name: 'lstm', units: 2, recurrent_activation: 'hard_sigmoid' } },
      { class_name: 'Dense', config: { name: 'dense', units: 2, lora_rank: 4 } },
    )
    expect(() => toLayersTopology(topology, 'here')).toThrow(
      /"norm".*`rms_scaling: true`[^]*"lstm".*`recurrent_activation: "hard_sigmoid"`[^]*"dense".*`lora_rank: 4`/,
    )
  })
})

describe('a layer that is called more than once', () => {
  it('is refused if training=False stands at some of the calls only', () => {
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
