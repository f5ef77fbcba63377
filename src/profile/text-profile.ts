import { textAt, type Column } from '../dataset/columns.ts'
import { splitNames } from '../dataset/dataset-schema.ts'
import { StoredSplit, type SplitFiles } from '../dataset/stored-split.ts'
import { bySplit, type BySplit } from './by-split.ts'
import { histogramOf, type Histogram } from './value-histogram.ts'
import { NumberAccumulator, presentSorted, type NumberSummary } from './number-summary.ts'
import { SampleCursor } from './sample.ts'

/** A column of texts. */
export interface TextProfile {
  readonly kind: 'text'
  readonly name: string
  /** Lengths of the texts in UTF-16 code units. */
  readonly splits: BySplit<NumberSummary>
  /** Lengths in the samples. */
  readonly histogram: Histogram | null
  /** The words that most texts of the training sample contain. */
  readonly words: readonly { readonly word: string; readonly texts: number }[]
}

const mostWords = 12
/** Words are counted in the beginning of a text, so that a few long texts do not take most of the time. */
const mostCharacters = 2_000
const wordPattern = /\p{L}[\p{L}\p{N}'’-]{0,39}/gu

/** Returns the statistics of a column of texts. */
export function profileTexts(dataset: SplitFiles, name: string, samples: BySplit<Int32Array>): TextProfile {
  const words = new Map<string, number>()
  const accumulators = bySplit(() => new NumberAccumulator())
  const sampled = bySplit(() => new Array<number>())
  for (const split of splitNames) {
    const cursor = new SampleCursor(samples[split])
    for (const { start, rows, columns } of new StoredSplit(dataset, split).chunks([name])) {
      const [column] = columns
      const textOfRow = textReader(column)
      const lengths = Float64Array.from({ length: rows }, (_, row) => textOfRow(row)?.length ?? Number.NaN)
      accumulators[split].add(lengths)
      for (const position of cursor.take(start, rows)) {
        sampled[split].push(lengths[position] ?? Number.NaN)
        if (split === 'train') countWords(textOfRow(position) ?? '', words)
      }
    }
  }
  const lengths = bySplit((split) => Float64Array.from(sampled[split]))
  return {
    kind: 'text',
    name,
    splits: bySplit((split) => accumulators[split].summary(presentSorted(lengths[split]))),
    histogram: histogramOf(lengths),
    words: [...words]
      .map(([word, texts]) => ({ word, texts }))
      .sort((a, b) => b.texts - a.texts || (a.word < b.word ? -1 : 1))
      .slice(0, mostWords),
  }
}

/** A column of few different texts is stored as categories. */
function textReader(column: Column | undefined): (row: number) => string | null {
  if (column?.kind === 'text' || column?.kind === 'category') return (row) => textAt(column, row)
  throw new TypeError('a column without texts')
}

function countWords(text: string, words: Map<string, number>): void {
  const found = new Set(text.slice(0, mostCharacters).toLowerCase().match(wordPattern))
  for (const word of found) words.set(word, (words.get(word) ?? 0) + 1)
}
