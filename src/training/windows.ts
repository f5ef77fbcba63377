import { sum } from 'd3-array'
import type { ExampleRange, ExampleSource, LabeledBatch } from '../dataset/examples.ts'
import { permutation, randomStream } from '../random/philox.ts'

/** A part of a split that is in memory at once. */
export interface Window {
  readonly ranges: readonly ExampleRange[]
  /** Positions among the examples of the ranges, in the order of the batches. */
  readonly order: Uint32Array
}

/** Sizes of a window, in bytes. CIFAR-10 (50,000 images of 32 × 32 × 3) fits into one window of training. */
const trainingBytes = 192 * 2 ** 20
const validationBytes = 64 * 2 ** 20
const mostBlockSize = 4096
/** A window that is not the whole split has at least this number of blocks, unless a batch is larger than a block. */
const fewestBlocks = 8

export interface WindowSettings {
  readonly batchSize: number
  /** Number of examples that earlier batches of the epoch had. */
  readonly done?: number
  /** Greatest number of bytes of a window, unless a batch is larger. */
  readonly bytes?: number
}

type Sizes = Pick<ExampleSource, 'size' | 'exampleBytes'>

/**
 * Yields the windows of an epoch, which together have each example once. A split that fits into one window is permuted as a whole.
 * Otherwise blocks of consecutive examples are permuted, each window has some of the blocks, and its examples are permuted. The order
 * depends on the seed, the epoch and the sizes, and not on the files of the split. All batches but the last of the epoch are full.
 */
export function* shuffledWindows(
  source: Sizes,
  { seed, epoch }: { readonly seed: number; readonly epoch: number },
  { batchSize, done = 0, bytes = trainingBytes }: WindowSettings,
): Generator<Window> {
  let left = done
  for (const [index, ranges] of shuffledRanges(source, { seed, epoch }, { batchSize, bytes }).entries()) {
    const size = sum(ranges, ({ count }) => count)
    if (left >= size) {
      left -= size
      continue
    }
    const order = permutation(size, randomStream(seed, 'shuffle', epoch, ...(index === 0 ? [] : [index])))
    yield { ranges, order: order.subarray(left) }
    left = 0
  }
}

/** Returns the examples of each window, ascending. */
function shuffledRanges(
  { size, exampleBytes }: Sizes,
  { seed, epoch }: { readonly seed: number; readonly epoch: number },
  { batchSize, bytes }: { readonly batchSize: number; readonly bytes: number },
): ExampleRange[][] {
  const windowSize = Math.max(Math.floor(bytes / exampleBytes), batchSize)
  if (size <= windowSize) return [[{ start: 0, count: size }]]
  const wanted = Math.min(mostBlockSize, windowSize / fewestBlocks)
  const blockSize = Math.ceil(wanted / batchSize) * batchSize
  const blocks = permutation(Math.floor(size / blockSize), randomStream(seed, 'shuffle blocks', epoch))
  // The last window has the examples after the last whole block, so that no other window ends with a short batch.
  const rest = size % blockSize
  const count = blocks.length + (rest > 0 ? 1 : 0)
  const windows = Math.ceil(count / Math.floor(windowSize / blockSize))
  const blocksOfWindow = Math.ceil(count / windows)
  const result: ExampleRange[][] = []
  for (let first = 0; first < count; first += blocksOfWindow) {
    const chosen = blocks.slice(first, first + blocksOfWindow).sort()
    result.push(Array.from(chosen, (block) => ({ start: block * blockSize, count: blockSize })))
  }
  if (rest > 0) result.at(-1)?.push({ start: size - rest, count: rest })
  return result
}

/** Yields the windows of a split in its order. */
export function* orderedWindows(
  { size, exampleBytes }: Sizes,
  { batchSize, bytes = validationBytes }: WindowSettings,
): Generator<Window> {
  const most = Math.max(Math.floor(bytes / exampleBytes / batchSize), 1) * batchSize
  for (let start = 0; start < size; start += most) {
    const count = Math.min(most, size - start)
    yield { ranges: [{ start, count }], order: Uint32Array.from({ length: count }, (_, index) => index) }
  }
}

/** A window with the one after it, null for the last one. */
export type WindowPair = readonly [window: Window, next: Window | null]

/** Yields each window with the one after it. */
export function* withNext(windows: Iterable<Window>): Generator<WindowPair> {
  let window: Window | null = null
  for (const next of windows) {
    if (window) yield [window, next]
    window = next
  }
  if (window) yield [window, null]
}

/** Examples that are decoded while earlier ones are used. */
interface Ahead {
  readonly window: Window
  readonly examples: Promise<LabeledBatch>
}

/** Reads the windows of a split. A window that is the whole split is read once. */
export class WindowReader {
  readonly source: ExampleSource
  #whole: LabeledBatch | null = null
  #ahead: Ahead | null = null

  constructor(source: ExampleSource) {
    this.source = source
  }

  /** Returns the examples of a window. If they are pixels, those of the next one are decoded meanwhile. */
  async read([window, next]: WindowPair): Promise<LabeledBatch> {
    if (this.#whole !== null) return this.#whole
    const ahead = this.#ahead?.window === window ? this.#ahead.examples : null
    this.#ahead = null
    const examples = await (ahead ?? this.source.load(window.ranges))
    if (examples.size === this.source.size) this.#whole = examples
    else if (next && this.source.pixels) this.#ahead = { window: next, examples: this.#start(next) }
    return examples
  }

  #start(window: Window): Promise<LabeledBatch> {
    const examples = this.source.load(window.ranges)
    // An error is thrown when the window is read, unless the training ends before.
    examples.catch(() => undefined)
    return examples
  }
}
