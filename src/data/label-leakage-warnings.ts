import { takeRows } from '../dataset/columns.ts'
import type { Features } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { rawNumbers } from '../transform/training-values.ts'
import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import { predictionOf, type FeatureValues, type LabelValues } from './label-leakage.ts'
import type { RawDataset } from './raw-dataset.ts'
import type { StoredCategories, StoredColumn, StoredNumbers } from './stored-column.ts'

/** A feature that predicts the label at least this well probably contains it. */
const suspicious = 0.99

/** The first training examples, which are enough to find such a feature in a table of any size. */
const mostExamples = 100_000

/** Returns a warning for each feature that alone predicts a label. Texts are not measured. */
export function labelLeakageWarnings(
  { columns, outcomes, label }: Pick<RawDataset, 'columns' | 'outcomes' | 'label'>,
  features: Features,
): string[] {
  if (features.kind !== 'table') return []
  const examples = Math.min(outcomes.count('train'), mostExamples)
  const find = (name: string) => columns.find((column) => column.name === name)
  const measured = features.columns.flatMap(({ name }) => {
    const values = valuesOf(find(name), outcomes, examples)
    return values === null ? [] : [{ name, values }]
  })
  return outputsOf(label).flatMap((output) => {
    const labels = labelValues(valuesOf(find(output.label.column), outcomes, examples))
    if (labels === null) return []
    return measured.flatMap(({ name, values }) => {
      const prediction = predictionOf(values, labels)
      if (prediction === null || prediction.value < suspicious) return []
      const { measure, value } = prediction
      return [
        `The feature ${name} alone predicts ${output.label.column} (${measure} ${value.toFixed(3)}). If its value is not known before the label is, leave it out with \`exclude\`.`,
      ]
    })
  })
}

function valuesOf(
  column: StoredColumn | undefined,
  outcomes: RowOutcomes,
  examples: number,
): FeatureValues | null {
  switch (column?.kind) {
    case 'number':
      return { kind: 'numbers', values: firstTraining(column, outcomes, examples) }
    case 'category':
      return {
        kind: 'categories',
        categories: column.categories.length,
        values: firstTraining(column, outcomes, examples),
      }
    case 'text':
    case 'bytes':
    case undefined:
      return null
  }
}

/** Returns the raw values of the first training examples. */
function firstTraining(
  column: StoredNumbers | StoredCategories,
  outcomes: RowOutcomes,
  examples: number,
): Float64Array {
  const result = new Float64Array(examples)
  let end = 0
  for (const [chunk, range] of outcomes.chunks.entries()) {
    if (end === examples) break
    const positions = outcomes.positions(range, 'train').subarray(0, examples - end)
    result.set(rawNumbers(takeRows(column.read(chunk), positions)), end)
    end += positions.length
  }
  return result
}

function labelValues(values: FeatureValues | null): LabelValues | null {
  if (values === null) return null
  return values.kind === 'numbers'
    ? { kind: 'numbers', values: values.values }
    : { kind: 'classes', codes: values.values, classes: values.categories }
}
