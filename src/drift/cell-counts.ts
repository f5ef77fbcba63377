/** Number of counted groups of rows. More groups than these are counted together at random, which leaves variances unbiased. */
export const groupSlots = 1024

/** Counts of the rows of one dataset by cell, and by group if rows are not independent. */
export class CellCounts {
  readonly counts: Float64Array
  readonly #cells: number
  /** Counts of each group, group after group; null for independent rows. */
  readonly #ofGroups: Float64Array | null

  constructor(cells: number, grouped: boolean) {
    this.#cells = cells
    this.counts = new Float64Array(cells)
    this.#ofGroups = grouped ? new Float64Array(cells * groupSlots) : null
  }

  /** @param group below `groupSlots`; not used for independent rows */
  add(cell: number, group: number): void {
    this.counts[cell] = (this.counts[cell] ?? 0) + 1
    if (this.#ofGroups === null) return
    const at = group * this.#cells + cell
    this.#ofGroups[at] = (this.#ofGroups[at] ?? 0) + 1
  }

  get rows(): number {
    return this.counts.reduce((sum, count) => sum + count, 0)
  }

  /**
   * Returns how many times the variance of shares is that of independent rows, at least 1: the mean over the cells, weighted by their
   * variance. Rao and Scott, "The analysis of categorical data from complex sample surveys", Journal of the American Statistical Association
   * 76 (1981).
   * @param cumulative whether the shares are those of all cells up to one
   */
  designEffect(cumulative: boolean): number {
    const groups = this.#ofGroups
    const total = this.rows
    if (groups === null || total === 0) return 1
    const sizes = this.#sizesOfGroups(groups)
    const filled = sizes.filter((size) => size > 0).length
    if (filled < 2) return total
    let [observed, independent] = [0, 0]
    const shares = cumulative ? cumulated(this.counts) : this.counts
    const sums = new Float64Array(groupSlots)
    for (let cell = 0; cell < this.#cells; cell++) {
      const share = (shares[cell] ?? 0) / total
      for (let group = 0; group < groupSlots; group++) {
        const count = groups[group * this.#cells + cell] ?? 0
        const sum = cumulative ? (sums[group] ?? 0) + count : count
        sums[group] = sum
        observed += (sum - share * (sizes[group] ?? 0)) ** 2
      }
      independent += total * share * (1 - share)
    }
    return independent === 0 ? 1 : Math.max(1, (observed / independent) * (filled / (filled - 1)))
  }

  #sizesOfGroups(groups: Float64Array): Float64Array {
    const sizes = new Float64Array(groupSlots)
    for (let at = 0; at < groups.length; at++) {
      const group = Math.floor(at / this.#cells)
      sizes[group] = (sizes[group] ?? 0) + (groups[at] ?? 0)
    }
    return sizes
  }
}

function cumulated(counts: Float64Array): Float64Array {
  let sum = 0
  return counts.map((count) => (sum += count))
}

/** Returns the place of a group among `groupSlots`: FNV-1a over its UTF-16 code units. */
export function slotOfGroup(name: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index++)
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) & (groupSlots - 1)
}
