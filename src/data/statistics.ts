import type { Column } from '../dataset/columns.ts'
import type { ColumnStatistics, Preparation } from '../dataset/preparation.ts'
import type { RawDataset } from './raw-dataset.ts'
import { momentsOf, momentsOfPixels } from '../transform/moments.ts'
import type { Partition } from './split.ts'
import type { Label } from '../dataset/dataset-schema.ts'
import type { PixelHistogram } from '../transform/pixel-histogram.ts'

/**
 * Statistics of every column.
 * @param kept The rows that stayed.
 * @param pixels Histogram of all images that stayed; null for tables.
 */
export function describeColumns(
  columns: readonly Column[],
  kept: Int32Array,
  pixels: PixelHistogram | null,
): Record<string, ColumnStatistics> {
  return Object.fromEntries(columns.map((column) => [column.name, describe(column, kept, pixels)]))
}

function describe(column: Column, kept: Int32Array, pixels: PixelHistogram | null): ColumnStatistics {
  switch (column.kind) {
    case 'number': {
      const values = Float64Array.from(kept, (row) => column.values[row] ?? Number.NaN).filter(
        (value) => !Number.isNaN(value),
      )
      return {
        type: 'number',
        count: values.length,
        missing: kept.length - values.length,
        moments: values.length === 0 ? null : momentsOf([values]),
      }
    }
    case 'category': {
      const categories = countCategories(column, kept)
      const count = Object.values(categories).reduce((sum, one) => sum + one, 0)
      return { type: 'category', count, missing: kept.length - count, categories }
    }
    case 'text': {
      const count = kept.filter((row) => column.values[row] !== null).length
      return { type: 'text', count, missing: kept.length - count }
    }
    case 'bytes':
      return {
        type: 'image',
        count: kept.length,
        missing: 0,
        channels: pixels
          ? Array.from({ length: pixels.channels }, (_, channel) => momentsOfPixels(pixels, channel))
          : [],
      }
  }
}

/** Examples of each class in each split; null when the label is a number, or there are several. */
export function countClasses(
  { columns, label }: RawDataset,
  partition: Partition,
): Pick<Preparation, 'classes' | 'classesOfOutputs'> {
  if (label.kind !== 'multi-output') return { classes: countOf(columns, label, partition) }
  const counts = label.outputs.flatMap((output) => {
    const count = countOf(columns, output.label, partition)
    return count ? [[output.name, count] as const] : []
  })
  return { classes: null, classesOfOutputs: Object.fromEntries(counts) }
}

function countOf(columns: readonly Column[], label: Label, partition: Partition): Preparation['classes'] {
  const column = columns.find(({ name }) => name === label.column)
  if (column?.kind !== 'category') return null
  return {
    train: countCategories(column, partition.train),
    validation: countCategories(column, partition.validation),
    test: countCategories(column, partition.test),
  }
}

function countCategories(
  { categories, codes }: Column & { kind: 'category' },
  rows: Int32Array,
): Record<string, number> {
  const counts = new Int32Array(categories.length)
  for (const row of rows) {
    const code = codes[row] ?? -1
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
  }
  return Object.fromEntries(categories.map((category, code) => [category, counts[code] ?? 0]))
}

/** Fewer examples than these for each of a column's texts teach little of any of them. */
const fewExamples = 5
const fewTexts = 20

/** Columns of dates, names or ids, which were taken for categories: each of their many texts becomes an input of the network. */
export function scatteredColumns({ features }: Pick<RawDataset, 'features'>, examples: number): string[] {
  if (features.kind !== 'table') return []
  return features.columns.flatMap((column) =>
    column.type === 'category' &&
    column.categories.length > fewTexts &&
    column.categories.length * fewExamples > examples
      ? `The column ${column.name} has ${column.categories.length} different texts in ${examples} examples, each an input of the network. If these are dates, ids or names, leave it out with \`columns\`.`
      : [],
  )
}

/** Returns warnings about classes without training examples. */
export function warningsOf({
  classes,
  classesOfOutputs = {},
}: Pick<Preparation, 'classes' | 'classesOfOutputs'>): string[] {
  const counts = [
    ...(classes ? [{ of: '', train: classes.train }] : []),
    ...Object.entries(classesOfOutputs).map(([output, { train }]) => ({ of: ` of ${output}`, train })),
  ]
  return counts.flatMap(({ of, train }) =>
    Object.entries(train)
      .filter(([, count]) => count === 0)
      .map(([name]) => `The class ${name}${of} has no example in the train split.`),
  )
}
