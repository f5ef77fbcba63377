import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { ServingExpectations } from '../../../src/dataset/serving-expectations.ts'
import type { Golden } from '../../../src/model/model-schema.ts'
import { errorText } from '../../harness/user-error.ts'
import { startServer, stop, writeModel, type ModelServer } from './model-server.ts'

const conditions: ServingExpectations['conditions'] = [
  { kind: 'range', column: 'age', minimum: 0, maximum: 120, type: 'integer' },
  { kind: 'pattern', column: 'patient', pattern: '[A-Z]{2}[0-9]{6}' },
  { kind: 'rule', name: 'stay', check: 'days <= age * 366' },
  { kind: 'type', column: 'days', type: 'integer', counted: true },
]
const row = { age: 40, patient: 'AB123456', days: 3 }

/** A golden request, in which the private text is left out. */
const golden: Golden = {
  kind: 'number',
  engine: 'cpu',
  tolerance: { absolute: 1e-5, relative: 1e-4 },
  requests: [{ id: 'visits.csv#0', input: { age: 40, patient: '', days: 3 }, output: [43] }],
}

let folder = ''
const servers: ModelServer[] = []

/** Starts a server of a model that predicts age + days. */
async function serverOf(onViolation: ServingExpectations['onViolation']): Promise<ModelServer> {
  const weights = [tf.tensor2d([[1], [0], [1]]), tf.zeros([1])]
  const network = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [3], weights })] })
  const described = {
    name: 'stays',
    features: {
      kind: 'table' as const,
      columns: [
        { name: 'age', type: 'number' as const },
        { name: 'patient', type: 'text' as const, private: true as const },
        { name: 'days', type: 'number' as const },
      ],
    },
    label: { kind: 'number' as const, column: 'cost' },
    transform: {
      columns: [
        { encoding: 'number' as const, name: 'age', missing: null, indicator: false, steps: [] },
        {
          encoding: 'hash' as const,
          name: 'patient',
          buckets: 2,
          values: 'index' as const,
          missing: null,
          indicator: false,
        },
        { encoding: 'number' as const, name: 'days', missing: null, indicator: false, steps: [] },
      ],
      shape: [3] as [number],
    },
    servingExpectations: { onViolation, conditions },
  }
  const server = await writeModel(join(folder, onViolation), network, described, golden).then(() =>
    startServer(join(folder, onViolation)),
  )
  servers.push(server)
  return server
}

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-expectations-'))
})
afterAll(async () => {
  await Promise.all(servers.map(stop))
  await rm(folder, { recursive: true })
})

async function post({ url }: ModelServer, path: string, body: object): Promise<[number, unknown]> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return [response.status, await response.json()]
}

/** Returns the counted failures as `column rule`. */
async function countsOf({ url }: ModelServer): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const lines = text.matchAll(
    /^tensorline_expectation_failures_total\{model="[^"]*",version="1",column="(.*)",rule="(.*)"\} (\d+)$/gm,
  )
  return Object.fromEntries([...lines].map(([, column, rule, count]) => [`${column} ${rule}`, Number(count)]))
}

const none = { 'age range': 0, 'patient pattern': 0, 'days, age stay': 0, 'days type': 0 }

describe('a server of a model with expectations', () => {
  it('predicts rows that fail, and counts the failures by column and rule', async () => {
    const server = await serverOf('count')
    // Golden requests of the start are not counted.
    expect(await countsOf(server)).toEqual(none)
    const instances = [row, { ...row, age: 130 }, { ...row, age: 121, patient: 'x' }, { ...row, days: 0.5 }]
    const [status, body] = await post(server, '/v1/models/stays:predict', { instances })
    expect([status, body]).toEqual([200, { predictions: [[43], [133], [124], [40.5]] }])
    expect(await countsOf(server)).toEqual({ ...none, 'age range': 2, 'patient pattern': 1, 'days type': 1 })
  })

  it('refuses a request with such a row if it rejects, in each protocol', async () => {
    const server = await serverOf('reject')
    const bad = { ...row, age: 130 }
    const rejected = [
      400,
      {
        code: 'SERVING_EXPECTATION_FAILED',
        error: errorText('SERVING_EXPECTATION_FAILED', 'instances[1].age', 'range'),
      },
    ]
    expect(await post(server, '/predict', [row, bad])).toEqual(rejected)
    const columns = { age: [40, 130], patient: [row.patient, row.patient], days: [3, 3] }
    expect(await post(server, '/v1/models/stays:predict', { inputs: columns })).toEqual(rejected)
    const inputs = [
      { name: 'age', shape: [2], datatype: 'FP64', data: columns.age },
      { name: 'patient', shape: [2], datatype: 'BYTES', data: columns.patient },
      { name: 'days', shape: [2], datatype: 'INT32', data: columns.days },
    ]
    expect(await post(server, '/v2/models/stays/infer', { inputs })).toEqual(rejected)
    expect(await countsOf(server)).toEqual({ ...none, 'age range': 3 })
  })

  it('accepts rows that fail an expectation which rows of the dataset may fail, and its golden requests', async () => {
    const [, server] = servers
    if (server === undefined) throw new TypeError('no server')
    const accepted = [...golden.requests.map(({ input }) => input), { ...row, days: 0.5 }]
    expect(await post(server, '/predict', accepted)).toEqual([
      200,
      { predictions: [{ value: 43 }, { value: 40.5 }] },
    ])
  })
})
