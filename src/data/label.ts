import { UserError } from '../errors.ts'
import { encodeCategories, type CategoryColumn, type NumberColumn } from './columns.ts'
import { mostCategories } from './draft.ts'
import type { Label } from './schema.ts'

export interface LabelColumn {
  readonly label: Label
  readonly column: CategoryColumn | NumberColumn
}

/** A label that is one of several classes. @throws UserError when there is one class only, or far too many. */
export function classLabel(name: string, values: readonly string[]): LabelColumn {
  const column = encodeCategories(name, values)
  const classes = [...column.categories]
  const [only] = classes
  if (classes.length < 2)
    throw new UserError({
      found: only === undefined ? 'no examples in the source' : `only the class ${only} in label ${name}`,
      expected: 'at least two classes',
      mend: 'Add examples of another class to the source.',
    })
  if (classes.length > mostCategories)
    throw new UserError({
      found: `${classes.length} different values in label ${name}`,
      expected: `at most ${mostCategories} classes`,
      mend: 'Write `task: regression` if the label is a number, or correct `label`.',
    })
  return { label: { kind: 'class', column: name, classes }, column }
}

/** A label that is a number. */
export function numberLabel(name: string, values: Float64Array): LabelColumn {
  return { label: { kind: 'number', column: name }, column: { kind: 'number', name, values } }
}
