import type { ExampleRange, Examples, ExampleSource, LabeledBatch, Labels } from '../dataset/examples.ts'
import { gather } from './gather.ts'

/** Examples of a split, each as often as it was drawn, in the order of the split. */
export class SampledExamples implements ExampleSource {
  readonly size: number
  readonly exampleBytes: number
  readonly pixels: boolean
  /** Position of each example in the source, ascending. */
  readonly rows: Uint32Array
  readonly #source: ExampleSource

  /** @param rows ascending positions in the source; one for each example */
  constructor(source: ExampleSource, rows: Uint32Array) {
    this.size = rows.length
    this.pixels = source.pixels
    // Examples between those that were drawn are read with them.
    this.exampleBytes = source.exampleBytes * Math.max(source.size / Math.max(rows.length, 1), 1)
    this.#source = source
    this.rows = rows
  }

  read(ranges: readonly ExampleRange[]): LabeledBatch {
    const { read, rows } = this.#resolve(ranges)
    return takeRows(this.#source.read(read), rows)
  }

  async load(ranges: readonly ExampleRange[]): Promise<LabeledBatch> {
    const { read, rows } = this.#resolve(ranges)
    return takeRows(await this.#source.load(read), rows)
  }

  readWithIds(ranges: readonly ExampleRange[]): Examples {
    const { read, rows } = this.#resolve(ranges)
    const examples = this.#source.readWithIds(read)
    return { ...takeRows(examples, rows), ids: Array.from(rows, (row) => examples.ids[row] ?? '') }
  }

  *labels(): Iterable<Labels> {
    let [start, next] = [0, 0]
    for (const labels of this.#source.labels()) {
      const end = start + labels.length
      const first = next
      while ((this.rows[next] ?? end) < end) next += 1
      const rows = this.rows.subarray(first, next).map((row) => row - start)
      yield gather(labels, rows, 1)
      start = end
    }
  }

  /** Returns the ranges of the source to read, and the positions of the drawn examples among what is read. */
  #resolve(ranges: readonly ExampleRange[]): { readonly read: ExampleRange[]; readonly rows: Uint32Array } {
    const read: ExampleRange[] = []
    const rows: number[] = []
    let before = 0
    for (const { start, count } of ranges) {
      const drawn = this.rows.subarray(start, start + count)
      const first = drawn[0]
      const last = drawn.at(-1)
      if (first === undefined || last === undefined) continue
      for (const row of drawn) rows.push(before + row - first)
      read.push({ start: first, count: last - first + 1 })
      before += last - first + 1
    }
    return { read, rows: Uint32Array.from(rows) }
  }
}

function takeRows(batch: LabeledBatch, rows: Uint32Array): LabeledBatch {
  const { size, features, texts, images, labels, weights } = batch
  const width = (values: { readonly length: number }) => values.length / Math.max(size, 1)
  return {
    size: rows.length,
    features: gather(features, rows, width(features)),
    texts,
    images,
    labels: gather(labels, rows, width(labels)),
    weights: weights ? gather(weights, rows, 1) : null,
  }
}
