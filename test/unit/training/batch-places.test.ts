import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { batchGroups } from '../../../src/training/batches.ts'
import { placesInEpoch } from '../../../src/training/batch-places.ts'
import { shuffledWindows } from '../../../src/training/windows.ts'
import { inMemory } from '../../harness/in-memory.ts'

/** Returns the examples of each batch of an epoch, as a training takes them. */
function batchesOf(
  size: number,
  exampleBytes: number,
  draw: { seed: number; epoch: number },
  batchSize: number,
) {
  const rows = Array.from({ length: size }, (_, row) => row)
  const examples = inMemory({
    size,
    ids: rows.map(String),
    features: Float64Array.from(rows),
    labels: Int32Array.from(rows),
  })
  const batches: number[][] = []
  for (const { ranges, order } of shuffledWindows({ size, exampleBytes }, draw, { batchSize }))
    for (const group of batchGroups(
      { examples: examples.read(ranges) },
      { batchSize, groupSize: () => 3 },
      order,
    ))
      for (let batch = 0; batch < group.count; batch++)
        batches.push([...group.labels.subarray(batch * group.size, (batch + 1) * group.size)])
  return batches
}

const drawn = fc.record({
  size: fc.integer({ min: 1, max: 600 }),
  batchSize: fc.integer({ min: 1, max: 50 }),
  /** From one window to several. */
  exampleBytes: fc.constantFrom(8, 2 ** 20, 2 ** 22),
  seed: fc.nat(1000),
  epoch: fc.integer({ min: 1, max: 4 }),
})

describe('placesInEpoch', () => {
  it('returns the step, the size of the batch, the position in it and the example at the mirrored position', () => {
    fc.assert(
      fc.property(drawn, ({ size, batchSize, exampleBytes, ...draw }) => {
        const batches = batchesOf(size, exampleBytes, draw, batchSize)
        const wanted = [0, Math.floor(size / 2), size - 1]
        const places = placesInEpoch({ size, exampleBytes }, { ...draw, batchSize }, wanted)
        for (const position of wanted) {
          const index = batches.findIndex((batch) => batch.includes(position))
          const batch = batches[index] ?? []
          expect(places.get(position)).toEqual({
            step: (draw.epoch - 1) * batches.length + index + 1,
            size: batch.length,
            place: batch.indexOf(position),
            mirrored: batch.toReversed()[batch.indexOf(position)],
          })
        }
      }),
    )
  })

  it('returns no place of an example that the epoch does not have', () => {
    const places = placesInEpoch({ size: 4, exampleBytes: 8 }, { seed: 1, epoch: 1, batchSize: 2 }, [-1, 2])
    expect([...places.keys()]).toEqual([2])
  })
})
