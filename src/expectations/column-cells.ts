import type { ColumnHasher } from '../column-store/row-identity.ts'

/** Cells of a column in one chunk, as the column store has them. */
export type Cells =
  /** NaN where the value is missing. */
  { readonly form: 'numbers'; readonly values: Float64Array } | TextCells

export type TextCells =
  /** Positions in a dictionary, which grows from chunk to chunk; -1 where the value is missing. */
  | { readonly form: 'codes'; readonly codes: Int32Array; readonly dictionary: readonly string[] }
  | { readonly form: 'texts'; readonly texts: readonly (string | null)[] }

/** Cells by column. */
export type ChunkCells = ReadonlyMap<string, Cells>

/** Computes a number of each text, once for each text of the dictionary of a column. */
export class TextNumbers {
  readonly #numberOf: (text: string) => number
  #known = new Float64Array(0)
  #size = 0

  constructor(numberOf: (text: string) => number) {
    this.#numberOf = numberOf
  }

  /** Returns a function that returns the number of the text in a row; NaN for a missing text. */
  reader(cells: TextCells): (row: number) => number {
    if (cells.form === 'texts') {
      const { texts } = cells
      return (row) => {
        const text = texts[row] ?? null
        return text === null ? Number.NaN : this.#numberOf(text)
      }
    }
    const { codes, dictionary } = cells
    this.#extend(dictionary)
    const known = this.#known
    return (row) => known[codes[row] ?? -1] ?? Number.NaN
  }

  #extend(dictionary: readonly string[]): void {
    if (this.#known.length < dictionary.length) {
      const known = new Float64Array(2 * dictionary.length)
      known.set(this.#known)
      this.#known = known
    }
    for (; this.#size < dictionary.length; this.#size++)
      this.#known[this.#size] = this.#numberOf(dictionary[this.#size] ?? '')
  }
}

/** Returns a cell as a text or a number; null if it is missing. */
export function cellAt(cells: Cells, row: number): string | number | null {
  switch (cells.form) {
    case 'numbers': {
      const value = cells.values[row] ?? Number.NaN
      return Number.isNaN(value) ? null : value
    }
    case 'codes':
      return cells.dictionary[cells.codes[row] ?? -1] ?? null
    case 'texts':
      return cells.texts[row] ?? null
  }
}

/** Returns true for a cell without a value. */
export function isMissingAt(cells: Cells, row: number): boolean {
  switch (cells.form) {
    case 'numbers':
      return Number.isNaN(cells.values[row])
    case 'codes':
      return (cells.codes[row] ?? -1) < 0
    case 'texts':
      return (cells.texts[row] ?? null) === null
  }
}

/** Adds the cells of a column to the identities of rows. */
export function hashCells(words: Uint32Array, cells: Cells | undefined, hasher: ColumnHasher): void {
  switch (cells?.form) {
    case 'numbers':
      hasher.addNumbers(words, cells.values)
      return
    case 'codes':
      hasher.addCodes(words, cells.codes, cells.dictionary)
      return
    case 'texts':
      hasher.addTexts(words, cells.texts)
      return
    case undefined:
  }
}
