import type { FittedText, FittedTokenIds } from '../dataset/dataset-schema.ts'
import { ngramLister } from './ngrams.ts'
import { openTokenizer } from './tokenizer/tokenizer.ts'

/** Writes the values of one text into zeros, from `at` on. */
export type TextWriter = (text: string, into: Float32Array, at: number) => void

/** Returns the number of values that the encoding of a text has. */
export function textWidth({ output, vocabulary }: Pick<FittedText, 'output' | 'vocabulary'>): number {
  return output.values === 'ids' ? output.length : vocabulary.length
}

export function tokenIdsWriter({ tokenizer, length, padding }: FittedTokenIds): TextWriter {
  const { idsOf } = openTokenizer(tokenizer)
  return (text, into, at) => {
    into.fill(padding, at, at + length)
    into.set(idsOf(text, length), at)
  }
}

export function textWriter(column: FittedText): TextWriter {
  const { output } = column
  const indices = indexVocabulary(column.vocabulary)
  const list = ngramLister(column)
  switch (output.values) {
    case 'binary':
      return (text, into, at) => {
        for (const ngram of list(text)) {
          const position = indices.get(ngram)
          if (position !== undefined) into[at + position] = 1
        }
      }
    case 'counts':
      return (text, into, at) => {
        for (const [position, count] of countTerms(list(text), indices)) into[at + position] = count
      }
    case 'tf-idf': {
      const { weights } = output
      return (text, into, at) => {
        const counts = countTerms(list(text), indices)
        let squares = 0
        for (const [position, count] of counts) squares += (count * (weights[position] ?? 0)) ** 2
        const norm = Math.sqrt(squares)
        for (const [position, count] of counts)
          into[at + position] = (count * (weights[position] ?? 0)) / norm
      }
    }
    case 'ids': {
      const { length } = output
      return (text, into, at) => {
        for (const [index, ngram] of list(text).slice(0, length).entries())
          into[at + index] = 2 + (indices.get(ngram) ?? -1)
      }
    }
  }
}

/** Returns a function for the share of the n-grams of a text that the vocabulary does not contain; 0 for a text without any. */
export function unknownShare(column: FittedText): (text: string) => number {
  const indices = indexVocabulary(column.vocabulary)
  const list = ngramLister(column)
  return (text) => {
    const ngrams = list(text)
    const unknown = ngrams.reduce((count, ngram) => (indices.has(ngram) ? count : count + 1), 0)
    return unknown / Math.max(ngrams.length, 1)
  }
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** Returns the position of each n-gram; a vocabulary is indexed once, although a server transforms one request at a time. */
function indexVocabulary(vocabulary: readonly string[]): ReadonlyMap<string, number> {
  let indices = known.get(vocabulary)
  if (indices === undefined) {
    indices = new Map(vocabulary.map((ngram, position) => [ngram, position]))
    known.set(vocabulary, indices)
  }
  return indices
}

/** Returns how often each n-gram of the vocabulary occurs, by its place. */
function countTerms(
  ngrams: readonly string[],
  indices: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const ngram of ngrams) {
    const position = indices.get(ngram)
    if (position !== undefined) counts.set(position, (counts.get(position) ?? 0) + 1)
  }
  return counts
}
