import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { loadModel } from '../../../src/model/storage.ts'
import { writeKerasModel } from '../../harness/keras-models.ts'
import { applyInferenceCalls } from '../../../src/training/inference-calls.ts'

let folder: string
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-keras-'))
  await writeKerasModel(folder, 'a call with training=False')
})
afterAll(() => rm(folder, { recursive: true }))

it('a part of a Keras model that is called with training=False stays in inference mode while the model trains', async () => {
  const model = await loadModel(tf, folder)
  const input = tf.tensor2d([
    [1, 2, 3],
    [-4, 0.5, 9],
  ])
  const answer = (training: boolean) => [model.apply(input, { training })].flat()[0]
  const values = (output: ReturnType<typeof answer>) =>
    output instanceof tf.Tensor ? [...output.dataSync()] : []
  const before = values(answer(false))
  expect(values(answer(true))).not.toEqual(before)
  const averages = () =>
    model.layers.flatMap(({ nonTrainableWeights }) =>
      nonTrainableWeights.map((weight) => [...weight.read().dataSync()]),
    )
  applyInferenceCalls(model)
  const inference = values(answer(false))
  const unchanged = averages()
  expect(values(answer(true))).toEqual(inference)
  expect(averages()).toEqual(unchanged)
})
