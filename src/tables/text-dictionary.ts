import { longestInline, textWords, type TextVector } from './vectors.ts'

/** Limits of a dictionary, which is in memory. */
export interface DictionaryLimits {
  readonly texts: number
  readonly characters: number
}

/** Distinct texts of a column in the order of their first rows. Short texts are compared by the words of DuckDB, without a string of JavaScript. */
export class TextDictionary {
  readonly texts: string[] = []
  readonly #limits: DictionaryLimits
  #characters = 0
  readonly #codes = new Map<string, number>()
  /** Words of the short texts, by code. */
  #words = new Uint32Array(64 * textWords)
  /** Codes of the short texts plus 1 by their hashes; 0 for an empty slot. At most half of them are filled. */
  #slots = new Uint32Array(128)

  constructor(limits: DictionaryLimits) {
    this.#limits = limits
  }

  /**
   * Writes the codes of a range of rows, -1 for a missing text.
   * @returns the number of rows whose texts fit into the dictionary
   */
  encode(vector: TextVector, from: number, to: number, codes: Int32Array, at: number): number {
    const { words, isValid } = vector
    for (let row = from; row < to; row++) {
      const code = isValid?.(row) === false ? -1 : this.#codeOf(vector, words, row)
      if (code === null) return row - from
      codes[at + row - from] = code
    }
    return to - from
  }

  #codeOf(vector: TextVector, words: Uint32Array, row: number): number | null {
    const from = row * textWords
    const length = words[from] ?? 0
    if (length > longestInline) {
      const text = vector.at(row)
      const code = this.#codes.get(text) ?? this.#add(text)
      if (code !== null) this.#codes.set(text, code)
      return code
    }
    const first = words[from + 1] ?? 0
    const second = words[from + 2] ?? 0
    const third = words[from + 3] ?? 0
    const slot = this.#find(length, first, second, third)
    const known = this.#slots[slot] ?? 0
    return known > 0 ? known - 1 : this.#addShort(vector.at(row), [length, first, second, third])
  }

  /** Returns the slot of a short text, or the empty one for it. */
  #find(length: number, first: number, second: number, third: number): number {
    const [slots, known] = [this.#slots, this.#words]
    const mask = slots.length - 1
    let hash = Math.imul(length ^ first, 0x9e3779b1)
    hash = Math.imul(hash ^ (hash >>> 15) ^ second, 0x85ebca77)
    hash = Math.imul(hash ^ (hash >>> 13) ^ third, 0xc2b2ae3d)
    for (let slot = (hash ^ (hash >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const code = slots[slot] ?? 0
      const at = (code - 1) * textWords
      if (
        code === 0 ||
        (known[at + 1] === first &&
          known[at + 2] === second &&
          known[at + 3] === third &&
          known[at] === length)
      )
        return slot
    }
  }

  #addShort(text: string, words: readonly [number, number, number, number]): number | null {
    const code = this.#add(text)
    if (code === null) return null
    this.#reserve(code)
    this.#words.set(words, code * textWords)
    this.#slots[this.#find(...words)] = code + 1
    return code
  }

  #add(text: string): number | null {
    const code = this.texts.length
    const { texts, characters } = this.#limits
    if (code === texts || this.#characters + text.length > characters) return null
    this.#characters += text.length
    this.texts.push(text)
    return code
  }

  #reserve(code: number): void {
    if ((code + 1) * textWords <= this.#words.length) return
    const words = new Uint32Array(2 * Math.max(this.#words.length, (code + 1) * textWords))
    words.set(this.#words)
    this.#words = words
    const codes = this.#slots.filter((known) => known > 0)
    this.#slots = new Uint32Array(2 * 2 ** Math.ceil(Math.log2(words.length / textWords)))
    for (const known of codes) {
      const at = (known - 1) * textWords
      const [length = 0, first = 0, second = 0, third = 0] = words.subarray(at, at + textWords)
      this.#slots[this.#find(length, first, second, third)] = known
    }
  }
}
