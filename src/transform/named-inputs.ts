import type { InputsSection } from '../config/inputs.ts'
import { UserError } from '../errors/user-error.ts'
import type { ColumnTransform, FittedTransform } from '../dataset/dataset-schema.ts'
import { spansOf } from './table-transform.ts'

/**
 * @param combined crosses, lags and rolling windows
 * @throws UserError with a column that is in two inputs, or with a column or a combined feature that is in none
 */
export function assertInputs(
  inputs: InputsSection,
  columns: readonly string[] | undefined,
  combined: readonly string[],
): void {
  const named = Object.values(inputs).flat()
  const twice = named.find((name, index) => named.indexOf(name) < index)
  if (twice !== undefined)
    throw problem(
      `the column ${twice} twice in \`data.inputs\``,
      'each column in one input',
      'Take it out of one of them.',
    )
  const left = columns?.find((name) => !named.includes(name))
  if (left !== undefined)
    throw problem(
      `the column ${left} in \`data.columns\` and in no input of \`data.inputs\``,
      'each column the model sees in one input',
      'Add it to an input, or take it out of `columns`.',
    )
  const unused = combined.find((name) => !named.includes(name))
  if (unused !== undefined)
    throw problem(
      `${unused} in no input of \`data.inputs\``,
      'each cross, lag and rolling window in one input',
      'Add it to an input, or remove it from `crosses` or `time-series`.',
    )
  const unseen = columns && named.find((name) => !columns.includes(name) && !combined.includes(name))
  if (unseen !== undefined)
    throw problem(
      `the column ${unseen} in \`data.inputs\` and not in \`data.columns\``,
      'inputs of columns that the model sees',
      'Add it to `columns`, or leave `columns` out: the inputs name the columns too.',
    )
}

/**
 * Returns the positions of transformed values that each input takes: all values of its columns, crosses and rolling windows, in the order it lists them.
 * The inputs are in the order of their names, so that their order in the configuration does not count.
 */
export function inputsOf(transform: ColumnTransform, inputs: InputsSection): FittedTransform['inputs'] {
  const spans = spansOf(transform)
  return Object.keys(inputs)
    .sort()
    .map((name) => ({
      name,
      positions: (inputs[name] ?? []).flatMap((column) =>
        spans.flatMap(({ name: spanned, start, width }) =>
          spanned === column ? Array.from({ length: width }, (_, index) => start + index) : [],
        ),
      ),
    }))
}

function problem(found: string, expected: string, hint: string): UserError {
  return new UserError({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint })
}
