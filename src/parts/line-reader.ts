/** Returns the lines of consecutive rows, a number of rows at a time. */
export class LineReader {
  readonly #groups: AsyncIterator<readonly number[]>
  #group: readonly number[] = []
  #used = 0

  constructor(groups: AsyncIterable<readonly number[]>) {
    this.#groups = groups[Symbol.asyncIterator]()
  }

  async take(rows: number): Promise<Float64Array> {
    const lines = new Float64Array(rows)
    for (let filled = 0; filled < rows;) {
      if (this.#used === this.#group.length) await this.#next()
      const taken = this.#group.slice(this.#used, this.#used + rows - filled)
      lines.set(taken, filled)
      filled += taken.length
      this.#used += taken.length
    }
    return lines
  }

  async #next(): Promise<void> {
    const next = await this.#groups.next()
    if (next.done === true) throw new RangeError('fewer lines than rows')
    this.#group = next.value
    this.#used = 0
  }
}
