import { labelName } from '../config/gate/slice.ts'
import { suggestion } from '../config/did-you-mean.ts'
import { UserError } from '../errors/user-error.ts'
import { unitCount } from './example-units.ts'
import { taskOf, type Predictions } from './predictions.ts'

/** Values of one column for each example of the test split, in the order of the candidate's answers. */
export interface SliceColumn {
  readonly values: readonly (string | number | boolean | null)[]
  /** All values that the dataset may hold, where they are known: those without examples are listed. */
  readonly categories?: readonly string[]
}

/** A column of the test split, or the labels as one. @throws UserError for a column that the dataset does not have. */
export function columnNamed(
  by: string,
  predictions: Predictions,
  columns: Readonly<Record<string, SliceColumn>>,
): SliceColumn {
  if (by === labelName) return labelColumn(predictions)
  const column = Object.hasOwn(columns, by) ? columns[by] : undefined
  if (!column) throw unknownColumn(by, [labelName, ...Object.keys(columns)])
  if (column.values.length !== unitCount(predictions))
    throw new UserError({
      found: `${column.values.length} values of ${JSON.stringify(by)} for ${unitCount(predictions)} examples`,
      expected: 'one value for each example',
      hint: 'Make the predictions again with the dataset they belong to.',
    })
  return column
}

export function unknownColumn(name: string, known: readonly string[]): UserError {
  return new UserError({
    found: `the column ${JSON.stringify(name)} in the gate, which the dataset does not have`,
    expected: known.join(', '),
    hint: suggestion(name, known) ?? 'Name one of these in the gate.',
  })
}

function labelColumn(predictions: Predictions): SliceColumn {
  switch (predictions.kind) {
    case 'class':
      return {
        values: Array.from(predictions.labels, (label) => predictions.classes[label] ?? null),
        categories: predictions.classes,
      }
    case 'number':
      return { values: Array.from(predictions.labels) }
    case 'ranking':
    case 'sequence':
      throw new UserError({
        found: `slices by label of a task of ${taskOf[predictions.kind]}`,
        expected: 'slices by a column: a query or a sequence has many labels',
        hint: 'Name a column under gate.slices that says what queries or sequences have in common.',
      })
  }
}
