import type { TextFeatureSetting } from '../config/text-feature.ts'
import { textFeatureSchema } from '../config/text-feature.ts'
import type { FittedText, FittedTokenIds } from '../dataset/dataset-schema.ts'
import { invalidFeature } from './invalid-feature.ts'
import { ngramLister } from './ngrams.ts'
import { openTokenizer } from './tokenizer/tokenizer.ts'

/** Stored tokenizers by the path that the configuration names. */
export type Tokenizers = ReadonlyMap<string, string>

type Common = Pick<FittedText, 'name' | 'missing' | 'indicator'>

/**
 * Fits the vocabulary of a column of texts. The result is the same for any order of the texts.
 * @param texts texts of the training split, missing ones replaced
 */
export function fitText(
  common: Common,
  texts: Iterable<string>,
  setting: TextFeatureSetting = textFeatureSchema.parse({}),
  tokenizers: Tokenizers = new Map(),
): FittedText | FittedTokenIds {
  if (typeof setting.tokens === 'string') return fitVocabulary(common, texts, setting, setting.tokens)
  const tokenizer = tokenizers.get(setting.tokens.tokenizer)
  if (tokenizer === undefined) throw new TypeError(`the tokenizer ${setting.tokens.tokenizer} was not read`)
  return setting.output === 'ids'
    ? tokenIds(common, tokenizer, setting.length ?? 1, setting.tokens.padding)
    : fitVocabulary(common, texts, { ...setting, 'lower-case': false }, { tokenizer })
}

function tokenIds(
  { name, missing, indicator }: Common,
  tokenizer: string,
  length: number,
  paddingToken: string | undefined,
): FittedTokenIds {
  const { padding: ownPadding, size, idOf } = openTokenizer(tokenizer)
  const padding = paddingToken === undefined ? ownPadding : idOf(paddingToken)
  if (padding === undefined)
    throw invalidFeature(
      name,
      `no token ${JSON.stringify(paddingToken)} in the tokenizer`,
      'a token as `padding`',
    )
  if (padding === null)
    throw invalidFeature(
      name,
      'a tokenizer without padding',
      '`padding` beside `tokenizer`, padding in its file, or a token `[PAD]` or `<pad>`',
    )
  return { encoding: 'token-ids', name, tokenizer, length, padding, size, missing, indicator }
}

function fitVocabulary(
  { name, missing, indicator }: Common,
  texts: Iterable<string>,
  setting: TextFeatureSetting,
  tokens: FittedText['tokens'],
): FittedText {
  const { 'lower-case': lowerCase, ngrams } = setting
  const { counts, size } = documentCounts(texts, ngramLister({ lowerCase, tokens, ngrams }), name)
  const kept = [...counts]
    .filter(([, count]) => count >= setting['min-count'])
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, setting.vocabulary)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  if (kept.length === 0)
    throw invalidFeature(
      name,
      `no n-gram in ${setting['min-count']} or more texts of the training split`,
      'a vocabulary of at least one n-gram',
    )
  return {
    encoding: 'text',
    name,
    lowerCase,
    tokens,
    ngrams,
    vocabulary: kept.map(([ngram]) => ngram),
    output: outputOf(
      setting,
      kept.map(([, count]) => count),
      size,
    ),
    missing,
    indicator,
  }
}

/** The greatest number of entries of a `Map`. */
const mostDistinct = 2 ** 24

/** Returns in how many texts each n-gram is, and the number of texts. */
function documentCounts(
  texts: Iterable<string>,
  list: (text: string) => string[],
  name: string,
): { readonly counts: ReadonlyMap<string, number>; readonly size: number } {
  const counts = new Map<string, number>()
  let size = 0
  for (const text of texts) {
    size++
    const distinct = new Set(list(text))
    if (counts.size + distinct.size > mostDistinct)
      throw invalidFeature(
        name,
        'more than 16 million different n-grams',
        'shorter n-grams, or fewer of them',
      )
    for (const ngram of distinct) counts.set(ngram, (counts.get(ngram) ?? 0) + 1)
  }
  return { counts, size }
}

function outputOf(
  { output, length }: TextFeatureSetting,
  counts: readonly number[],
  texts: number,
): FittedText['output'] {
  switch (output) {
    case 'counts':
    case 'binary':
      return { values: output }
    case 'tf-idf':
      // Smoothed as in scikit-learn, as if one more text had every n-gram.
      return { values: output, weights: counts.map((count) => Math.log((1 + texts) / (1 + count)) + 1) }
    case 'ids':
      if (length === undefined) throw new TypeError('ids without a length')
      return { values: output, length }
  }
}
