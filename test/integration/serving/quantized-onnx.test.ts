import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { loadOnnxRuntime } from '../../../src/engine/onnx.ts'
import { openModel } from '../../../src/model/artifact.ts'
import type { Golden } from '../../../src/model/model-schema.ts'
import { servingNetwork } from '../../../src/model/onnx-writer/serving-network.ts'
import { predict } from '../../../src/model/predict.ts'
import { loadModel } from '../../../src/model/storage.ts'
import { userError } from '../../harness/user-error.ts'
import { digitDetails, digitNetwork, writeModel, writeQuantized } from './model-server.ts'

let folder = ''
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-quantized-'))
})
afterAll(() => rm(folder, { recursive: true }))

const image = Array.from({ length: 8 }, (_, row) => Array.from({ length: 8 }, (_, at) => 3 * row * at))

/** Returns golden requests with the outputs of the model in a folder. */
async function goldenOf(path: string, change = 0): Promise<Golden> {
  const batch = exampleCodec(digitDetails.features).decode([image])
  const { values } = await predict(tf, await loadModel(tf, path), digitDetails, batch)
  const output = Array.from(values, (value) => value + change)
  const tolerance = { absolute: 1e-5, relative: 1e-4 }
  return { engine: 'cpu', kind: 'class', tolerance, requests: [{ id: 'test-1', input: image, output }] }
}

describe('servingNetwork', () => {
  it.each(['uint8', 'float16'] as const)(
    'writes weights of %s that predict the outputs of the quantized model',
    async (type) => {
      const [source, path] = [join(folder, `source-${type}`), join(folder, type)]
      await writeModel(source, digitNetwork(), digitDetails)
      await writeQuantized(path, source, digitNetwork(), digitDetails, type)
      const model = await openModel(path)
      const file = await servingNetwork(tf, loadOnnxRuntime(), model, await goldenOf(path))
      expect(file.length).toBeGreaterThan(4 * model.details.parameters)
      await expect(servingNetwork(tf, loadOnnxRuntime(), model, await goldenOf(path, 0.01))).rejects.toThrow(
        userError('MODEL_ONNX_DIFFERENT', '1 of 1'),
      )
    },
  )
})
