import { z } from 'zod'
import { dateParts } from './date-parts.ts'
import { hashBucketsSchema } from './hash-buckets.ts'
import { imageFeatureSchema } from './image-settings.ts'
import { missingValueSchema, type MissingValue } from './missing-values.ts'
import { textFeatureSchema } from './text-feature.ts'
import { numberStepSchema } from './transform-steps.ts'

const buckets = z.union([
  z.int().min(2).max(1000).describe('Number of buckets with about as many training examples each.'),
  z.array(z.number()).min(1).describe('The edges between the buckets, ascending.'),
])

/** Settings that texts do not have. */
const otherTypes = ['transform', 'buckets', 'top', 'parts', 'hash-buckets', 'order'] as const

/** Settings that images do not have. */
const notImages = ['buckets', 'top', 'parts', 'hash-buckets', 'order'] as const

/** Settings that hashed categories do not have. */
const notHashed = ['transform', 'buckets', 'top', 'parts', 'text', 'order'] as const

/** Settings that ordered categories do not have. */
const notOrdered = ['transform', 'buckets', 'top', 'parts', 'text'] as const

/** Directives of `strptime` that have the same meaning for everybody. */
const dateDirectives = ['Y', 'y', 'm', 'd', 'e', 'b', 'B', 'H', 'I', 'M', 'S', 'p', 'a', 'A']

/** At least one directive, and none but these. */
const dateFormat = new RegExp(`^(?=.*%)(?:[^%]|%[${dateDirectives.join('')}])*$`)

function isOfImages(missing: MissingValue): boolean {
  return missing === 'fail' || missing === 'drop' || pixelOf(missing) !== null
}

/** Returns the value of all pixels of an image that replaces a missing one; null for other reactions. */
export function pixelOf(missing: MissingValue | undefined): number | null {
  if (typeof missing !== 'object' || !('constant' in missing)) return null
  const { constant } = missing
  return typeof constant === 'number' && Number.isInteger(constant) && constant >= 0 && constant <= 255
    ? constant
    : null
}

/** Settings of one feature of a table. */
export const featureSchema = z
  .strictObject({
    type: z
      .enum(['number', 'category', 'date', 'duration', 'text', 'image'])
      .optional()
      .describe(
        'The type of the column; inferred from most of its cells when left out, but never `text` or `image`. A column with `type: image` has the paths of image files.',
      ),
    text: textFeatureSchema.optional().describe('Tokens and values of a column with `type: text`.'),
    image: imageFeatureSchema
      .optional()
      .describe('Folder and size of the images of a column with `type: image`.'),
    missing: missingValueSchema
      .optional()
      .describe(
        'Reaction to a missing value, in training and at serving: an error, a dropped row (an error at serving), or a replacement; for images `{constant: 0}`, one value of all pixels. `clean.missing` when left out.',
      ),
    'na-values': z
      .array(z.string())
      .default([])
      .describe('Texts that mean a missing value in this column, besides those of `clean.na-values`.'),
    indicator: z
      .boolean()
      .default(false)
      .describe('Adds a value to the input of the network that is 1 where the value was missing.'),
    transform: z
      .array(numberStepSchema)
      .optional()
      .describe(
        'Steps for a column of numbers, for the `parts` of a date and, of the first three, for the pixels of images, in order; those of `data.transform` when left out.',
      ),
    buckets: buckets
      .optional()
      .describe('Divides the numbers into buckets, one-hot, after the steps of the column itself.'),
    encode: z
      .enum(['one-hot', 'index'])
      .default('one-hot')
      .describe('Encoding of categories; `index` is the position that an embedding takes.'),
    'hash-buckets': hashBucketsSchema
      .optional()
      .describe(
        'Number of buckets that a hash assigns the texts to, instead of a list of categories; no text is unseen.',
      ),
    order: z
      .array(z.string())
      .min(2)
      .max(1000)
      .refine((categories) => new Set(categories).size === categories.length, 'each category once')
      .optional()
      .describe(
        'All categories in their order, such as `[low, medium, high]`: the value is the position, 0 for the first.',
      ),
    top: z
      .int()
      .positive()
      .optional()
      .describe('Keeps the most frequent categories of the training split; the rest are *other*.'),
    unseen: z
      .enum(['refuse', 'other'])
      .default('refuse')
      .describe('Reaction to a category that the training split does not have.'),
    'date-format': z
      .string()
      .regex(
        dateFormat,
        `a format of \`${dateDirectives.map((letter) => `%${letter}`).join(' ')}\`, such as \`%d.%m.%Y\``,
      )
      .optional()
      .describe(
        'How dates are written, with the directives of `strptime`, such as `%d.%m.%Y`; ISO 8601 is read, too.',
      ),
    parts: z
      .array(z.enum(dateParts))
      .optional()
      .describe('Parts of a date as numbers; year, month, day and weekday when left out.'),
    cyclic: z
      .array(z.enum(dateParts))
      .default([])
      .describe('Parts of a date as sine and cosine, so that December is near January.'),
  })
  .refine(({ type, text }) => type === 'text' || text === undefined, {
    path: ['text'],
    error: '`text` with `type: text` only',
  })
  .refine(({ type, image }) => type === 'image' || image === undefined, {
    path: ['image'],
    error: '`image` with `type: image` only',
  })
  .refine((setting) => setting.type !== 'image' || notImages.every((key) => setting[key] === undefined), {
    error: `no ${notImages.map((key) => `\`${key}\``).join(', ')} for a column with \`type: image\``,
  })
  .refine(
    ({ type, missing, indicator }) =>
      type !== 'image' || ((missing === undefined || isOfImages(missing)) && !indicator),
    {
      path: ['missing'],
      error:
        '`fail`, `drop` or `{constant: 0}`, a value of pixels up to 255, for a column with `type: image`, and no `indicator`',
    },
  )
  .refine((setting) => setting.type === 'date' || setting['date-format'] === undefined, {
    path: ['date-format'],
    error: '`date-format` with `type: date` only',
  })
  .refine((setting) => setting.type !== 'text' || otherTypes.every((key) => setting[key] === undefined), {
    error: `no ${otherTypes.map((key) => `\`${key}\``).join(', ')} for a column with \`type: text\``,
  })
  .refine(
    (setting) =>
      setting['hash-buckets'] === undefined ||
      ((setting.type ?? 'category') === 'category' && notHashed.every((key) => setting[key] === undefined)),
    {
      path: ['hash-buckets'],
      error: `\`hash-buckets\` for categories only, without ${notHashed.map((key) => `\`${key}\``).join(', ')}`,
    },
  )
  .refine(
    (setting) =>
      setting.order === undefined ||
      ((setting.type ?? 'category') === 'category' &&
        setting.unseen === 'refuse' &&
        notOrdered.every((key) => setting[key] === undefined)),
    {
      path: ['order'],
      error: `\`order\` for categories only, without \`unseen: other\`, ${notOrdered.map((key) => `\`${key}\``).join(', ')}`,
    },
  )
  .transform((setting) => {
    // No list of categories is made of texts that are hashed.
    if (setting['hash-buckets'] !== undefined) return { ...setting, type: 'text' as const }
    return setting.order === undefined
      ? setting
      : { ...setting, type: 'category' as const, encode: 'index' as const }
  })

export type FeatureSetting = z.infer<typeof featureSchema>
