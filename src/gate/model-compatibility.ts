import { positionsByName } from '../dataset/columns-by-name.ts'
import type {
  DatasetDetails,
  Features,
  ImageFeatures,
  Label,
  TableFeatures,
} from '../dataset/dataset-schema.ts'
import { canonicalJson } from '../artifacts/digest.ts'
import { indexOfOutput, type Output } from '../dataset/label-target.ts'
import { listNames, truncate } from '../text/format.ts'

type ExampleSchema = Pick<DatasetDetails, 'features' | 'label'>

/**
 * Returns the reason why a model cannot predict the examples of a dataset, as "it …"; null if it can.
 * @param output the evaluated output of the dataset
 */
export function explainIncompatibility(
  model: ExampleSchema,
  { features }: Pick<DatasetDetails, 'features'>,
  output: Output,
): string | null {
  const own = indexOfOutput(model.label, output)
  const reasons = [
    ...explainFeatures(model.features, features),
    ...(own ? explainLabel(own.label, output.label) : [`it has no output ${truncate(output.name)}`]),
  ]
  return reasons.length === 0 ? null : reasons.join(', and ')
}

/**
 * Returns the reason why a model cannot continue training on a dataset, as "it …"; null if it can. The trainer passes columns by
 * position, so their order matters. Other image sizes and other classes are allowed: the shapes of the network decide about those.
 */
export function explainSchemaMismatch(model: ExampleSchema, dataset: ExampleSchema): string | null {
  const reasons = [
    ...(model.features.kind === 'table' && dataset.features.kind === 'table'
      ? explainColumnOrder(model.features, dataset.features)
      : []),
    ...explainClassOrder(model.label, dataset.label),
  ]
  return reasons.length === 0 ? null : reasons.join(', and ')
}

function explainColumnOrder(own: TableFeatures, other: TableFeatures): string[] {
  const positions = positionsByName(own, other)
  if (positions === null) return [explainColumns(own, other)]
  if (own.columns.length < other.columns.length) return ['it does not take all columns of the dataset']
  return positions.every((position, index) => position === index)
    ? []
    : ['it takes the columns in another order']
}

function explainClassOrder(own: ExampleSchema['label'], other: ExampleSchema['label']): string[] {
  if (own.kind !== 'class' || other.kind !== 'class' || String(own.classes) === String(other.classes))
    return []
  return classChanges(own.classes, other.classes).length > 0 ? [] : ['it has the classes in another order']
}

function explainFeatures(own: Features, other: Features): string[] {
  if (canonicalJson(own) === canonicalJson(other)) return []
  if (own.kind === 'image' && other.kind === 'image' && imageText(own) === imageText(other)) return []
  if (own.kind === 'table' && other.kind === 'table')
    return positionsByName(own, other) === null ? [explainColumns(own, other)] : []
  return [`it takes ${featuresText(own)}, and the dataset has ${featuresText(other)}`]
}

function featuresText(features: Features): string {
  return features.kind === 'table' ? 'rows of a table' : imageText(features)
}

/** Describes the pixels that a model takes; how they are stored does not matter to it. */
function imageText({ height, width, channels, fit }: ImageFeatures): string {
  const resized = fit === undefined ? '' : ` (resized with the fit ${fit})`
  return `images ${width} wide and ${height} high, in ${channels === 1 ? 'grey' : 'colour'}${resized}`
}

/** Names only the columns that the model needs. Further columns of the dataset are not passed to it. */
function explainColumns(own: TableFeatures, other: TableFeatures): string {
  const theirs = new Map(other.columns.map((column) => [column.name, column]))
  const gone = own.columns.filter(({ name }) => !theirs.has(name))
  const changed = own.columns.filter((column) => {
    const same = theirs.get(column.name)
    return same !== undefined && canonicalJson(same) !== canonicalJson(column)
  })
  const parts = [...named('with', gone), ...named('with other values of', changed)]
  return `it takes other columns than the dataset has (${parts.join(', ')})`
}

function explainLabel(own: Label, other: Label): string[] {
  if (canonicalJson(own) === canonicalJson(other)) return []
  if (own.kind !== other.kind)
    return [`it predicts a ${own.kind}, and the label of the dataset is a ${other.kind}`]
  if (own.kind === 'class' && other.kind === 'class') {
    const parts = classChanges(own.classes, other.classes)
    if (parts.length > 0) return [`it has other classes (${parts.join(', ')})`]
    if (own.column === other.column) return ['it has the classes in another order']
  }
  return [
    `it predicts the column ${truncate(own.column)}, and the label of the dataset is ${truncate(other.column)}`,
  ]
}

function classChanges(own: readonly string[], other: readonly string[]): string[] {
  const names = (classes: readonly string[]) => classes.map((name) => ({ name }))
  return [
    ...named('without', names(other.filter((name) => !own.includes(name)))),
    ...named('with', names(own.filter((name) => !other.includes(name)))),
  ]
}

const mostNamed = 3

function named(sign: string, items: readonly { readonly name: string }[]): string[] {
  if (items.length === 0) return []
  const names = items.map(({ name }) => JSON.stringify(truncate(name)))
  return [`${sign} ${listNames(names, mostNamed)}`]
}
