import type { FittedText } from '../dataset/dataset-schema.ts'
import { openTokenizer } from './tokenizer/tokenizer.ts'

type TextSettings = Pick<FittedText, 'lowerCase' | 'tokens' | 'ngrams'>
type Lengths = FittedText['ngrams']

/** Returns a function that lists the n-grams of a text: for each length, in the order of the text. */
export function ngramLister({ lowerCase, tokens, ngrams }: TextSettings): (text: string) => string[] {
  if (typeof tokens === 'object') {
    const { tokensOf } = openTokenizer(tokens.tokenizer)
    return (text) => wordNgrams(tokensOf(text), ngrams)
  }
  const list = listerOf(tokens, ngrams)
  return (text) => {
    // NFC: programs write `é` as one code point or as two.
    const normal = text.toWellFormed().normalize('NFC')
    return list(lowerCase ? normal.toLowerCase() : normal)
  }
}

function listerOf(
  tokens: Exclude<FittedText['tokens'], object>,
  lengths: Lengths,
): (text: string) => string[] {
  switch (tokens) {
    case 'words':
      return (text) => wordNgrams(text.match(word) ?? [], lengths)
    case 'characters':
      return (text) => characterNgrams(text.replace(spaces, ' '), lengths)
    case 'characters-in-words':
      return (text) => (text.match(unspaced) ?? []).flatMap((part) => ngramsInWord(` ${part} `, lengths))
  }
}

/** The words of scikit-learn, with combining marks: without these, words of many scripts fall apart. */
const word = /[\p{L}\p{M}\p{N}_]{2,}/gu
const spaces = /\s{2,}/gu
const unspaced = /\S+/gu

function wordNgrams(words: readonly string[], [least, most]: Lengths): string[] {
  const ngrams: string[] = []
  for (let length = least; length <= Math.min(most, words.length); length++)
    for (let start = 0; start + length <= words.length; start++)
      ngrams.push(words.slice(start, start + length).join(' '))
  return ngrams
}

function characterNgrams(text: string, [least, most]: Lengths): string[] {
  const starts = codePointStarts(text)
  const ngrams: string[] = []
  for (let length = least; length <= Math.min(most, starts.length - 1); length++)
    for (let start = 0; start + length < starts.length; start++)
      ngrams.push(text.slice(starts[start], starts[start + length]))
  return ngrams
}

/** Returns the n-grams of a word between spaces. One that is shorter than all n-grams counts as one itself. */
function ngramsInWord(text: string, lengths: Lengths): string[] {
  const ngrams = characterNgrams(text, lengths)
  return ngrams.length === 0 ? [text] : ngrams
}

/** Returns the positions of the code points of a text, and its end. */
function codePointStarts(text: string): number[] {
  const starts: number[] = []
  for (let index = 0; index < text.length; index++) {
    starts.push(index)
    if ((text.codePointAt(index) ?? 0) > 0xffff) index++
  }
  starts.push(text.length)
  return starts
}
