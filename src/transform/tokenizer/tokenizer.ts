import { Tokenizer } from '@huggingface/tokenizers'
import { z } from 'zod'
import { tokenizerSchema, type TokenizerFile } from './tokenizer-schema.ts'

/** A `tokenizer.json` that is ready to use. */
export interface TextTokenizer {
  /** Number of ids: the greatest one plus 1. */
  readonly size: number
  /** Id that fills up shorter texts; null if the file has none. */
  readonly padding: number | null
  /** Returns the id of a token; undefined for text that is no token. */
  readonly idOf: (token: string) => number | undefined
  /** Returns the tokens of a text, without those that a post-processor adds. */
  readonly tokensOf: (text: string) => string[]
  /** Returns the ids of a text, truncated like `enable_truncation(max_length)` in Python: added tokens stay. */
  readonly idsOf: (text: string, most: number) => number[]
}

const contentSchema = z.record(z.string(), z.unknown())
const opened = new Map<string, TextTokenizer>()

/** Returns the tokenizer of a stored file; a file is opened once, although a server transforms one request at a time. */
export function openTokenizer(stored: string): TextTokenizer {
  let tokenizer = opened.get(stored)
  if (tokenizer === undefined) {
    tokenizer = tokenizerOf(stored)
    opened.set(stored, tokenizer)
  }
  return tokenizer
}

function tokenizerOf(stored: string): TextTokenizer {
  const content: unknown = JSON.parse(stored)
  const file = tokenizerSchema.parse(content)
  // The parsed file lacks a token `__proto__`.
  const tokenizer = new Tokenizer(contentSchema.parse(content), {})
  const normalize = normalizerOf(file)
  const unknown = unknownId(file)
  const idOf = (token: string) => tokenizer.token_to_id(token)
  const tokensOf = (text: string) => tokenizer.tokenize(normalize(text.toWellFormed()))
  const complete = (tokens: string[]): string[] =>
    tokenizer.post_processor?.post_process(tokens, null, true).tokens ?? tokens
  const added = complete([]).length
  return {
    size: sizeOf(file),
    padding: paddingOf(file, idOf),
    idOf,
    tokensOf,
    idsOf: (text, most) =>
      complete(tokensOf(text).slice(0, Math.max(0, most - added)))
        .slice(0, most)
        .map((token) => idOf(token) ?? unknown),
  }
}

/** Chinese characters outside of the basic plane, around which BertNormalizer puts spaces. */
const distantChinese = /[\u{20000}-\u{2A6DF}\u{2A700}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/gu

/** Returns a function that changes a text where normalizers of the library differ from those of Python's. */
function normalizerOf({ normalizer }: TokenizerFile): (text: string) => string {
  const steps = normalizer?.type === 'Sequence' ? normalizer.normalizers : [normalizer]
  const isLower = steps.some(
    (step) => step?.type === 'Lowercase' || (step?.type === 'BertNormalizer' && step['lowercase'] === true),
  )
  const isSpaced = steps.some(
    (step) => step?.type === 'BertNormalizer' && step['handle_chinese_chars'] === true,
  )
  return (text) => {
    // Σ at the end of a word becomes ς in JavaScript, and σ in Rust, which converts each letter by itself.
    const lower = isLower ? text.replaceAll('Σ', 'σ') : text
    return isSpaced ? lower.replace(distantChinese, ' $& ') : lower
  }
}

function unknownId({ model }: TokenizerFile): number {
  if (model.type === 'Unigram') return model.unk_id
  const token = model['unk_token']
  return typeof token === 'string' ? (model.vocab[token] ?? 0) : 0
}

function sizeOf({ model, added_tokens: added }: TokenizerFile): number {
  const ids = model.type === 'Unigram' ? [model.vocab.length - 1] : Object.values(model.vocab)
  return [...ids, ...added.map(({ id }) => id)].reduce((most, id) => Math.max(most, id), 0) + 1
}

/** Tokens that fill up texts if the file does not name one. */
const paddingTokens = ['[PAD]', '<pad>']

function paddingOf({ padding }: TokenizerFile, idOf: (token: string) => number | undefined): number | null {
  if (padding) return padding.pad_id
  return paddingTokens.map(idOf).find((id) => id !== undefined) ?? null
}
