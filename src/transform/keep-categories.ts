import type { DataSection } from '../config/data.ts'
import { withoutSeries } from '../config/missing-values.ts'
import { categoriesOf } from '../dataset/columns.ts'
import type { TableColumn, TableFeatures } from '../dataset/dataset-schema.ts'
import { listNames } from '../text/format.ts'
import { invalidFeature } from './invalid-feature.ts'

type CategoryFeature = Extract<TableColumn, { type: 'category' }>

/**
 * Returns the features with the categories that their settings keep: the `top` most frequent ones of the training split, or all of the
 * training split with `unseen: other`. Such columns accept other categories. All others have the categories of the whole source, or those of
 * `order`. A constant for missing values is a category too.
 * @param countsOf returns the number of training examples of each category of a column, without those that have none
 */
export function keepCategories(
  features: TableFeatures,
  countsOf: (name: string) => ReadonlyMap<string, number>,
  { features: settings }: DataSection,
): TableFeatures {
  return {
    ...features,
    columns: features.columns.map((feature): TableColumn => {
      const { top, unseen, order, missing } = settings[feature.name] ?? {}
      if (feature.type !== 'category') return feature
      if (order !== undefined) return inOrder(feature, order)
      const replacement = withoutSeries(missing)
      const constant = typeof replacement === 'object' ? [String(replacement.constant)] : []
      if (top === undefined && unseen !== 'other') return withCategories(feature, constant)
      const frequent = [...countsOf(feature.name)]
        .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .slice(0, top)
        .map(([text]) => text)
      return { ...feature, categories: categoriesOf([...frequent, ...constant]), open: true }
    }),
  }
}

function withCategories(feature: CategoryFeature, added: readonly string[]): CategoryFeature {
  return added.every((category) => feature.categories.includes(category))
    ? feature
    : { ...feature, categories: categoriesOf([...feature.categories, ...added]) }
}

/** @throws UserError for categories of the source that the order does not have */
function inOrder(feature: CategoryFeature, order: readonly string[]): CategoryFeature {
  const absent = feature.categories.filter((category) => !order.includes(category))
  if (absent.length === 0) return { ...feature, categories: [...order] }
  throw invalidFeature(
    feature.name,
    `${listNames(absent, mostListed)} beside \`order\``,
    `all categories of the column in \`order\`, which has ${listNames(order, mostListed)}`,
  )
}

const mostListed = 10
