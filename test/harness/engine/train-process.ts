/**
 * A process that trains a small dense network from fixed weights on fixed data: `node train-process.ts DEVICE [THREADS]`.
 * Its last line is JSON: the engine's report, the predictions, and how many threads the process has.
 */
import { readdirSync } from 'node:fs'
import type { DeviceRequest } from '../../../src/engine/engine.ts'
import { deviceRequests } from '../../../src/engine/engine.ts'
import { startEngine } from '../../../src/engine/start.ts'
import { folderCache, recordingLog } from '../libraries/small-runtime.ts'

const [device, threads] = process.argv.slice(2)
const isDevice = (name: string | undefined): name is DeviceRequest =>
  deviceRequests.some((known) => known === name)
if (!isDevice(device)) throw new Error(`unknown device ${device}`)

const { tf, report } = await startEngine({
  device,
  threads: threads === undefined ? undefined : Number(threads),
  log: recordingLog([]),
  cache: folderCache('/nowhere'),
})

const rows = 64
const inputs = tf.tensor2d(
  Float32Array.from({ length: rows * 8 }, (_, i) => Math.sin(i)),
  [rows, 8],
)
const labels = tf.oneHot(tf.tensor1d(Int32Array.from({ length: rows }, (_, i) => (i * 7) % 3)), 3)
const model = tf.sequential({
  layers: [
    tf.layers.dense({
      units: 16,
      inputShape: [8],
      activation: 'relu',
      kernelInitializer: 'zeros',
      name: 'first',
    }),
    tf.layers.dense({ units: 3, activation: 'softmax', name: 'second' }),
  ],
})
model.setWeights(
  model.getWeights().map((weight) => {
    const values = Float32Array.from({ length: weight.size }, (_, i) => Math.cos(i * 3) / 4)
    return tf.tensor(values, weight.shape)
  }),
)
model.compile({ optimizer: tf.train.sgd(0.1), loss: 'categoricalCrossentropy' })
const history = await model.fit(inputs, labels, { epochs: 20, batchSize: 16, shuffle: false })
const predicted = model.predict(inputs)
if (Array.isArray(predicted)) throw new Error('one output was expected')

console.log(
  JSON.stringify({
    report,
    predictions: [...(await predicted.data())],
    losses: history.history.loss,
    threads: readdirSync('/proc/self/task').length,
  }),
)
