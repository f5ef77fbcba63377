import type { ChunkColumn } from '../tables/relation.ts'
import type { DictionaryLimits } from '../tables/text-dictionary.ts'
import type { Segment, StoreFile } from './store-file.ts'
import { decodeTexts, encodeTexts } from './text-segment.ts'

/** Cells of one chunk: positions in the dictionary of the column with -1 for a missing value, or texts. */
export type TextChunk =
  | { readonly form: 'codes'; readonly codes: Int32Array }
  | { readonly form: 'texts'; readonly texts: readonly (string | null)[] }

/** Texts of a source: as they are, or as positions in a list that grows from chunk to chunk. */
type TextCells = Exclude<ChunkColumn, { readonly form: 'numbers' }>
type CodedCells = Extract<TextCells, { readonly form: 'codes' }>

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
  /** The list of the last coded cells, and the code of each of its texts in the dictionary of the column. */
  #source: CodedCells['texts'] = []
  #codesOfSource: number[] = []
  /** Number of rows without a value. */
  missing = 0
  /** Number of rows with each text of the dictionary, as long as it has all texts. */
  readonly counts: number[] = []

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
  append(cells: TextCells): TextChunk {
    const codes = this.isInDictionary ? this.#encode(cells) : null
    if (codes !== null) {
      this.#count(codes)
      this.#chunks.push({ form: 'codes', segment: this.#file.append(codes) })
      return { form: 'codes', codes }
    }
    const texts = textsOf(cells)
    for (const text of texts) if (text === null) this.missing++
    this.#chunks.push({ form: 'texts', segment: this.#file.append(encodeTexts(texts)) })
    return { form: 'texts', texts }
  }

  read(chunk: number): TextChunk {
    const stored = this.#chunks[chunk]
    if (stored === undefined) return { form: 'texts', texts: [] }
    const bytes = this.#file.read(stored.segment)
    return stored.form === 'codes'
      ? { form: 'codes', codes: new Int32Array(bytes.buffer) }
      : { form: 'texts', texts: decodeTexts(bytes) }
  }

  #count(codes: Int32Array): void {
    const { counts } = this
    while (counts.length < this.#dictionary.length) counts.push(0)
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] ?? -1
      if (code < 0) this.missing++
      else counts[code] = (counts[code] ?? 0) + 1
    }
  }

  /** Returns null for texts that exceed the limits of the dictionary. */
  #encode(cells: TextCells): Int32Array | null {
    if (cells.form === 'codes') return this.#recode(cells)
    const codes = new Int32Array(cells.values.length)
    for (const [row, text] of cells.values.entries()) {
      const code = this.#codeOf(text)
      if (code === null) return null
      codes[row] = code
    }
    return codes
  }

  #recode({ values, texts }: CodedCells): Int32Array | null {
    if (this.#source !== texts) {
      this.#source = texts
      this.#codesOfSource = []
    }
    const known = this.#codesOfSource
    while (known.length < texts.length) {
      const code = this.#codeOf(texts[known.length] ?? null)
      if (code === null) return null
      known.push(code)
    }
    const codes = new Int32Array(values.length)
    for (let row = 0; row < codes.length; row++) codes[row] = known[values[row] ?? -1] ?? -1
    return codes
  }

  #codeOf(text: string | null): number | null {
    return text === null ? -1 : (this.#codes.get(text) ?? this.#add(text))
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

function textsOf(cells: TextCells): readonly (string | null)[] {
  return cells.form === 'texts' ? cells.values : Array.from(cells.values, (code) => cells.texts[code] ?? null)
}
