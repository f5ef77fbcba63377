import { sum } from 'd3-array'
import type { ColumnStatistics, Preparation } from '../dataset/preparation.ts'
import type { Label, SplitName } from '../dataset/dataset-schema.ts'
import { momentsOf, momentsOfPixels } from '../transform/moments.ts'
import { presentNumbers } from '../transform/number-chunks.ts'
import type { PixelHistogram } from '../images/pixel-histogram.ts'
import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import type { RawDataset } from './raw-dataset.ts'
import { countsWith, numbersWith, type StoredCategories, type StoredColumn } from './stored-column.ts'

/**
 * Returns statistics of the rows that are kept, for every column.
 * @param pixels histograms of the images that are kept, by their column
 */
export function describeColumns(
  columns: readonly StoredColumn[],
  outcomes: RowOutcomes,
  pixels: ReadonlyMap<string, PixelHistogram>,
): Record<string, ColumnStatistics> {
  return Object.fromEntries(
    columns.map((column) => [column.name, describe(column, outcomes, pixels.get(column.name) ?? null)]),
  )
}

function describe(
  column: StoredColumn,
  outcomes: RowOutcomes,
  pixels: PixelHistogram | null,
): ColumnStatistics {
  switch (column.kind) {
    case 'number': {
      const { count, ...moments } = momentsOf(presentNumbers(numbersWith(column, outcomes, 'kept')))
      return {
        type: 'number',
        count,
        missing: outcomes.count('kept') - count,
        moments: count === 0 ? null : moments,
      }
    }
    case 'category': {
      const counts = countsWith(column, outcomes, 'kept')
      const count = sum(counts)
      return {
        type: 'category',
        count,
        missing: outcomes.count('kept') - count,
        categories: byCategory(column, counts),
      }
    }
    case 'text': {
      let [count, missing] = [0, 0]
      for (const [index, range] of outcomes.chunks.entries()) {
        const { values } = column.read(index)
        for (const position of outcomes.positions(range, 'kept'))
          if (values[position] === null) missing++
          else count++
      }
      return { type: 'text', count, missing }
    }
    case 'bytes': {
      const missing = column.isMissing === undefined ? 0 : countMissing(column.isMissing, outcomes)
      return {
        type: 'image',
        count: outcomes.count('kept') - missing,
        missing,
        channels: pixels
          ? Array.from({ length: pixels.channels }, (_, channel) => momentsOfPixels(pixels, channel))
          : [],
      }
    }
  }
}

function countMissing(isMissing: (chunk: number) => readonly boolean[], outcomes: RowOutcomes): number {
  return sum(outcomes.chunks, (range, index) => {
    const missing = isMissing(index)
    return sum(outcomes.positions(range, 'kept'), (position) => Number(missing[position] === true))
  })
}

/** Examples of each class in each split; null when the label is a number, or there are several. */
export function countClasses({
  columns,
  label,
  outcomes,
}: RawDataset): Pick<Preparation, 'classes' | 'classesOfOutputs'> {
  if (label.kind !== 'multi-output') return { classes: countOf(columns, label, outcomes) }
  const counts = label.outputs.flatMap((output) => {
    const count = countOf(columns, output.label, outcomes)
    return count ? [[output.name, count] as const] : []
  })
  return { classes: null, classesOfOutputs: Object.fromEntries(counts) }
}

function countOf(
  columns: readonly StoredColumn[],
  label: Label,
  outcomes: RowOutcomes,
): Preparation['classes'] {
  const column = columns.find(({ name }) => name === label.column)
  if (column?.kind !== 'category') return null
  const countsOf = (split: SplitName) => byCategory(column, countsWith(column, outcomes, split))
  return { train: countsOf('train'), validation: countsOf('validation'), test: countsOf('test') }
}

function byCategory({ categories }: StoredCategories, counts: Float64Array): Record<string, number> {
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
      ? `The column ${column.name} has ${column.categories.length} different texts in ${examples} examples, each an input of the network. If these are dates, ids or names, leave it out with \`exclude\`.`
      : [],
  )
}
