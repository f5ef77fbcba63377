import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { expect } from '@jest/globals'
import type { Artifact } from '../../../src/artifacts/artifact.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { encodePng } from '../../../src/model/example-codec/image-codec.ts'
import { openModel } from '../../../src/model/artifact.ts'
import { makeGolden } from '../../../src/model/golden.ts'
import type { Golden } from '../../../src/model/model-schema.ts'
import { predict } from '../../../src/model/predict.ts'
import { loadModel } from '../../../src/model/storage.ts'
import { writeWebPackage } from '../../../src/web-package/write-package.ts'
import { digitDetails, digitNetwork, writeModel, writeQuantized } from './model-server.ts'
import { writeFruits, writeMoods, writeRents, writeSides } from './page-models.ts'

const root = join(import.meta.dirname, '../../..')

/** Returns an image of noise. */
function noise(side: number, seed: number) {
  const pixels = Uint8Array.from({ length: side ** 2 }, (_, index) => (index * 37 * seed + seed) % 256)
  return encodePng({ height: side, width: side, channels: 1 }, pixels)
}

/** Writes a convolutional network with weights of 8 bits. */
async function writeSmallDigits(folder: string, golden: Golden | null = null): Promise<Artifact> {
  const network = digitNetwork()
  await writeModel(`${folder}-float32`, network, digitDetails)
  return writeQuantized(folder, `${folder}-float32`, network, digitDetails, 'uint8', golden)
}

/** Models with inputs, a call in JavaScript, and its prediction. */
export const models = {
  rents: {
    write: writeRents,
    inputs: [
      { rooms: 3, place: 'city' },
      { rooms: null, place: 'village' },
      { rooms: -1.5, place: 'city' },
    ],
    code: `predict({ rooms: 3, place: 'city' })`,
    prediction: { value: 180 },
  },
  sides: {
    write: writeSides,
    inputs: [1, 2, 3, 4, 5].map((seed) => noise(16, seed)),
    code: `predict(Array.from({ length: 16 }, () => [...Array(12).fill(0), 255, 255, 255, 255]))`,
    prediction: { class: 'right' },
  },
  moods: {
    write: writeMoods,
    inputs: [{ review: 'good' }, { review: 'A bad, bad day' }, { review: '漢字 good' }],
    code: `predict('a GOOD day')`,
    prediction: { class: 'praise' },
  },
  fruits: {
    write: writeFruits,
    inputs: [1, 2, 3].map((seed) => ({ grams: 10 * seed, photo: noise(4, seed) })),
    code: `predict({ grams: 40, photo: Array(4).fill([0, 0, 255, 255]) })`,
    prediction: { value: 90 },
  },
  digits: {
    write: writeSmallDigits,
    inputs: [1, 2, 3, 4].map((seed) => noise(8, seed)),
    code: `load().then((model) => model.predictAll([Array(8).fill(Array(8).fill(0))]))`,
    prediction: [{ class: expect.stringMatching(/^zero|one|two$/) }],
  },
} as const

/** Writes the model with golden requests, and its package. */
export async function packageOf(
  folder: string,
  name: keyof typeof models,
): Promise<{ golden: Golden; path: string }> {
  const { write, inputs } = models[name]
  const draft = await openModel((await write(join(folder, name, 'draft'))).folder)
  const { features, label } = draft.details
  const batch = exampleCodec(features).decode(inputs)
  const outputs = await predict(tf, await loadModel(tf, draft.folder), draft.details, batch)
  const labels = new Float32Array(inputs.length)
  const golden = makeGolden('cpu', features, label, { ...batch, labels, ids: inputs.map(String) }, outputs)
  const model = await openModel((await write(join(folder, name, 'model'), golden)).folder)
  const path = join(folder, name, 'package')
  await build(model, path)
  return { golden, path }
}

/** Writes the package of a model. */
export async function build(
  model: Artifact<Parameters<typeof writeWebPackage>[0]['model']['details']>,
  path: string,
) {
  await mkdir(path, { recursive: true })
  await writeWebPackage({ model, shared: join(root, 'dist/web'), name: 'a-model' }, path)
}
