import { categoriesOf } from '../../dataset/columns.ts'
import type { SequencePredictions } from '../../metrics/predictions.ts'
import { cellsOf, namesIn, numberOf, positionsIn } from '../cells.ts'
import { classColumn, numbers, texts } from './table-columns.ts'
import { idsOf, indicesOf, orderByName, indexByName, seenNames } from './row-names.ts'
import type { TableMethods } from './table-methods.ts'

export interface SequenceTable {
  readonly task: 'sequence'
  readonly examples: readonly string[]
  readonly positions: Float64Array
  readonly label: readonly string[]
  readonly prediction: readonly string[]
}

export const sequenceTable: TableMethods<SequenceTable, SequencePredictions> = {
  parse: (file) => ({
    task: 'sequence',
    examples: namesIn(file, 'example'),
    positions: positionsIn(file, 'position'),
    label: namesIn(file, 'label'),
    prediction: namesIn(file, 'prediction'),
  }),
  order: (file) => {
    const byExample = orderByName(file, 'example')
    const positions = cellsOf(file, 'position').map(numberOf)
    return (a, b) => byExample(a, b) || (positions[a] ?? 0) - (positions[b] ?? 0)
  },
  columns: ({ examples, positions, label, prediction }) => [
    texts('example', examples),
    numbers('position', positions),
    texts('label', label),
    texts('prediction', prediction),
  ],
  examples: ({ examples, positions, label }) => [examples, Array.from(positions), label],
  labels: ({ examples, positions, label }) => ({
    names: examples.map((example, row) => [example, positions[row]]),
    labels: label,
  }),
  classNames: seenNames,
  predictions,
  predictionColumns: ({ ids, sequences, labels, predicted, classes }) => [
    texts('example', ids),
    numbers('sequence', sequences),
    classColumn('label', labels, classes),
    classColumn('prediction', predicted, classes),
  ],
}

function predictions(
  { examples, positions, label, prediction }: SequenceTable,
  all: readonly SequenceTable[],
): SequencePredictions {
  const classes = categoriesOf(all.flatMap(seenNames))
  const indexOf = indexByName(classes)
  return {
    kind: 'sequence',
    ids: idsOf(examples, positions),
    sequences: indicesOf(examples),
    classes,
    labels: Int32Array.from(label, indexOf),
    predicted: Int32Array.from(prediction, indexOf),
  }
}
