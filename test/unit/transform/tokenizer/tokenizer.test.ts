import { describe, expect, it } from '@jest/globals'
import { parseTokenizer } from '../../../../src/transform/tokenizer/parse-tokenizer.ts'
import { openTokenizer } from '../../../../src/transform/tokenizer/tokenizer.ts'
import { userError } from '../../../harness/user-error.ts'
import { golden, tokenizerFile, tokenizerText } from './golden.ts'

const tokenizers = Object.entries(golden.texts)
const bytes = tokenizerFile('byte-pairs')
const pieces = tokenizerFile('unigram')
const words = tokenizerFile('word-piece')
const opened = (name: string) => openTokenizer(parseTokenizer(tokenizerText(name), `${name}.json`))

describe("ids of a tokenizer are those of Python's tokenizers library", () => {
  it('for six tokenizers of three kinds', () => {
    expect(tokenizers.map(([name]) => name)).toEqual([
      'word-piece',
      'byte-pairs',
      'split-byte-pairs',
      'byte-fallback',
      'split-words',
      'unigram',
    ])
  })

  it.each(tokenizers)('for whole texts: %s', (name, rows) => {
    const { idsOf } = opened(name)
    for (const { text, ids } of rows) expect({ text, ids: idsOf(text, 10_000) }).toEqual({ text, ids })
  })

  it.each(tokenizers)('for texts that are truncated and padded: %s', (name, rows) => {
    const { idsOf, padding } = opened(name)
    for (const { text, fixed } of rows) {
      const ids = idsOf(text, golden.length)
      const filled = Array.from({ length: golden.length }, (_, index) => ids[index] ?? padding)
      expect({ text, fixed: filled }).toEqual({ text, fixed })
    }
  })

  it('for tokens, without those that the post-processor adds', () => {
    const { tokensOf } = opened('word-piece')
    for (const { text, tokens } of golden.texts['word-piece'] ?? []) {
      // Python names unknown words by their token, as WordPiece does here, too.
      expect({ text, tokens: tokensOf(text) }).toEqual({ text, tokens })
    }
  })
})

describe('a stored tokenizer', () => {
  it('has its greatest id plus 1 as size, and the id of its padding', () => {
    const { size, padding } = opened('unigram')
    const ids = (golden.texts['unigram'] ?? []).flatMap((row) => row.ids)
    expect(size).toBeGreaterThan(Math.max(...ids))
    expect(padding).toBe(0)
  })

  it('uses a token [PAD] or <pad> if the file has no padding, else none', () => {
    const without = JSON.stringify({ ...words, padding: null })
    expect(openTokenizer(parseTokenizer(without, 'x')).padding).toBe(0)
    expect(openTokenizer(parseTokenizer(without.replaceAll('[PAD]', '[FILL]'), 'x')).padding).toBeNull()
  })
})

const split = (more: object) => ({
  ...bytes,
  pre_tokenizer: { type: 'Split', pattern: { String: '-' }, behavior: 'Isolated', invert: false, ...more },
})
const matching = (Regex: string) => split({ pattern: { Regex } })

describe('a tokenizer.json is refused by the name of a construct', () => {
  it.each<[string, object, string]>([
    ['another model', { ...bytes, model: { ...bytes.model, type: 'WordLevel' } }, 'model.type'],
    ['ids that are no numbers', { ...bytes, model: { ...bytes.model, vocab: { a: 'b' } } }, 'model.vocab'],
    [
      'merges of three parts',
      { ...bytes, model: { ...bytes.model, merges: [['a', 'b', 'c']] } },
      'model.merges',
    ],
    ['dropout', { ...bytes, model: { ...bytes.model, dropout: 0.1 } }, 'model.dropout'],
    ['an end-of-word suffix', { ...bytes, model: { ...bytes.model, end_of_word_suffix: '</w>' } }, '</w>'],
    [
      'byte fallback of Unigram',
      { ...pieces, model: { ...pieces.model, byte_fallback: true } },
      'byte_fallback',
    ],
    ['Precompiled', { ...pieces, normalizer: { type: 'Precompiled' } }, 'Precompiled'],
    ['Whitespace', { ...bytes, pre_tokenizer: { type: 'Whitespace' } }, 'Whitespace'],
    ['Digits', { ...bytes, pre_tokenizer: { type: 'Digits', individual_digits: true } }, 'Digits'],
    [
      'Punctuation',
      { ...bytes, pre_tokenizer: { type: 'Punctuation', behavior: 'Contiguous' } },
      'Punctuation',
    ],
    ['MergedWithPrevious', split({ behavior: 'MergedWithPrevious' }), 'MergedWithPrevious'],
    ['MergedWithNext', split({ behavior: 'MergedWithNext' }), 'MergedWithNext'],
    ['Contiguous', split({ behavior: 'Contiguous' }), 'Contiguous'],
    ['Removed with a text', split({ behavior: 'Removed' }), 'pre_tokenizer.pattern'],
    [
      'Removed with a captured group',
      split({ behavior: 'Removed', pattern: { Regex: '(a)' } }),
      'pre_tokenizer.pattern',
    ],
    ['an inverted pattern', split({ invert: true }), 'pre_tokenizer.invert'],
    ['\\G', matching('\\Ga'), '\\G'],
    ['an intersection of classes', matching('[a-z&&[^b]]'), '&&'],
    ['a possessive quantifier', matching('a++b'), 'a++b'],
    ['an atomic group', matching('(?>a|ab)c'), '(?>'],
    ['a POSIX class', matching('[[:alpha:]]'), '[:alpha:]'],
    ['case folding beyond ASCII', matching('(?i:straße)'), '(?i:'],
    ['flags for the rest of the pattern', matching('(?i)abc'), '(?i)'],
    [
      'a refused construct within a sequence',
      { ...bytes, pre_tokenizer: { type: 'Sequence', pretokenizers: [{ type: 'Digits' }] } },
      'pre_tokenizer.pretokenizers.0.type',
    ],
    ['truncation at the left', { ...words, truncation: { direction: 'Left' } }, 'truncation.direction'],
    ['padding at the left', { ...words, padding: { direction: 'Left', pad_id: 0 } }, 'padding.direction'],
    [
      'a token of whole words only',
      { ...words, added_tokens: [{ id: 0, content: 'a', single_word: true }] },
      'single_word',
    ],
    [
      'a token across words that Metaspace separates',
      {
        ...pieces,
        model: {
          ...pieces.model,
          vocab: [
            ['<unk>', 0],
            ['▁a▁b', -1],
          ],
          unk_id: 0,
        },
      },
      '▁a▁b',
    ],
    ['a pattern that is not valid', matching('(a'), 'library'],
  ])('%s', (_, content, name) => {
    expect(() => parseTokenizer(JSON.stringify(content), 'tokenizer.json')).toThrow(
      userError('DATA_UNSUPPORTED_TOKENIZER', name),
    )
  })

  it('a file that is not JSON', () => {
    for (const text of ['', '{', '[]', 'null'])
      expect(() => parseTokenizer(text, 'tokenizer.json')).toThrow(
        userError('DATA_INVALID_FILE', 'tokenizer'),
      )
  })
})
