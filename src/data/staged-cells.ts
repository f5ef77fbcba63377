import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import type { StagedTexts } from '../column-store/staged-texts.ts'

/** Receives a text and the number of rows that have it; a text may come more than once. */
type VisitText = (text: string, rows: number) => void

/** Visits the texts of the rows that are kept. */
export function visitTexts(column: StagedTexts, outcomes: RowOutcomes, visit: VisitText): void {
  const counts =
    outcomes.isWhole && column.isInDictionary ? column.counts : countTexts(column, outcomes, visit)
  for (const [code, text] of column.dictionary.entries()) {
    const rows = counts[code] ?? 0
    if (rows > 0) visit(text, rows)
  }
}

/** Returns the number of rows with each text of the dictionary, and visits the other texts. */
function countTexts(column: StagedTexts, outcomes: RowOutcomes, visit: VisitText): ArrayLike<number> {
  const counts = new Float64Array(column.dictionary.length)
  for (const [index, range] of outcomes.chunks.entries()) {
    const chunk = column.read(index)
    const positions = outcomes.positions(range, 'kept')
    for (let place = 0; place < positions.length; place++) {
      const position = positions[place] ?? -1
      if (chunk.form === 'codes') {
        const code = chunk.codes[position] ?? -1
        if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
      } else {
        const text = chunk.texts[position] ?? null
        if (text !== null) visit(text, 1)
      }
    }
  }
  return counts
}

/** Yields the texts of the rows that are kept, with their rows and in their order. */
export function* textsInOrder(
  column: StagedTexts,
  outcomes: RowOutcomes,
): Generator<{ readonly text: string; readonly row: number }> {
  for (const [index, range] of outcomes.chunks.entries()) {
    const texts = plainTexts(column, index)
    for (const position of outcomes.positions(range, 'kept')) {
      const text = texts[position] ?? null
      if (text !== null) yield { text, row: range.start + position }
    }
  }
}

/** Returns the texts of a chunk. */
export function plainTexts(column: StagedTexts, index: number): readonly (string | null)[] {
  const chunk = column.read(index)
  if (chunk.form === 'texts') return chunk.texts
  const { dictionary } = column
  return Array.from(chunk.codes, (code) => dictionary[code] ?? null)
}

/** Returns a number for each row of a chunk; each text of the dictionary is converted once. */
export function numberReader(
  column: StagedTexts,
  numberOf: (text: string) => number,
  missing: number,
): (chunk: number) => Float64Array {
  let converted: Float64Array | null = null
  return (index) => {
    const chunk = column.read(index)
    if (chunk.form === 'texts')
      return Float64Array.from(chunk.texts, (text) => (text === null ? missing : numberOf(text)))
    converted ??= Float64Array.from(column.dictionary, numberOf)
    const values = new Float64Array(chunk.codes.length)
    for (let row = 0; row < values.length; row++) {
      const code = chunk.codes[row] ?? -1
      values[row] = code < 0 ? missing : (converted[code] ?? missing)
    }
    return values
  }
}

/** Returns a function that returns for each row of a chunk the number of its text; equal texts have equal numbers, from 0. */
export function numbersOfTexts(column: StagedTexts): (chunk: number) => Int32Array {
  const others = new Map<string | null, number>([[null, 0]])
  for (const text of column.isInDictionary ? [] : column.dictionary) others.set(text, others.size)
  return (index) => {
    const chunk = column.read(index)
    if (chunk.form === 'codes') return chunk.codes.map((code) => code + 1)
    return Int32Array.from(chunk.texts, (text) => {
      const number = others.get(text) ?? others.size
      others.set(text, number)
      return number
    })
  }
}

/** Returns a function that returns the code of each row of a chunk, -1 for a missing text; each text of the dictionary is coded once. */
export function codeReader(
  column: StagedTexts,
  codeOf: (text: string) => number,
): (chunk: number) => Int32Array {
  let known: Int32Array | null = null
  return (index) => {
    const chunk = column.read(index)
    if (chunk.form === 'texts')
      return Int32Array.from(chunk.texts, (text) => (text === null ? -1 : codeOf(text)))
    known ??= Int32Array.from(column.dictionary, codeOf)
    const { codes } = chunk
    for (let row = 0; row < codes.length; row++) codes[row] = known[codes[row] ?? -1] ?? -1
    return codes
  }
}

/** Returns the distinct texts of the rows that are kept, at most `most`. */
export function distinctTexts(column: StagedTexts, outcomes: RowOutcomes, most: number): ReadonlySet<string> {
  const distinct = new Set<string>()
  visitTexts(column, outcomes, (text) => {
    if (distinct.size < most) distinct.add(text)
  })
  return distinct
}
