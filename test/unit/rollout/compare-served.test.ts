import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { json } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import {
  compareServed,
  requireOfflineOutputs,
  type OfflineOutputs,
} from '../../../src/rollout/compare-served.ts'
import { userError } from '../../harness/user-error.ts'

let server: Server
afterEach(async () => {
  server.close()
  await once(server, 'close')
})

const request = z.object({ instances: z.array(z.object({ x: z.number() })) })
const sizes: number[] = []

/** Starts a server that predicts by this function; returns its address. */
async function serve(predict: (x: number, batch: number) => unknown): Promise<string> {
  sizes.length = 0
  server = createServer((incoming, response) => {
    void (async () => {
      const { instances } = request.parse(await json(incoming))
      sizes.push(instances.length)
      const predictions = instances.map(({ x }) => predict(x, instances.length))
      if (predictions.includes(null)) response.writeHead(400).end('{"error":"x is out of range"}')
      else response.end(JSON.stringify({ predictions }))
    })()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const doubled: OfflineOutputs = {
  form: { kind: 'number', tolerance: { absolute: 1e-5, relative: 1e-4 } },
  names: null,
  examples: Array.from({ length: 70 }, (_, x) => ({ id: `test/${x}`, input: { x }, output: [2 * x] })),
}

describe('compareServed', () => {
  it('sends each example alone and then in batches, and accepts differences within the tolerance', async () => {
    const url = await serve((x) => [2 * x * 1.00005])
    expect(await compareServed(url, 'line', doubled)).toEqual([])
    expect(sizes).toEqual([...Array.from({ length: 70 }, () => 1), 32, 32, 6])
  })

  it('finds outputs that depend on the batch', async () => {
    const url = await serve((x, batch) => [batch > 6 && x === 3 ? 0 : 2 * x])
    const differences = await compareServed(url, 'line', doubled)
    expect(differences).toMatchObject([{ id: 'test/3', sent: 'in a batch' }])
    expect(() => requireOfflineOutputs(differences, 70)).toThrow(
      userError('IMAGE_SERVING_SKEW', 'test/3', 'in a batch'),
    )
  })

  it('reports rejected examples without their batch', async () => {
    const url = await serve((x) => (x === 9 ? null : [2 * x]))
    expect(await compareServed(url, 'line', doubled)).toEqual([
      { id: 'test/9', sent: 'alone', reason: '400 {"error":"x is out of range"}' },
    ])
  })

  it('compares the named output of several', async () => {
    const url = await serve((x) => ({ other: [7], twice: [x === 5 ? 0 : 2 * x] }))
    const differences = await compareServed(url, 'line', { ...doubled, names: ['twice'] })
    expect(differences.map(({ id }) => id)).toEqual(['test/5'])
  })
})
