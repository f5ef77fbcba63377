import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openEvaluableModel } from '../../../src/model/evaluable-model.ts'
import { ServerMetrics } from '../../../src/serving/metrics.ts'
import { digitDetails, digitNetwork, writeModel } from '../../integration/serving/model-server.ts'

let folder = ''
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-version-metrics-'))
  await writeModel(folder, digitNetwork(), digitDetails)
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

it('the metrics of a large request count all examples, a part of them in each turn of the event loop', async () => {
  const server = new ServerMetrics(() => [])
  const artifact = await openEvaluableModel(folder)
  const version = server.ofVersion({ name: 'digits', version: '1', artifact })
  const value = async (name: string, label = ''): Promise<number> => {
    const lines = (await server.registry.metrics()).split('\n')
    return Number(lines.find((line) => line.startsWith(`${name}{`) && line.includes(label))?.split(' ')[1])
  }
  const observed = () => value('tensorline_prediction_confidence_count')

  const classes = Array.from({ length: 10_000 }, (_, index) => (index < 2500 ? 0 : 2))
  version.predicted([{ output: null, classes, confidences: classes.map(() => 0.75) }], classes.length)
  expect(await value('tensorline_predictions_total', 'class="zero"')).toBe(2500)
  expect(await value('tensorline_predictions_total', 'class="two"')).toBe(7500)
  expect(await observed()).toBeLessThan(5000)
  for (let turn = 0; turn < 20; turn++) await setImmediate()
  expect(await observed()).toBe(10_000)
})
