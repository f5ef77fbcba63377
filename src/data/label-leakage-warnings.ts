import type { Features } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import type { RowOutcomes } from './column-store/row-outcomes.ts'
import { predictionOf, type FeatureValues, type LabelValues } from './label-leakage.ts'
import type { RawDataset } from './raw-dataset.ts'
import type { StoredColumn } from './stored-column.ts'

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
  const find = (name: string) => columns.find((column) => column.name === name)
  const measured = features.columns.flatMap(({ name }) => {
    const values = valuesOf(find(name), outcomes)
    return values === null ? [] : [{ name, values }]
  })
  return outputsOf(label).flatMap((output) => {
    const labels = labelValues(valuesOf(find(output.label.column), outcomes))
    if (labels === null) return []
    return measured.flatMap(({ name, values }) => {
      const prediction = predictionOf(values, labels)
      if (prediction === null || prediction.value < suspicious) return []
      const { measure, value } = prediction
      return [
        `The feature ${name} alone predicts ${output.label.column} (${measure} ${value.toFixed(3)}). If its value is not known before the label is, leave it out with \`columns\`.`,
      ]
    })
  })
}

function valuesOf(column: StoredColumn | undefined, outcomes: RowOutcomes): FeatureValues | null {
  switch (column?.kind) {
    case 'number':
      return {
        kind: 'numbers',
        values: firstTraining(outcomes, (chunk) => {
          const { values } = column.read(chunk)
          return (position) => values[position] ?? Number.NaN
        }),
      }
    case 'category':
      return {
        kind: 'categories',
        categories: column.categories.length,
        values: firstTraining(outcomes, (chunk) => {
          const { codes } = column.read(chunk)
          return (position) => {
            const code = codes[position] ?? -1
            return code < 0 ? Number.NaN : code
          }
        }),
      }
    case 'text':
    case 'bytes':
    case undefined:
      return null
  }
}

/** Returns the values of the first training examples. */
function firstTraining(
  outcomes: RowOutcomes,
  readChunk: (chunk: number) => (position: number) => number,
): Float64Array {
  const result = new Float64Array(Math.min(outcomes.count('train'), mostExamples))
  let end = 0
  for (const [chunk, range] of outcomes.chunks.entries()) {
    if (end === result.length) break
    const valueAt = readChunk(chunk)
    for (const position of outcomes.positions(range, 'train')) {
      if (end === result.length) break
      result[end++] = valueAt(position)
    }
  }
  return result
}

function labelValues(values: FeatureValues | null): LabelValues | null {
  if (values === null) return null
  return values.kind === 'numbers'
    ? { kind: 'numbers', values: values.values }
    : { kind: 'classes', codes: values.values, classes: values.categories }
}
