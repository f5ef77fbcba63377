import { describe, expect, it } from '@jest/globals'
import type { Features, Target } from '../../../../src/dataset/dataset-schema.ts'
import type { Golden, ModelDetails } from '../../../../src/model/model-schema.ts'
import { canaryRequests } from '../../../../src/stages/cluster/canary-requests.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith, prepare } from '../../data/sources.ts'

const rows = Array.from({ length: 60 }, (_, index) => `${index},${index % 2 === 0 ? 'even' : 'odd'}`)
const csv = `x,parity\n${rows.join('\n')}\n`
const features: Features = { kind: 'table', columns: [{ name: 'x', type: 'number' }] }
const label: Target = { kind: 'class', column: 'parity', classes: ['even', 'odd'] }
const details: ModelDetails = {
  name: 'parity',
  features,
  label,
  transform: { steps: [], shape: [1] },
  modelBytes: 1,
  parameters: 1,
  weights: 'float32',
}
const golden: Golden = {
  engine: 'cpu',
  kind: 'class',
  tolerance: { absolute: 0, relative: 0 },
  requests: [{ id: 'test/1', input: { x: 1 }, output: [0, 1] }],
}
const host = { codeOrigin: { fromFork: false, privileged: false, selfHosted: false } }

async function requestsOf(
  files: Readonly<Record<string, string>>,
  section: { readonly probes?: string; readonly requests?: string },
  stored: Golden | null = golden,
) {
  return canaryRequests({ host, folder: await folderWith(files) }, section, { details }, stored)
}

describe('canaryRequests', () => {
  it('returns labelled probes and recorded requests', async () => {
    const files = { 'probes.csv': 'x,parity\n3,odd\n', 'requests.jsonl': '{"instances":[{"x":4}]}\n' }
    expect(await requestsOf(files, { probes: 'probes.csv', requests: 'requests.jsonl' })).toEqual([
      { id: 'probes.csv#0', body: '{"instances":[{"x":3}]}', labels: [1] },
      { id: 'requests.jsonl:1', body: '{"instances":[{"x":4}]}', labels: null },
    ])
  })

  it('returns the golden requests without files', async () => {
    expect(await requestsOf({}, {})).toEqual([
      { id: 'test/1', body: '{"instances":[{"x":1}]}', labels: null },
    ])
  })

  it('returns the test split of a dataset, unless its labels are others', async () => {
    const settings = {
      format: 'csv',
      source: 'a.csv',
      label: 'parity',
      split: { train: 0.6, test: 0.2, validation: 0.2 },
    }
    const { dataset } = await prepare(await folderWith({ 'a.csv': csv }), settings)
    const requests = await requestsOf({}, { probes: dataset.folder })
    expect(requests).toHaveLength(dataset.details.rows.test)
    for (const { body, labels } of requests) {
      const value = Number(/"x":(\d+)/.exec(body)?.[1])
      expect(labels).toEqual([value % 2])
    }
    const other = { ...details, label: { ...label, classes: ['odd', 'even'] } }
    await expect(
      canaryRequests({ host, folder: '.' }, { probes: dataset.folder }, { details: other }, golden),
    ).rejects.toThrow(userError('CANARY_INVALID_REQUESTS'))
  })

  it('throws for probes without rows, although golden requests exist', async () => {
    await expect(requestsOf({ 'probes.csv': 'x,parity\n' }, { probes: 'probes.csv' })).rejects.toThrow(
      userError('CANARY_INVALID_REQUESTS'),
    )
  })

  it('throws without any requests', async () => {
    await expect(requestsOf({}, {}, null)).rejects.toThrow(userError('CANARY_INVALID_REQUESTS'))
  })
})
