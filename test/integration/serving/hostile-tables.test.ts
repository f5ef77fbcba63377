import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { errorText } from '../../harness/user-error.ts'
import { startServer, stop, writeModel, type ModelServer } from './model-server.ts'

/** Columns with names that every JavaScript object inherits. */
const names = ['constructor', 'valueOf', '__proto__', 'hasOwnProperty', 'then']
const row = JSON.parse(
  '{"constructor": "honda", "valueOf": 0.5, "__proto__": 2, "hasOwnProperty": 3, "then": 4}',
) as Record<string, unknown>

let folder = ''
let server: ModelServer
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-hostile-'))
  const weights = [tf.ones([6, 2]), tf.zeros([2])]
  const network = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [6], weights })] })
  await writeModel(join(folder, 'model'), network, {
    name: 'races',
    features: {
      kind: 'table',
      columns: names.map((name) =>
        name === 'constructor'
          ? { name, type: 'category', categories: ['honda', 'lotus'] }
          : { name, type: 'number' },
      ),
    },
    label: { kind: 'class', column: 'won', classes: ['no', 'yes'] },
    transform: {
      columns: names.map((name) =>
        name === 'constructor'
          ? { encoding: 'one-hot', name, categories: 2, other: false, missing: null, indicator: false }
          : { encoding: 'number', name, missing: null, indicator: false, steps: [] },
      ),
      shape: [6],
    },
  })
  server = await startServer(join(folder, 'model'))
})
afterAll(async () => {
  await stop(server)
  await rm(folder, { recursive: true })
})

async function post(body: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server.url}/v1/models/races:predict`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  return { status: response.status, body: await response.json() }
}

/** Returns a row as JSON without a column; `JSON.stringify` keeps an own `__proto__`. */
function without(column: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)))
}

describe('a table whose columns have the names of inherited properties', () => {
  it('is predicted in rows, in columns and in columns of shape [N, 1]', async () => {
    const rows = { predictions: [[10.5, 10.5]], classes: ['no'] }
    expect(await post(`{"instances": [${JSON.stringify(row)}]}`)).toEqual({ status: 200, body: rows })
    const columns = { outputs: [[10.5, 10.5]], classes: ['no'] }
    for (const wrap of [(value: unknown) => [value], (value: unknown) => [[value]]]) {
      const inputs = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, wrap(value)]))
      expect(await post(JSON.stringify({ inputs }))).toEqual({ status: 200, body: columns })
    }
  })

  it.each(names)('returns 400 for a row without %s', async (name) => {
    expect(await post(`{"instances": [${without(name)}]}`)).toEqual({
      status: 400,
      body: {
        error: errorText('SERVING_INVALID_REQUEST', `nothing at instances[0].${name}`),
        code: 'SERVING_INVALID_REQUEST',
      },
    })
  })
})

describe('an example for which the model predicts no finite number', () => {
  it('returns 400 with its index, names no class and counts no prediction', async () => {
    const huge = JSON.stringify({ ...row, then: 3e38, valueOf: 3e38 })
    expect(await post(`{"instances": [${JSON.stringify(row)}, ${huge}]}`)).toEqual({
      status: 400,
      body: { error: errorText('SERVING_NOT_FINITE', 'instances[1]'), code: 'SERVING_NOT_FINITE' },
    })
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    const predicted = /^tensorline_predictions_total\{.*,class="no"\} (\d+)$/m.exec(metrics)?.[1]
    expect(Number(predicted)).toBe(3)
    expect(metrics).toMatch(/^tensorline_errors_total\{error="SERVING_NOT_FINITE"\} 1$/m)
  })
})
