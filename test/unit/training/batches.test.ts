import { expect, it } from '@jest/globals'
import { batchGroups } from '../../../src/training/batches.ts'

const examples = {
  size: 5,
  ids: [],
  features: Float32Array.of(10, 11, 12, 13, 14),
  labels: Int32Array.of(0, 1, 0, 1, 0),
}
const order = Uint32Array.of(4, 3, 2, 1, 0)
const weights = Float32Array.of(1, 2, 4, 0, 16)

it.each([
  ['no weights', {}, [[], []]],
  ['weights of classes', { classWeights: [Float32Array.of(1, 3)] }, [[[1, 3, 1, 3]], [[1]]]],
  ['weights of their own', { examples: { ...examples, weights } }, [[[16, 0, 4, 2]], [[1]]]],
  [
    'the product of both',
    { examples: { ...examples, weights }, classWeights: [Float32Array.of(1, 3)] },
    [[[16, 0, 4, 6]], [[1]]],
  ],
])('batches contain %s, in the order of their examples', (_, source, expected) => {
  const groups = [...batchGroups({ examples, ...source }, { batchSize: 2, groupSize: () => 2 }, order)]
  expect(groups.map(({ features }) => [...(features[0] ?? [])])).toEqual([[14, 13, 12, 11], [10]])
  expect(groups.map(({ weights }) => weights.map((values) => [...values]))).toEqual(expected)
})
