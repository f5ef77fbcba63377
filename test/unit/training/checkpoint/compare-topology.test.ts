import { describe, expect, it } from '@jest/globals'
import { topologyDifferences, type Topology } from '../../../../src/training/checkpoint/compare-topology.ts'

const layer = (name: string, config: Readonly<Record<string, Topology>>): Topology => ({
  class_name: 'Layer',
  config: { name, ...config },
})
const network = (...layers: Topology[]): Topology => ({ class_name: 'Sequential', config: { layers } })

describe('topologyDifferences', () => {
  it('returns none for equal networks, whatever the order of their keys', () => {
    const before = { class_name: 'Sequential', config: { layers: [], name: 'net' } }
    const now = { config: { name: 'net', layers: [] }, class_name: 'Sequential' }
    expect(topologyDifferences(before, now)).toEqual([])
  })

  it('returns a changed setting with its layer and both values', () => {
    const [before, now] = [0.6, 0.1].map((rate) => network(layer('hidden', {}), layer('drop', { rate })))
    expect(topologyDifferences(before ?? null, now ?? null)).toEqual([
      'config.layers.drop.config.rate was 0.6 and is 0.1',
    ])
  })

  it('returns an added layer as one difference', () => {
    const [first, second, third] = ['a', 'b', 'c'].map((name) => layer(name, {}))
    const differences = topologyDifferences(
      network(first ?? null, third ?? null),
      network(first ?? null, second ?? null, third ?? null),
    )
    expect(differences).toEqual([expect.stringMatching(/^config\.layers\.b was null and is \{"class_name"/)])
  })

  it('returns a shape that differs in one dimension', () => {
    expect(topologyDifferences({ shape: [null, 4] }, { shape: [null, 6] })).toEqual([
      'shape.1 was 4 and is 6',
    ])
  })
})
