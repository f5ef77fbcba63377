import { z } from 'zod'
import { imageFits } from '../images/image-shape.ts'

const side = z.int().min(1).max(8192)

/** How image files become pixels of one shape. */
const pixelSettings = {
  size: z
    .union([
      side,
      z.tuple([side, side]),
      z.strictObject({
        height: side.describe('Pixels of a column.'),
        width: side.describe('Pixels of a row.'),
      }),
    ])
    .transform(toSize)
    .optional()
    .describe(
      'Size to which images are resized, one number for a square, or `[height, width]`. Without it, all images have one size.',
    ),
  fit: z
    .enum(imageFits)
    .default('stretch')
    .describe(
      'What becomes of other proportions: `stretch` changes them, `crop` cuts off what is outside of the middle, and `pad` adds black borders.',
    ),
  channels: z
    .union([z.literal(1), z.literal(3)])
    .optional()
    .describe('1 for grey, 3 for colour. Without it, images are in colour if any of them is.'),
}

function toSize(size: number | [number, number] | { height: number; width: number }) {
  if (typeof size === 'number') return { height: size, width: size }
  if (!Array.isArray(size)) return size
  const [height, width] = size
  return { height, width }
}

/** How images are brought to pixels, in training, in the gate and on the server. */
export const imagesSchema = z.strictObject({
  table: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A table with the paths of the images below the source and their labels, relative to the file that holds this configuration. Without it, the folders are the classes.',
    ),
  path: z.string().min(1).optional().describe('The column of `table` with the paths, `path` when left out.'),
  ...pixelSettings,
})

/** Settings of a column with the paths of images. */
export const imageFeatureSchema = z.strictObject({
  folder: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The folder that the paths of the column are relative to, relative to the file that holds this configuration. When left out, the folder of the source.',
    ),
  ...pixelSettings,
})

export type ImageSettings = z.infer<typeof imagesSchema>
export type ImageFeatureSetting = z.infer<typeof imageFeatureSchema>
export type PixelSettings = Pick<ImageFeatureSetting, keyof typeof pixelSettings>
