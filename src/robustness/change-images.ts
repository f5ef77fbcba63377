import type { TableFeatures } from '../dataset/dataset-schema.ts'
import type { Examples } from '../dataset/examples.ts'
import { imageColumnsOf, imagesOf } from '../dataset/features.ts'
import { randomStream } from '../random/philox.ts'
import { imageChange, type ImageRule } from './corruptions/change.ts'

/** Returns the rows of a table with perturbed images; all other values stay as they are. */
export function changeImages(
  rule: ImageRule,
  examples: Examples,
  table: TableFeatures,
  seed: number,
): Examples {
  const width = table.columns.length
  const values = Float64Array.from(examples.features)
  const images = [...(examples.images ?? [])]
  for (const column of imageColumnsOf(table)) {
    const change = imageChange(rule, imagesOf(column))
    const position = table.columns.indexOf(column)
    for (const [row, id] of examples.ids.entries()) {
      const at = row * width + position
      const pixels = images[values[at] ?? -1]
      if (pixels === undefined) throw new RangeError(`no image in column ${column.name} of ${id}`)
      const random = randomStream(seed, 'robustness', rule.name, id, column.name)
      values[at] = images.push(change(pixels, random)) - 1
    }
  }
  return { ...examples, features: values, images }
}
