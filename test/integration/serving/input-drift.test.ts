import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { fitInputStatistics } from '../../../src/model/input-statistics.ts'
import { modelFiles, type ModelDetails } from '../../../src/model/model-schema.ts'
import { inMemory } from '../../harness/in-memory.ts'
import { startServer, stop, writeModel, type ModelServer } from './model-server.ts'

const described: Pick<ModelDetails, 'name' | 'features' | 'label' | 'transform'> = {
  name: 'rows',
  features: {
    kind: 'table',
    columns: [
      { name: 'steady', type: 'number', optional: true },
      { name: 'moving', type: 'number' },
    ],
  },
  label: { kind: 'number', column: 'value' },
  transform: {
    columns: [
      { encoding: 'number', name: 'steady', missing: 0, indicator: false, steps: [] },
      { encoding: 'number', name: 'moving', missing: null, indicator: false, steps: [] },
    ],
    shape: [2],
  },
}

let folder = ''
let server: ModelServer
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-drift-'))
  const size = 1000
  const features = Float64Array.from({ length: 2 * size }, (_, at) => Math.floor(at / 2) % 100)
  const ids = Array.from({ length: size }, (_, row) => `rows.csv#${row}`)
  const training = inMemory({ size, features, labels: new Float32Array(size), ids })
  const network = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] })
  await writeModel(join(folder, 'model'), network, described, null, {
    [modelFiles.inputs]: fitInputStatistics(described, training),
  })
  server = await startServer(join(folder, 'model'), { THREADS: '2' })
})
afterAll(async () => {
  await stop(server)
  await rm(folder, { recursive: true })
})

async function gauges(): Promise<Record<string, number>> {
  const text = await (await fetch(`${server.url}/metrics`)).text()
  const pattern =
    /^tensorline_input_(\w+)\{model="rows",version="1",column="(\w+)",quantity="value"\} (\S+)$/gm
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(([, name, column, value]) => [`${name} ${column}`, Number(value)]),
  )
}

it('the drift of each column from the training split is measured over all threads, missing values included', async () => {
  expect(await gauges()).toEqual({ 'drift_rows steady': 0, 'drift_rows moving': 0 })
  const headers = { 'content-type': 'application/json' }
  for (let request = 0; request < 100; request++) {
    const instances = Array.from({ length: 10 }, (_, row) => ({
      steady: (request * 10 + row) % 100,
      moving: 50 + row,
    }))
    const body = JSON.stringify({ instances })
    const response = await fetch(`${server.url}/v1/models/rows:predict`, { method: 'POST', headers, body })
    expect(response.status).toBe(200)
  }
  for (const examples of [10, 160]) {
    const body = JSON.stringify(Array.from({ length: examples }, () => ({ moving: 99 })))
    expect((await fetch(`${server.url}/predict`, { method: 'POST', headers, body })).status).toBe(200)
  }
  const measured = await gauges()
  expect(measured).toMatchObject({ 'drift_rows steady': 1026, 'missing_ratio steady': 26 / 1026 })
  expect(measured['drift_psi moving']).toBeGreaterThan(1)
  expect(measured['drift_psi steady']).toBeLessThan(0.3)
})
