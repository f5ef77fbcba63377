import { formatCount, listNames } from '../text/format.ts'
import type { RawDataset } from './raw-dataset.ts'
import type { StoredCategories } from './stored-column.ts'

const mostNamed = 5

/**
 * Returns a warning for each feature with categories that no example of the training split has: training never changes the weights of
 * their inputs.
 */
export function untrainedCategories({
  columns,
  outcomes,
  featureSettings,
}: Pick<RawDataset, 'columns' | 'outcomes' | 'featureSettings'>): string[] {
  return columns.flatMap((column) => {
    const setting = featureSettings[column.name]
    if (column.kind !== 'category' || setting === undefined) return []
    const hasNoInputs =
      setting.unseen === 'other' ||
      setting.top !== undefined ||
      setting.order !== undefined ||
      setting['hash-buckets'] !== undefined
    const untrained = hasNoInputs ? [] : categoriesWithoutExamples(column, outcomes)
    return untrained.length === 0
      ? []
      : [
          `The feature ${JSON.stringify(column.name)} has ${untrained.length === 1 ? 'a category' : `${formatCount(untrained.length)} categories`} without an example in the train split: ${listNames(
            untrained.map((category) => JSON.stringify(category)),
            mostNamed,
          )}. To treat them as one, set \`unseen: other\` under \`features\`.`,
        ]
  })
}

function categoriesWithoutExamples(
  column: StoredCategories,
  outcomes: RawDataset['outcomes'],
): readonly string[] {
  const isTrained = new Uint8Array(column.categories.length)
  for (const [index, range] of outcomes.chunks.entries()) {
    const { codes } = column.read(index)
    for (const position of outcomes.positions(range, 'train')) {
      const code = codes[position] ?? -1
      if (code >= 0) isTrained[code] = 1
    }
  }
  return column.categories.filter((_, code) => isTrained[code] === 0)
}
