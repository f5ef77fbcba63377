import { createHash } from 'node:crypto'
import { isDecimal } from '../text/decimal-text.ts'

/** 128 bits that depend on the content of a row or an image only: not on its file, its position or the other rows. */
export type Identity = readonly [number, number, number, number]

/** Hash of a text: 64 bits, as two 32-bit words. */
type TextHash = readonly [number, number]

/** Number of words of an identity; identities of many rows lie one after another. */
export const identityWords = 4

/**
 * Adds a column to the identities of rows. Equal rows have equal identities in every format: names and values count, and neither the
 * order of columns nor the spelling of a number does (`1`, `1.0` and `1e0` are equal).
 */
export class ColumnHasher {
  readonly #keys: Identity
  readonly #hashOf: (text: string) => TextHash
  /** Terms of a missing value, then of each text in the dictionary of the column. */
  #terms = new Uint32Array()
  /** Number of texts in the dictionary with terms. */
  #known = 0
  readonly #hashes = new Map<string, TextHash>()

  /** @param spelling whether texts that are numbers are equal to these */
  constructor(name: string, spelling: 'numbers' | 'texts' = 'numbers') {
    this.#keys = identityOfBytes(Buffer.from(name))
    this.#hashOf = spelling === 'numbers' ? hashOfCell : hashOfText
  }

  /** @param identities of as many rows; zeros before the first column */
  addNumbers(identities: Uint32Array, values: Float64Array): void {
    const [missingLow, missingHigh] = missing
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length)
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? Number.NaN
      if (Number.isNaN(value)) addTerms(identities, row, this.#keys, missingLow, missingHigh)
      else {
        // 0 and -0 are equal.
        const low = value === 0 ? 0 : (words[2 * row + lowWord] ?? 0)
        const high = value === 0 ? 0 : (words[2 * row + 1 - lowWord] ?? 0)
        addTerms(identities, row, this.#keys, low, mix(high))
      }
    }
  }

  /** @param codes positions in the dictionary, -1 for a missing value */
  addCodes(identities: Uint32Array, codes: Int32Array, dictionary: readonly string[]): void {
    const terms = this.#termsOf(dictionary)
    for (let row = 0; row < codes.length; row++) {
      const from = ((codes[row] ?? -1) + 1) * identityWords
      const at = row * identityWords
      identities[at] = (identities[at] ?? 0) + (terms[from] ?? 0)
      identities[at + 1] = (identities[at + 1] ?? 0) + (terms[from + 1] ?? 0)
      identities[at + 2] = (identities[at + 2] ?? 0) + (terms[from + 2] ?? 0)
      identities[at + 3] = (identities[at + 3] ?? 0) + (terms[from + 3] ?? 0)
    }
  }

  addTexts(identities: Uint32Array, texts: readonly (string | null)[]): void {
    for (let row = 0; row < texts.length; row++) {
      const [low, high] = this.#hashOfTextAt(texts[row] ?? null)
      addTerms(identities, row, this.#keys, low, high)
    }
  }

  /** Returns the terms of a missing value and of all texts in the dictionary, which grows from call to call. */
  #termsOf(dictionary: readonly string[]): Uint32Array {
    const size = (dictionary.length + 1) * identityWords
    if (this.#terms.length < size) {
      const terms = new Uint32Array(2 * size)
      terms.set(this.#terms)
      if (this.#terms.length === 0) addTerms(terms, 0, this.#keys, ...missing)
      this.#terms = terms
    }
    for (; this.#known < dictionary.length; this.#known++)
      addTerms(this.#terms, this.#known + 1, this.#keys, ...this.#hashOf(dictionary[this.#known] ?? ''))
    return this.#terms
  }

  #hashOfTextAt(text: string | null): TextHash {
    if (text === null) return missing
    const known = this.#hashes.get(text)
    if (known) return known
    const made = this.#hashOf(text)
    if (this.#hashes.size < mostRemembered) this.#hashes.set(text, made)
    return made
  }
}

/** Adds the terms of a value to the sums of a row, so that the order of columns does not count. */
function addTerms(identities: Uint32Array, row: number, keys: Identity, low: number, high: number): void {
  const at = row * identityWords
  identities[at] = (identities[at] ?? 0) + mix(mix(low ^ keys[0]) + high)
  identities[at + 1] = (identities[at + 1] ?? 0) + mix(mix(low ^ keys[1]) + high)
  identities[at + 2] = (identities[at + 2] ?? 0) + mix(mix(low ^ keys[2]) + high)
  identities[at + 3] = (identities[at + 3] ?? 0) + mix(mix(low ^ keys[3]) + high)
}

/** Returns the identity of bytes, such as an image. */
export function identityOfBytes(bytes: Uint8Array): Identity {
  const digest = createHash('sha256').update(bytes).digest()
  return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)]
}

/** Bytes of the 24 hexadecimal digits that name an example in reports. */
export const idBytes = 24

/** Returns the names of examples by their identities, in ASCII, one after another. */
export function hexOfIdentities(identities: Uint32Array): Buffer {
  const hex = Buffer.allocUnsafe((identities.length / identityWords) * idBytes)
  let end = 0
  for (let row = 0; end < hex.length; row++)
    for (let digit = 0; digit < idBytes; digit++) {
      const word = identities[row * identityWords + (digit >> 3)] ?? 0
      hex[end++] = hexDigits[(word >>> (28 - 4 * (digit & 7))) & 15] ?? 0
    }
  return hex
}

const hexDigits = Buffer.from('0123456789abcdef')

const missing: TextHash = [0x9e3779b9, 0x7f4a7c15]
const float = new Float64Array(1)
const floatWords = new Uint32Array(float.buffer)
/** Position of the low word of a float64 in this machine's memory. */
const lowWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1

function hashOfCell(text: string): TextHash {
  return isDecimal(text) ? hashOfNumber(Number(text)) : hashOfText(text)
}

/** More distinct texts than these rarely repeat, and would only fill the memory. */
const mostRemembered = 2 ** 16

/** Hashes the bits of a float64; 0 and -0 are equal. */
function hashOfNumber(value: number): TextHash {
  float[0] = value === 0 ? 0 : value
  return [floatWords[lowWord] ?? 0, mix(floatWords[1 - lowWord] ?? 0)]
}

/** Two chains of 32 bits over the UTF-16 code units, with the multipliers of MurmurHash3 and of xxHash32. */
function hashOfText(text: string): TextHash {
  let low = text.length
  let high = ~text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = rotate(Math.imul(low ^ unit, 0xcc9e2d51), 15)
    high = rotate(Math.imul(high + unit, 0x85ebca77), 13)
  }
  return [mix(low ^ high), mix(Math.imul(high, 0x1b873593) + low)]
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

/** The finalizer of MurmurHash3: a bijection of 32 bits in which every input bit changes every output bit. The result is signed. */
function mix(word: number): number {
  let mixed = word ^ (word >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
