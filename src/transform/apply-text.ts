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
  const places = placesOf(column.vocabulary)
  const list = ngramLister(column)
  switch (output.values) {
    case 'binary':
      return (text, into, at) => {
        for (const ngram of list(text)) {
          const place = places.get(ngram)
          if (place !== undefined) into[at + place] = 1
        }
      }
    case 'counts':
      return (text, into, at) => {
        for (const [place, count] of countPlaces(list(text), places)) into[at + place] = count
      }
    case 'tf-idf': {
      const { weights } = output
      return (text, into, at) => {
        const counts = countPlaces(list(text), places)
        let squares = 0
        for (const [place, count] of counts) squares += (count * (weights[place] ?? 0)) ** 2
        const norm = Math.sqrt(squares)
        for (const [place, count] of counts) into[at + place] = (count * (weights[place] ?? 0)) / norm
      }
    }
    case 'ids': {
      const { length } = output
      return (text, into, at) => {
        for (const [index, ngram] of list(text).slice(0, length).entries())
          into[at + index] = 2 + (places.get(ngram) ?? -1)
      }
    }
  }
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** Returns the position of each n-gram; a vocabulary is indexed once, although a server transforms one request at a time. */
function placesOf(vocabulary: readonly string[]): ReadonlyMap<string, number> {
  let places = known.get(vocabulary)
  if (places === undefined) {
    places = new Map(vocabulary.map((ngram, place) => [ngram, place]))
    known.set(vocabulary, places)
  }
  return places
}

/** Returns how often each n-gram of the vocabulary occurs, by its place. */
function countPlaces(
  ngrams: readonly string[],
  places: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const ngram of ngrams) {
    const place = places.get(ngram)
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return counts
}
