import { z } from 'zod'

/**
 * Schema of a `tokenizer.json` for which `@huggingface/tokenizers` returns the ids of Python's `tokenizers`: only constructs that
 * test/fixtures/tokenizers verifies. The library also reads others, such as `Whitespace` and `Digits`, but treats them differently.
 */

const plain = <Type extends string>(type: Type) => z.looseObject({ type: z.literal(type) })

const textPattern = z.looseObject({ String: z.string() })

const escapes = /\\[pP]\{[^}]*\}|\\[^]/g
const classes = /\[[^\]]*\]/g

/** Returns true for a regular expression that JavaScript matches in the same way as the library of Python. */
function isReproduced(source: string): boolean {
  // Case folding is reproduced for ASCII only.
  if (source.includes('(?i:') && /[^\0-\x7f]/.test(source)) return false
  // Anchors of the search, intersections and POSIX classes.
  if (/\\G|&&|\[\[:/.test(source)) return false
  // Atomic groups, possessive quantifiers, and flags other than `(?i:`.
  return !/\(\?>|[*+?}]\+|\(\?(?!i:)[a-z-]+[:)]/.test(source.replace(escapes, 'a').replace(classes, 'a'))
}

const regexPattern = z.looseObject({ Regex: z.string().refine(isReproduced) })

/** Groups that are captured would become tokens. */
const patternWithoutGroups = regexPattern.refine(({ Regex }) => !/(?<!\\)\((?!\?)/.test(Regex))

const normalizer = z.discriminatedUnion('type', [
  plain('NFC'),
  plain('NFD'),
  plain('NFKC'),
  plain('NFKD'),
  plain('Lowercase'),
  plain('Strip'),
  plain('StripAccents'),
  plain('BertNormalizer'),
  plain('Prepend'),
  plain('Replace').extend({ pattern: z.union([textPattern, regexPattern]) }),
])

const normalizers = z.discriminatedUnion('type', [
  ...normalizer.options,
  plain('Sequence').extend({ normalizers: z.array(normalizer) }),
])

const splits = z.discriminatedUnion('behavior', [
  plain('Split').extend({
    behavior: z.literal('Isolated'),
    invert: z.literal(false),
    pattern: z.union([textPattern, regexPattern]),
  }),
  plain('Split').extend({
    behavior: z.literal('Removed'),
    invert: z.literal(false),
    pattern: patternWithoutGroups,
  }),
])

const preTokenizer = z.discriminatedUnion('type', [
  plain('BertPreTokenizer'),
  plain('ByteLevel'),
  plain('Metaspace').extend({
    replacement: z.string().length(1),
    prepend_scheme: z.enum(['always', 'first', 'never']),
    split: z.boolean(),
  }),
  plain('WhitespaceSplit'),
  splits,
])

const preTokenizers = z.discriminatedUnion('type', [
  ...preTokenizer.options,
  plain('Sequence').extend({ pretokenizers: z.array(preTokenizer) }),
])

const absent = z.union([z.null(), z.literal('')]).optional()

// A vocabulary has up to hundreds of thousands of entries, for which schemas of their own would take a second.
const vocabulary = z.custom<Readonly<Record<string, number>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((id: unknown) => Number.isSafeInteger(id) && Number(id) >= 0),
)
const merges = z.custom<readonly (string | readonly [string, string])[]>(
  (value) => Array.isArray(value) && value.every(isMerge),
)

const model = z.discriminatedUnion('type', [
  plain('WordPiece').extend({
    vocab: vocabulary,
    unk_token: z.string(),
    continuing_subword_prefix: z.string(),
  }),
  plain('BPE').extend({
    vocab: vocabulary,
    merges,
    dropout: z.null().optional(),
    continuing_subword_prefix: absent,
    end_of_word_suffix: absent,
  }),
  plain('Unigram').extend({
    vocab: z.array(z.tuple([z.string(), z.number()])),
    unk_id: z.int().nonnegative(),
    byte_fallback: z.literal(false).optional(),
  }),
])

const postProcessor = z.discriminatedUnion('type', [
  plain('TemplateProcessing'),
  plain('BertProcessing'),
  plain('RobertaProcessing'),
  plain('ByteLevel'),
])

const rightward = z.looseObject({ direction: z.literal('Right') })

export const tokenizerSchema = z.looseObject({
  added_tokens: z.array(
    z.looseObject({ id: z.int().nonnegative(), content: z.string().min(1), single_word: z.literal(false) }),
  ),
  normalizer: normalizers.nullable(),
  pre_tokenizer: preTokenizers.nullable(),
  post_processor: postProcessor.nullable(),
  model,
  truncation: rightward.nullish(),
  padding: rightward.extend({ pad_id: z.int().nonnegative() }).nullish(),
})

export type TokenizerFile = z.infer<typeof tokenizerSchema>

function isMerge(value: unknown): boolean {
  if (typeof value === 'string') return true
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
}
