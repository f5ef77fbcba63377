import { describe, expect, it } from '@jest/globals'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { encode } from 'fast-png'
import * as tf from '@tensorflow/tfjs'
import { runCli } from '../../../src/cli/cli.ts'
import { openDataset } from '../../../src/dataset/dataset.ts'
import { StoredExamples } from '../../../src/dataset/stored-examples.ts'
import { openModel, readGolden } from '../../../src/model/artifact.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { inputTensors, transformParts } from '../../../src/model/model-io.ts'
import { loadModel } from '../../../src/model/storage.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { verifyGolden } from '../../../src/rollout/verify.ts'
import { startServer, stop } from '../serving/model-server.ts'
import { artifact, inProject, verdict } from './project.ts'

const rows = 400
const side = 8

/** Photos, a table of houses and a table of notes. The price depends on the area, on the brightness and on a word of the note. */
async function writeHouses(): Promise<void> {
  await mkdir('photos')
  const [houses, notes] = [['house,photo,area,price'], ['house,note']]
  for (let row = 0; row < rows; row++) {
    const random = randomStream(3, 'house', row)
    const [brightness, area, isQuiet] = [random.draw(0), random.draw(1), random.draw(2) < 0.5]
    const data = Uint8Array.from(
      { length: side * side },
      (_, at) => 200 * brightness + 50 * random.draw(9 + at),
    )
    await writeFile(`photos/${row}.png`, encode({ width: side, height: side, channels: 1, data }))
    const price = 4 * brightness + 3 * area + (isQuiet ? 3 : 0)
    houses.push(`h${row},${row}.png,${(100 * area).toFixed(3)},${price.toFixed(4)}`)
    notes.push(`h${row},a ${isQuiet ? 'quiet' : 'loud'} street`)
  }
  await writeFile('houses.csv', houses.join('\n'))
  await writeFile('notes.csv', notes.join('\n'))
}

const config = (features: string) => `
name: houses
data:
  sources: { houses: houses.csv, notes: notes.csv }
  join: { left: houses, right: notes, on: house }
  id: house
  task: regression
  label: price
  label-transform: standardize
  features: ${features}
  transform: [standardize]
  split: { train: 0.6, validation: 0.1, test: 0.3 }
model: { layers: default }
train: { epochs: 25, batch-size: 32, optimizer: { adam: { learning-rate: 0.005 } } }
gate:
  require: [r2 >= 0.9]
  compare: [{ metric: r2, margin: 0.01 }]
  robustness: [{ brightness: 1 }, { jitter: 0.1 }]
`
const note = 'note: { type: text, text: { output: ids, length: 4, vocabulary: 5 } }'
const photo = 'photo: { type: image, image: { folder: photos } }'

inProject(writeHouses)

describe('a network of a picture, a text and numbers of joined tables', () => {
  it('is worse without the picture', async () => {
    await writeFile(
      'tensorline.yml',
      config(`{ ${note} }`).replace('  label:', '  columns: [area, note]\n  label:'),
    )
    expect(await runCli(['run', 'preprocess', 'train', 'evaluate-gate', '--set', 'gate.robustness=[]'])).toBe(
      1,
    )
    expect(await verdict()).toMatchObject({ outcome: 'fail' })
    expect(await runCli(['accept', '--artifact', 'model'])).toBe(0)
  })

  it('passes its gate, which compares it with the model without the picture on the same examples', async () => {
    await writeFile('tensorline.yml', config(`{ ${note}, ${photo} }`))
    expect(await runCli(['run', 'preprocess', 'train', 'evaluate-gate'])).toBe(0)
    expect(await verdict()).toMatchObject({
      outcome: 'pass',
      baseline: { found: true },
      comparisons: [{ metric: 'r2', baseline: expect.any(Number) }],
    })
    const { details } = await openModel(artifact('model'))
    expect(details.transform.inputs).toEqual([
      { name: 'columns', positions: [0] },
      { name: 'note', positions: [1, 2, 3, 4] },
      { name: 'photo', image: 'photo', shape: [side, side, 1] },
    ])
  })

  it('is a stock model of TensorFlow.js that gets the same values from a request as from the dataset', async () => {
    await tf.setBackend('cpu')
    const { details } = await openModel(artifact('model'))
    const model = await loadModel(tf, artifact('model'))
    const stored = new StoredExamples(await openDataset(artifact('dataset')), 'test')
    const batch = stored.read([{ start: 0, count: 5 }])
    const { encode: toRequest, decode } = exampleCodec(details.features)
    const width = batch.features.length / 5
    const requests = Array.from({ length: 5 }, (_, row) =>
      toRequest({
        ...batch,
        size: 1,
        features: batch.features.subarray(row * width, (row + 1) * width),
      }),
    )
    expect(Object.keys(requests[0] ?? {}).sort()).toEqual(['area', 'note', 'photo'])
    const [fromDataset, fromRequest] = [batch, decode(requests)].map((examples) =>
      inputTensors(tf, model, details.transform, transformParts(details.transform, examples), 5).map(
        (tensor) => [...tensor.dataSync()],
      ),
    )
    expect(model.inputs.map(({ name }) => name)).toEqual(['columns', 'note', 'photo'])
    expect(fromRequest).toEqual(fromDataset)
  })

  it('predicts raw rows in the server as in the training', async () => {
    const server = await startServer(artifact('model'))
    try {
      const golden = await readGolden(artifact('model'))
      expect(await verifyGolden(server.url, 'houses', golden)).toMatchObject({ passed: true })
      const response = await fetch(`${server.url}/v1/models/houses:predict`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ instances: [{ area: 3, note: 'quiet' }] }),
      })
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('instances[0].photo')
      const metadata = await (await fetch(`${server.url}/v1/models/houses/metadata`)).text()
      expect(metadata).toContain('DT_UINT8')
    } finally {
      await stop(server)
    }
  })

  it('has the pictures of the dataset in its summary and card', async () => {
    expect(await readFile(`${artifact('model')}/MODEL_CARD.md`, 'utf8')).toContain('photo')
  })
})
