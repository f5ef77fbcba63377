import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Features } from '../../../src/dataset/dataset-schema.ts'
import { encodePng } from '../../../src/model/example-codec/image-codec.ts'
import { exampleRequest } from '../../../src/model/example-request.ts'
import type { Golden } from '../../../src/model/model-schema.ts'
import { sendCommand } from '../../harness/shell-call.ts'
import { startServer, stop, type ModelServer } from './model-server.ts'
import { moods, rents, sides, writeMoods, writeRents, writeSides } from './page-models.ts'

let folder = ''
const servers: ModelServer[] = []

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-example-'))
})
afterAll(async () => {
  for (const server of servers) await stop(server)
  await rm(folder, { recursive: true })
})

const rightSide = encodePng(
  sides.features,
  Uint8Array.from({ length: 256 }, (_, index) => (index % 16 > 11 ? 255 : 0)),
)

/** Models with a golden input, and the prediction of their example with and without it. */
const models = {
  sides: { write: writeSides, features: sides.features, input: rightSide, predicted: { class: 'right' } },
  rents: {
    write: writeRents,
    features: rents.features,
    input: { rooms: 4, place: 'village' },
    predicted: { value: 140 },
  },
  moods: {
    write: writeMoods,
    features: moods.features,
    input: { review: 'It\'s a `good` book,\n$HOME of "good" writing' },
    predicted: { class: 'praise' },
  },
} as const

it.each(Object.entries(models))(
  'the example request of the model %s works on its server as it is printed',
  async (name, { write, features, input, predicted }) => {
    await write(join(folder, name))
    const server = await startServer(join(folder, name))
    servers.push(server)
    const send = async (golden: Golden | null) => {
      const response = await sendCommand(exampleRequest(server.url, features, golden))
      return { status: response.status, body: await response.json() }
    }
    expect(await send(requests({ review: 'x'.repeat(9999) }, input))).toMatchObject({
      status: 200,
      body: predicted,
    })
    // An image cannot be made of a signature alone.
    if (isRow(features)) expect(await send(null)).toMatchObject({ status: 200 })
  },
)

function isRow({ kind }: Features): boolean {
  return kind === 'table'
}

function requests(...inputs: Golden['requests'][number]['input'][]): Golden {
  return {
    engine: 'cpu',
    kind: 'number',
    tolerance: { absolute: 0, relative: 0 },
    requests: inputs.map((input, index) => ({ id: String(index), input, output: [0] })),
  }
}
