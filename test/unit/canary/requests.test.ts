import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readProbes } from '../../../src/canary/labelled-probes.ts'
import { goldenAsRequests, readRecordedRequests } from '../../../src/canary/recorded-requests.ts'
import type { Features, Target } from '../../../src/dataset/dataset-schema.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith } from '../data/sources.ts'

const features: Features = {
  kind: 'table',
  columns: [
    { name: 'mass', type: 'number' },
    { name: 'island', type: 'category', categories: ['Biscoe', 'Dream'] },
  ],
}
const label: Target = { kind: 'class', column: 'species', classes: ['penguin', 'gull'] }

async function probesOf(name: string, text: string, target: Target = label) {
  return readProbes(join(await folderWith({ [name]: text }), name), name, { features, label: target })
}

async function recordedIn(text: string) {
  return readRecordedRequests(join(await folderWith({ 'log.jsonl': text }), 'log.jsonl'), 'log.jsonl')
}

describe('readProbes', () => {
  const expected = [
    {
      id: expect.stringContaining('#0'),
      body: '{"instances":[{"mass":3750,"island":"Dream"}]}',
      labels: [0],
    },
    {
      id: expect.stringContaining('#1'),
      body: '{"instances":[{"mass":5000.5,"island":"Biscoe"}]}',
      labels: [1],
    },
  ]

  it('reads rows of CSV with numbers as the model takes them', async () => {
    const text = 'species,mass,island,note\npenguin,3750,Dream,x\ngull,5000.5,Biscoe,y\n'
    expect(await probesOf('probes.csv', text)).toEqual(expected)
  })

  it('reads JSON lines', async () => {
    const text =
      '{"mass":3750,"island":"Dream","species":"penguin"}\n{"mass":5000.5,"island":"Biscoe","species":"gull"}\n'
    expect(await probesOf('probes.jsonl', text)).toEqual(expected)
  })

  it('reads labels of several outputs', async () => {
    const text = 'species,price,mass,island\ngull,12.5,1,Dream\n'
    const target: Target = {
      kind: 'multi-output',
      outputs: [
        { name: 'a', label },
        { name: 'b', label: { kind: 'number', column: 'price' } },
      ],
    }
    const [probe] = await probesOf('probes.csv', text, target)
    expect(probe?.labels).toEqual([1, 12.5])
  })

  it.each([
    ['an unknown class', 'species,mass,island\ntern,1,Dream\n'],
    ['a missing label', 'species,mass,island\n,1,Dream\n'],
    ['no column of labels', 'mass,island\n1,Dream\n'],
  ])('rejects %s', async (_, text) => {
    await expect(probesOf('probes.csv', text)).rejects.toThrow(userError('CANARY_INVALID_REQUESTS'))
  })

  it('rejects a row that the model cannot predict', async () => {
    await expect(probesOf('probes.csv', 'species,mass,island\npenguin,1,Mars\n')).rejects.toThrow(
      userError('CANARY_INVALID_REQUESTS', 'probes.csv:2:'),
    )
  })

  it('shows the text of a row that is no number', async () => {
    await expect(probesOf('probes.csv', 'species,mass,island\npenguin,heavy,Dream\n')).rejects.toThrow(
      userError('CANARY_INVALID_REQUESTS', 'heavy'),
    )
  })

  it('rejects a file without the column of a feature', async () => {
    await expect(probesOf('probes.csv', 'species,island\npenguin,Dream\n')).rejects.toThrow(
      userError('CANARY_INVALID_REQUESTS', '`mass`'),
    )
  })
})

describe('readRecordedRequests', () => {
  it('reads bodies of requests, and lines of the prediction log with inputs', async () => {
    const text = `{"instances": [1, 2]}\n\n${JSON.stringify({
      time: '2026-11-29T12:00:00Z',
      request: 'order-17',
      model: 'digits',
      outputs: { predictions: [[1]] },
      inputs: { instances: [3] },
    })}\n${[[{ x: 1 }], { base64: 'AA==' }, { jsonLength: 2, base64: 'AA==' }]
      .map((inputs) => JSON.stringify({ request: 'simple', outputs: {}, inputs }))
      .join('\n')}\n{"request": "failed", "status": 503, "milliseconds": 1}`
    expect(await recordedIn(text)).toEqual([
      { id: 'log.jsonl:1', body: '{"instances":[1,2]}', labels: null },
      { id: 'order-17', body: '{"instances":[3]}', labels: null },
      { id: 'simple', body: '{"instances":[{"x":1}]}', labels: null },
      { id: 'simple', body: '{"instances":[{"b64":"AA=="}]}', labels: null },
    ])
  })

  it.each(['', 'no JSON\n', '{"instances": []}\n', '{"outputs": {"predictions": []}}\n'])(
    'rejects the file %j',
    async (text) => {
      await expect(recordedIn(text)).rejects.toThrow(userError('CANARY_INVALID_REQUESTS'))
    },
  )
})

describe('goldenAsRequests', () => {
  it('returns the inputs without labels', () => {
    const requests = [{ id: 'test/1', input: { x: 1 }, output: [0.5] }]
    const golden = {
      engine: 'cpu',
      kind: 'number',
      tolerance: { absolute: 0, relative: 0 },
      requests,
    } as const
    expect(goldenAsRequests({ ...golden, requests })).toEqual([
      { id: 'test/1', body: '{"instances":[{"x":1}]}', labels: null },
    ])
  })
})
