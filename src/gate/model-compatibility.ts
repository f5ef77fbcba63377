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
  const predicted = indexOfOutput(model.label, output)
  const reasons = [
    ...explainFeatures(model.features, features),
    ...(predicted
      ? explainLabel(predicted.label, output.label)
      : [`it has no output ${truncate(output.name)}`]),
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

function explainColumnOrder(model: TableFeatures, dataset: TableFeatures): string[] {
  const positions = positionsByName(model, dataset)
  if (positions === null) return [explainColumns(model, dataset)]
  if (model.columns.length < dataset.columns.length) return ['it does not take all columns of the dataset']
  return positions.every((position, index) => position === index)
    ? []
    : ['it takes the columns in another order']
}

function explainClassOrder(model: ExampleSchema['label'], dataset: ExampleSchema['label']): string[] {
  if (model.kind !== 'class' || dataset.kind !== 'class' || String(model.classes) === String(dataset.classes))
    return []
  return classChanges(model.classes, dataset.classes).length > 0
    ? []
    : ['it has the classes in another order']
}

function explainFeatures(model: Features, dataset: Features): string[] {
  if (canonicalJson(model) === canonicalJson(dataset)) return []
  if (model.kind === 'image' && dataset.kind === 'image' && imageText(model) === imageText(dataset)) return []
  if (model.kind === 'table' && dataset.kind === 'table')
    return positionsByName(model, dataset) === null ? [explainColumns(model, dataset)] : []
  return [`it takes ${featuresText(model)}, and the dataset has ${featuresText(dataset)}`]
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
function explainColumns(model: TableFeatures, dataset: TableFeatures): string {
  const theirs = new Map(dataset.columns.map((column) => [column.name, column]))
  const gone = model.columns.filter(({ name }) => !theirs.has(name))
  const changed = model.columns.filter((column) => {
    const same = theirs.get(column.name)
    return same !== undefined && canonicalJson(same) !== canonicalJson(column)
  })
  const parts = [...named('with', gone), ...named('with other values of', changed)]
  return `it takes other columns than the dataset has (${parts.join(', ')})`
}

function explainLabel(model: Label, dataset: Label): string[] {
  if (canonicalJson(model) === canonicalJson(dataset)) return []
  if (model.kind !== dataset.kind)
    return [`it predicts a ${model.kind}, and the label of the dataset is a ${dataset.kind}`]
  if (model.kind === 'class' && dataset.kind === 'class') {
    const parts = classChanges(model.classes, dataset.classes)
    if (parts.length > 0) return [`it has other classes (${parts.join(', ')})`]
    if (model.column === dataset.column) return ['it has the classes in another order']
  }
  return [
    `it predicts the column ${truncate(model.column)}, and the label of the dataset is ${truncate(dataset.column)}`,
  ]
}

function classChanges(model: readonly string[], dataset: readonly string[]): string[] {
  const names = (classes: readonly string[]) => classes.map((name) => ({ name }))
  return [
    ...named('without', names(dataset.filter((name) => !model.includes(name)))),
    ...named('with', names(model.filter((name) => !dataset.includes(name)))),
  ]
}

const mostNamed = 3

function named(sign: string, items: readonly { readonly name: string }[]): string[] {
  if (items.length === 0) return []
  const names = items.map(({ name }) => JSON.stringify(truncate(name)))
  return [`${sign} ${listNames(names, mostNamed)}`]
}
