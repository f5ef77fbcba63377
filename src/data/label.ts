import { defaultLabel, type DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { mostCategories } from './category-limit.ts'
import type { Label, Target } from '../dataset/dataset-schema.ts'
import type { StoredCategories, StoredNumbers } from './stored-column.ts'

export interface LabelColumn {
  readonly label: Label
  readonly column: StoredCategories | StoredNumbers
}

/** A label that a data section asks for. */
export interface WantedLabel {
  /** Name of the output; null for a single one. */
  readonly name: string | null
  readonly column: string
  readonly task: DataSection['task']
}

/** Returns the labels of a data section, sorted by the names of their outputs, so that their order in the configuration has no effect. */
export function wantedLabels({ label = defaultLabel, labels, task }: DataSection): WantedLabel[] {
  if (labels === undefined) return [{ name: null, column: label, task }]
  return Object.entries(labels)
    .map(([name, wanted]) => ({ name, column: wanted.column, task: wanted.task ?? task }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Returns the columns of the labels that are classes. */
export function classLabels(section: DataSection): string[] {
  return wantedLabels(section).flatMap(({ column, task }) => (task === 'classification' ? [column] : []))
}

/** Returns the target of a model with these labels. */
export function targetOf(made: readonly { readonly name: string | null; readonly label: Label }[]): Target {
  const outputs = made.flatMap(({ name, label }) => (name === null ? [] : [{ name, label }]))
  const [only] = made
  if (!only) throw new TypeError('a dataset without a label')
  return outputs.length === 0 ? only.label : { kind: 'multi-output', outputs }
}

/** A label that is one of several classes. @throws UserError when there is one class only, or far too many */
export function classLabel(column: StoredCategories): LabelColumn {
  const { name } = column
  const classes = [...column.categories]
  const [only] = classes
  if (classes.length < 2)
    throw new UserError({
      code: only === undefined ? 'DATA_NO_EXAMPLES' : 'DATA_ONE_CLASS',
      found: only === undefined ? 'no examples in the source' : `only the class ${only} in label ${name}`,
      expected: 'at least two classes',
      hint: 'Add examples of another class to the source.',
      key: ['data', 'label'],
    })
  if (classes.length > mostCategories)
    throw new UserError({
      code: 'DATA_TOO_MANY_CATEGORIES',
      found: `${classes.length} different values in label ${name}`,
      expected: `at most ${mostCategories} classes`,
      hint: 'Write `task: regression` if the label is a number, or correct `label`.',
      key: ['data', 'label'],
    })
  return { label: { kind: 'class', column: name, classes }, column }
}

/** A label that is a number. */
export function numberLabel(column: StoredNumbers): LabelColumn {
  return { label: { kind: 'number', column: column.name }, column }
}
