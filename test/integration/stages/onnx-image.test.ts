import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openArtifact } from '../../../src/artifacts/artifact.ts'
import { runCli } from '../../../src/cli/cli.ts'
import { imageDetailsSchema } from '../../../src/image/image-schema.ts'
import { unpackImage } from '../../../src/image/unpack-image.ts'
import { startServer } from '../serving/model-server.ts'
import { rents, writeRents } from '../serving/page-models.ts'
import { artifact, inProject } from './project.ts'

inProject(async () => {
  await tf.setBackend('cpu')
  await writeFile('tensorline.yml', JSON.stringify({ name: 'rents', image: { engine: 'onnx' } }))
})

beforeAll(async () => {
  await writeRents(artifact('model'), {
    engine: 'cpu',
    kind: 'number',
    tolerance: { absolute: 1e-5, relative: 1e-4 },
    requests: [{ id: 'test-1', input: { rooms: 4, place: 'city' }, output: [190] }],
  })
  // Both copies of TensorFlow.js have one list of variables.
  tf.disposeVariables()
})

async function build() {
  expect(await runCli(['build-image'])).toBe(0)
  return openArtifact(artifact('image'), 'image', imageDetailsSchema)
}

describe('build-image with image.engine: onnx for a model of TensorFlow.js', () => {
  it('adds the network as ONNX beside the model, which the server of the image predicts with', async () => {
    const { details, folder } = await build()
    expect(details).toMatchObject({ name: 'rents', engine: 'onnx' })
    expect(details.bytesWithoutModel).toBeLessThan(70e6)
    const root = resolve('root')
    await unpackImage(join(folder, 'layout'), root)
    const model = join(root, 'models', rents.name, '1')
    const environment = { ENGINE: 'onnx', ENGINE_DIR: join(root, 'engine') }
    const server = await startServer(model, environment, join(root, 'app/index.js'))
    try {
      const row = JSON.stringify({ rooms: 4, place: 'city' })
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${server.url}/predict`, { method: 'POST', headers, body: row })
      expect(await answer.json()).toEqual({ value: expect.closeTo(190, 3) })
    } finally {
      server.child.kill('SIGTERM')
      await server.ended()
    }
    expect((await build()).details.image).toBe(details.image)
  })
})
