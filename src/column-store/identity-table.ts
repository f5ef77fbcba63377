import { identityWords } from './row-identity.ts'

/** Words that distinguish identities: the 96 bits that name an example. */
const keyWords = 3
/** Words of an entry: its key and its value. */
const entryWords = keyWords + 1
const mostFilled = 0.6

/** A map from identities to positive 32-bit integers, in 16 bytes an entry and its share of the empty ones. */
export class IdentityTable {
  #entries: Uint32Array
  #size = 0

  /** @param expected number of entries for which there is room at once */
  constructor(expected = 0) {
    const entries = 2 ** Math.ceil(Math.log2(Math.max(1024, (expected + 1) / mostFilled)))
    this.#entries = new Uint32Array(entryWords * entries)
  }

  get size(): number {
    return this.#size
  }

  /** Returns the value of an identity, 0 if it has none. @param row position of the identity among others */
  get(identities: Uint32Array, row: number): number {
    return this.#entries[this.#find(identities, row * identityWords) + keyWords] ?? 0
  }

  /** Returns the value of an identity; gives it this one if it has none, and returns 0. @param value positive */
  add(identities: Uint32Array, row: number, value: number): number {
    const from = row * identityWords
    const at = this.#find(identities, from)
    const known = this.#entries[at + keyWords] ?? 0
    if (known === 0) this.#put(identities, from, at, value)
    return known
  }

  /** @param value positive */
  set(identities: Uint32Array, row: number, value: number): void {
    const from = row * identityWords
    const at = this.#find(identities, from)
    if (this.#entries[at + keyWords] === 0) this.#put(identities, from, at, value)
    else this.#entries[at + keyWords] = value
  }

  #put(identities: Uint32Array, from: number, at: number, value: number): void {
    for (let word = 0; word < keyWords; word++) this.#entries[at + word] = identities[from + word] ?? 0
    this.#entries[at + keyWords] = value
    this.#size++
    if (this.#size * entryWords > mostFilled * this.#entries.length) this.#grow()
  }

  /** Returns the position of the entry with this key, or of the empty one for it. */
  #find(identities: Uint32Array, from: number): number {
    const entries = this.#entries
    const first = identities[from] ?? 0
    const second = identities[from + 1] ?? 0
    const third = identities[from + 2] ?? 0
    const mask = entries.length / entryWords - 1
    for (let slot = second & mask; ; slot = (slot + 1) & mask) {
      const at = slot * entryWords
      if (
        entries[at + keyWords] === 0 ||
        (entries[at] === first && entries[at + 1] === second && entries[at + 2] === third)
      )
        return at
    }
  }

  #grow(): void {
    const old = this.#entries
    this.#entries = new Uint32Array(2 * old.length)
    for (let from = 0; from < old.length; from += entryWords) {
      if (old[from + keyWords] === 0) continue
      const at = this.#find(old, from)
      for (let word = 0; word < entryWords; word++) this.#entries[at + word] = old[from + word] ?? 0
    }
  }
}
