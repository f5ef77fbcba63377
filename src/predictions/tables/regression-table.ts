import type { NumberPredictions } from '../../metrics/predictions.ts'
import { namesIn, numbersIn } from '../cells.ts'
import { numbers, texts } from './table-columns.ts'
import { orderByName } from './row-names.ts'
import type { TableMethods } from './table-methods.ts'

export interface RegressionTable {
  readonly task: 'regression'
  readonly ids: readonly string[]
  readonly label: Float64Array
  readonly prediction: Float64Array
}

export const regressionTable: TableMethods<RegressionTable, NumberPredictions> = {
  parse: (file) => ({
    task: 'regression',
    ids: namesIn(file, 'example'),
    label: numbersIn(file, 'label'),
    prediction: numbersIn(file, 'prediction'),
  }),
  order: (file) => orderByName(file, 'example'),
  columns: ({ ids, label, prediction }) => [
    texts('example', ids),
    numbers('label', label),
    numbers('prediction', prediction),
  ],
  examples: ({ ids, label }) => [ids, Array.from(label)],
  labels: ({ ids, label }) => ({ names: ids, labels: label }),
  classNames: () => [],
  predictions: ({ ids, label, prediction }) => ({ kind: 'number', ids, labels: label, values: prediction }),
  predictionColumns: ({ ids, labels, values }) => [
    texts('example', ids),
    numbers('label', labels),
    numbers('prediction', values),
  ],
}
