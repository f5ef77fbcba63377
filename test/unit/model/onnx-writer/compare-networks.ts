import { expect } from '@jest/globals'
import * as tf from '@tensorflow/tfjs'
import { loadOnnxRuntime } from '../../../../src/engine/onnx.ts'
import { writeOnnxNetwork } from '../../../../src/model/onnx-writer/write-network.ts'

/** Sets all weights to random numbers, since those of normalizations and biases are equal at first. */
export function randomize(model: tf.LayersModel): tf.LayersModel {
  model.setWeights(model.getWeights().map(({ shape }) => tf.randomUniform(shape, 0.1, 0.7, 'float32', 3)))
  return model
}

function examplesFor(model: tf.LayersModel, size: number, below: number | undefined): tf.Tensor[] {
  return model.inputs.map(({ shape }, at) => {
    const whole = [size, ...shape.slice(1).map((length) => length ?? 1)]
    const values = tf.randomUniform(whole, below === undefined ? -1 : 0, below ?? 1, 'float32', at + 5)
    return below === undefined ? values : tf.floor(values)
  })
}

async function outputsOfOnnx(file: Uint8Array, model: tf.LayersModel, inputs: readonly tf.Tensor[]) {
  const ort = loadOnnxRuntime()
  const session = await ort.createSession(file)
  const feeds = Object.fromEntries(
    model.inputs.map(({ sourceLayer }, at) => {
      const input = inputs[at]
      return [sourceLayer.name, new ort.Tensor('float32', input?.dataSync<'float32'>() ?? [], input?.shape)]
    }),
  )
  const names = session.outputMetadata.map(({ name }) => name)
  const outputs = await session.run(feeds, names)
  await session.release()
  return names.map((name) => ({
    dims: outputs[name]?.dims,
    values: Array.from(outputs[name]?.data ?? [], Number),
  }))
}

/**
 * Fails if the network of a model predicts otherwise on ONNX Runtime, for one example and for three.
 * @param below exclusive maximum of inputs that are whole numbers; undefined for other numbers
 */
export async function expectSamePredictions(model: tf.LayersModel, below: number | undefined): Promise<void> {
  const file = writeOnnxNetwork(model)
  for (const size of [1, 3]) {
    const inputs = examplesFor(model, size, below)
    const wanted = [model.predictOnBatch(inputs)].flat()
    const found = await outputsOfOnnx(file, model, inputs)
    expect(found).toEqual(
      wanted.map((output) => ({
        dims: output.shape,
        values: Array.from(output.dataSync(), (value) => expect.closeTo(value, 4)),
      })),
    )
    tf.dispose([inputs, wanted])
  }
}
