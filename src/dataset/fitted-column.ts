import { z } from 'zod'
import { dateParts } from '../config/date-parts.ts'
import { textTokens } from '../config/text-feature.ts'
import { windowStatistics } from '../config/time-series.ts'

/** Steps for one column of numbers, with the values that were fitted on the training split. */
export const numberStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('scale'), by: z.number().positive() }),
  z.strictObject({ step: z.literal('standardize'), mean: z.number(), deviation: z.number() }),
  z.strictObject({ step: z.literal('min-max'), minimum: z.number(), maximum: z.number() }),
  z.strictObject({ step: z.literal('robust'), median: z.number(), range: z.number() }),
  z.strictObject({ step: z.literal('clip'), minimum: z.number(), maximum: z.number() }),
  /** sign(x) · ln(1 + |x|). */
  z.strictObject({ step: z.literal('log') }),
  /** Share of the training examples below the value, interpolated between quantiles of equal distance. */
  z.strictObject({ step: z.literal('quantile'), quantiles: z.array(z.number()).min(2) }),
])

const vector = z.array(z.number())

/** Steps for channels of pixels; one value a channel. */
export const channelStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('scale'), by: z.number().positive() }),
  z.strictObject({ step: z.literal('standardize'), mean: vector, deviation: vector }),
  z.strictObject({ step: z.literal('min-max'), minimum: vector, maximum: vector }),
])

/** The network's values for the n-grams of a text. */
const textOutput = z.discriminatedUnion('values', [
  /** A value for each n-gram of the vocabulary. */
  z.strictObject({ values: z.enum(['counts', 'binary']) }),
  /** Counts times weights, divided by their Euclidean norm. */
  z.strictObject({ values: z.literal('tf-idf'), weights: z.array(z.number()) }),
  /** The first n-grams in their order, as the position in the vocabulary plus 2; 1 for others and 0 after the last. */
  z.strictObject({ values: z.literal('ids'), length: z.int().positive() }),
])

/** The network's values for one of several buckets. */
export const bucketValues = z.enum(['one-hot', 'index'])

/** The network's values for one column. */
export const fittedColumn = z.discriminatedUnion('encoding', [
  z.strictObject({
    encoding: z.literal('number'),
    name: z.string(),
    /** Replaces a missing value; null where the column is not optional. */
    missing: z.number().nullable(),
    /** True for another value that is 1 for a missing value, else 0. */
    indicator: z.boolean(),
    steps: z.array(numberStep),
    /** Edges of buckets, ascending: the result is one-hot over `edges.length + 1` buckets. */
    edges: z.array(z.number()).min(1).optional(),
  }),
  z.strictObject({
    /** `one-hot` has a value a category, and one for other categories; `index` has one value: the position of the category. */
    encoding: z.enum(['one-hot', 'index']),
    name: z.string(),
    categories: z.int().positive(),
    other: z.boolean(),
    /** Position of the category that replaces a missing value; null where the column is not optional. */
    missing: z.int().nonnegative().nullable(),
    indicator: z.boolean(),
  }),
  z.strictObject({
    /** The bucket of a text is its hash modulo the number of buckets. */
    encoding: z.literal('hash'),
    name: z.string(),
    buckets: z.int().min(2),
    /** `one-hot` has a value a bucket; `index` has one value: the position of the bucket. */
    values: bucketValues,
    /** Replaces a missing text; null where the column is not optional. */
    missing: z.string().nullable(),
    indicator: z.boolean(),
  }),
  z.strictObject({
    encoding: z.literal('date'),
    name: z.string(),
    parts: z.array(z.strictObject({ part: z.enum(dateParts), steps: z.array(numberStep) })),
    /** Parts as sine and cosine of their share of a period. */
    cyclic: z.array(z.enum(dateParts)),
    missing: z.number().nullable(),
    indicator: z.boolean(),
  }),
  z.strictObject({
    encoding: z.literal('text'),
    name: z.string(),
    lowerCase: z.boolean(),
    /** Units of a text; a tokenizer is stored as JSON. */
    tokens: z.union([z.enum(textTokens), z.strictObject({ tokenizer: z.string() })]),
    /** Smallest and greatest number of tokens in an n-gram. */
    ngrams: z.tuple([z.int().positive(), z.int().positive()]),
    /** N-grams of the training split, by code unit. */
    vocabulary: z.array(z.string()).min(1),
    output: textOutput,
    /** Replaces a missing text; null where the column is not optional. */
    missing: z.string().nullable(),
    indicator: z.boolean(),
  }),
  z.strictObject({
    /** The first ids of a tokenizer, in their order. */
    encoding: z.literal('token-ids'),
    name: z.string(),
    /** JSON of the tokenizer. */
    tokenizer: z.string(),
    length: z.int().positive(),
    /** The id that fills up shorter texts. */
    padding: z.int().nonnegative(),
    /** Number of ids that the tokenizer has. */
    size: z.int().positive(),
    missing: z.string().nullable(),
    indicator: z.boolean(),
  }),
  z.strictObject({
    /** The pixels of an image, which an input of the network of its own takes. */
    encoding: z.literal('image'),
    name: z.string(),
    steps: z.array(channelStep),
    /** Rows, columns and channels of the pixels. */
    shape: z.array(z.int().positive()).min(1),
    missing: z.null(),
    indicator: z.literal(false),
  }),
  /** No value: only rolling windows use the column. */
  z.strictObject({
    encoding: z.literal('none'),
    name: z.string(),
    missing: z.null(),
    indicator: z.literal(false),
  }),
])

/** The network's value for a rolling window: a statistic of the values of several columns, without the missing ones. */
export const fittedWindow = z.strictObject({
  name: z.string(),
  statistic: z.enum(windowStatistics),
  columns: z.array(z.string()).min(1),
  /** Replaces the statistic of a window without values. */
  missing: z.number(),
  indicator: z.boolean(),
  steps: z.array(numberStep),
})

/** The network's values for a combination of the positions of several columns. */
export const fittedCross = z.strictObject({
  name: z.string(),
  columns: z.array(z.string()).min(2),
  /** The position of a combination is its hash modulo the number of buckets, or its place among the combinations, which are followed by all others. */
  buckets: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('hash'), count: z.int().min(2) }),
    z.strictObject({ by: z.literal('frequency'), combinations: z.array(z.array(z.int().nonnegative())) }),
  ]),
  values: bucketValues,
})
