import { z } from 'zod'

/** Units that a text is divided into. */
export const textTokens = ['words', 'characters', 'characters-in-words'] as const

const ngramSize = z.int().min(1).max(20)

/** Settings of a feature of type `text`. */
export const textFeatureSchema = z
  .strictObject({
    'lower-case': z.boolean().default(true).describe('Converts the text to lower case.'),
    tokens: z
      .union([
        z
          .enum(textTokens)
          .describe(
            'Words of at least two letters or digits, characters, or characters within each word and the spaces around it.',
          ),
        z.strictObject({
          tokenizer: z
            .string()
            .min(1)
            .describe(
              'A `tokenizer.json` of the Hugging Face library, relative to the file that holds this configuration.',
            ),
          padding: z
            .string()
            .min(1)
            .optional()
            .describe(
              'The token that fills up shorter texts with `output: ids`; when left out, that of the file, `[PAD]` or `<pad>`.',
            ),
        }),
      ])
      .default('words')
      .describe('Units of the n-grams.'),
    ngrams: z
      .tuple([ngramSize, ngramSize])
      .default([1, 1])
      .describe('Smallest and greatest number of tokens in an n-gram, such as `[1, 3]`.'),
    vocabulary: z
      .int()
      .positive()
      .max(1_000_000)
      .default(10_000)
      .describe('Greatest number of n-grams: those in the most texts of the training split are kept.'),
    'min-count': z
      .int()
      .positive()
      .default(1)
      .describe('Smallest number of texts of the training split that an n-gram of the vocabulary is in.'),
    output: z
      .enum(['counts', 'binary', 'tf-idf', 'ids'])
      .default('tf-idf')
      .describe(
        'Values for the network: for each n-gram its count, 1 if the text contains it, or its TF-IDF; or the ids of the n-grams in their order, for an embedding.',
      ),
    length: z
      .int()
      .positive()
      .max(100_000)
      .optional()
      .describe('Number of ids: longer texts are truncated, shorter ones are padded with 0.'),
  })
  .refine(({ ngrams: [least, most] }) => least <= most, {
    path: ['ngrams'],
    error: 'the smallest number before the greatest',
  })
  .refine(
    ({ tokens, output, ngrams: [, most] }) => typeof tokens === 'string' || output !== 'ids' || most === 1,
    { path: ['ngrams'], error: '`[1, 1]` for the ids of a tokenizer' },
  )
  .refine(({ output, length }) => (output === 'ids') === (length !== undefined), {
    path: ['length'],
    error: '`length` for `output: ids`, and for no other output',
  })

export type TextFeatureSetting = z.infer<typeof textFeatureSchema>
