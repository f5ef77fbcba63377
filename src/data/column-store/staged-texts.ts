import type { Segment, StoreFile } from './store-file.ts'
import { decodeTexts, encodeTexts } from './text-segment.ts'

/** Cells of one chunk: positions in the dictionary of the column with -1 for a missing value, or texts. */
export type TextChunk =
  | { readonly form: 'codes'; readonly codes: Int32Array }
  | { readonly form: 'texts'; readonly texts: readonly (string | null)[] }

/** Limits of a dictionary, which is in memory. */
export interface DictionaryLimits {
  readonly texts: number
  readonly characters: number
}

/**
 * A column of texts as the source has them. Chunks are stored as positions in a dictionary until that would exceed its limits, and as
 * texts from then on.
 */
export class StagedTexts {
  readonly kind = 'texts'
  readonly name: string
  readonly #file: StoreFile
  readonly #limits: DictionaryLimits
  readonly #dictionary: string[] = []
  readonly #codes = new Map<string, number>()
  #characters = 0
  readonly #chunks: { readonly form: TextChunk['form']; readonly segment: Segment }[] = []
  /** Number of rows without a value. */
  missing = 0

  constructor(name: string, file: StoreFile, limits: DictionaryLimits) {
    this.name = name
    this.#file = file
    this.#limits = limits
  }

  get dictionary(): readonly string[] {
    return this.#dictionary
  }

  /** True if the dictionary has all texts. */
  get isInDictionary(): boolean {
    return this.#chunks.at(-1)?.form !== 'texts'
  }

  /** Returns the chunk as it is stored. */
  append(texts: readonly (string | null)[]): TextChunk {
    for (const text of texts) if (text === null) this.missing++
    const codes = this.isInDictionary ? this.#encode(texts) : null
    const chunk: TextChunk = codes === null ? { form: 'texts', texts } : { form: 'codes', codes }
    this.#chunks.push({ form: chunk.form, segment: this.#file.append(codes ?? encodeTexts(texts)) })
    return chunk
  }

  read(chunk: number): TextChunk {
    const stored = this.#chunks[chunk]
    if (stored === undefined) return { form: 'texts', texts: [] }
    const bytes = this.#file.read(stored.segment)
    return stored.form === 'codes'
      ? { form: 'codes', codes: new Int32Array(bytes.buffer) }
      : { form: 'texts', texts: decodeTexts(bytes) }
  }

  /** Returns null for texts that exceed the limits of the dictionary. */
  #encode(texts: readonly (string | null)[]): Int32Array | null {
    const codes = new Int32Array(texts.length)
    for (const [row, text] of texts.entries()) {
      const code = text === null ? -1 : (this.#codes.get(text) ?? this.#add(text))
      if (code === null) return null
      codes[row] = code
    }
    return codes
  }

  #add(text: string): number | null {
    const code = this.#dictionary.length
    if (code === this.#limits.texts || this.#characters + text.length > this.#limits.characters) {
      this.#codes.clear()
      return null
    }
    this.#characters += text.length
    this.#dictionary.push(text)
    this.#codes.set(text, code)
    return code
  }
}
