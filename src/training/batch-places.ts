import type { ExampleSource } from '../dataset/examples.ts'
import { shuffledWindows, type Window } from './windows.ts'

/** The batch of an epoch in which the training has an example. */
export interface BatchPlace {
  /** Number of the step, from 1. */
  readonly step: number
  /** Number of examples in the batch. */
  readonly size: number
  /** Position of the example in the batch. */
  readonly place: number
  /** The example at the mirrored position of the batch, by its position in the source. */
  readonly mirrored: number
}

/**
 * Returns the places of some examples in an epoch, by their positions in its source.
 * @param wanted positions in the source
 */
export function placesInEpoch(
  source: Pick<ExampleSource, 'size' | 'exampleBytes'>,
  { seed, epoch, batchSize }: { readonly seed: number; readonly epoch: number; readonly batchSize: number },
  wanted: readonly number[],
): ReadonlyMap<number, BatchPlace> {
  const found = new Map<number, BatchPlace>()
  let step = (epoch - 1) * Math.ceil(source.size / batchSize) + 1
  for (const window of shuffledWindows(source, { seed, epoch }, { batchSize })) {
    const positions = positionsIn(window)
    for (const position of wanted) {
      const at = positions.indexOf(position)
      if (at < 0) continue
      const start = at - (at % batchSize)
      const size = Math.min(batchSize, positions.length - start)
      const mirrored = positions[start + size - 1 - (at - start)] ?? position
      found.set(position, { step: step + start / batchSize, size, place: at - start, mirrored })
    }
    step += positions.length / batchSize
  }
  return found
}

/** Returns the position in the source of each example of a window, in the order of the batches. */
function positionsIn({ ranges, order }: Window): Uint32Array {
  const positions = new Uint32Array(ranges.reduce((all, { count }) => all + count, 0))
  let offset = 0
  for (const { start, count } of ranges)
    for (let index = 0; index < count; index++) positions[offset++] = start + index
  return order.map((index) => positions[index] ?? 0)
}
