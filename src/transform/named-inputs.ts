import type { InputsSection } from '../config/inputs.ts'
import { UserError } from '../errors/user-error.ts'
import type { ColumnTransform, FittedColumn, FittedTransform, NamedInput } from '../dataset/dataset-schema.ts'
import { spansOf, type Span } from './table-transform.ts'

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

/** The input of the columns that share one, unless `data.inputs` names the inputs. */
const sharedInput = 'columns'

/**
 * Returns the inputs of the network: the named ones, or an input for each column of images or of ids of tokens beside other columns, which
 * share an input. Undefined for one input of all values.
 * @throws UserError for an image that shares a named input
 */
export function inputsOf(
  transform: ColumnTransform,
  named: InputsSection | undefined,
): FittedTransform['inputs'] {
  const inputs = named ?? inputsByKind(transform)
  if (inputs === undefined) return undefined
  const spans = spansOf(transform)
  // The order of the configuration does not count.
  return Object.keys(inputs)
    .sort()
    .map((name) => toNamedInput(name, inputs[name] ?? [], transform, spans))
}

/** Returns an input with all values of its columns, crosses and rolling windows in their order, or with an image. */
function toNamedInput(
  name: string,
  names: readonly string[],
  { columns }: ColumnTransform,
  spans: readonly Span[],
): NamedInput {
  const image = columns.find((column) => column.encoding === 'image' && names.includes(column.name))
  if (image?.encoding === 'image') {
    if (names.length === 1) return { name, image: image.name, shape: image.shape }
    throw problem(
      `the images of ${image.name} and other columns in the input ${name} of \`data.inputs\``,
      'an input of its own for each column of images',
      'Divide the input.',
    )
  }
  return {
    name,
    positions: names.flatMap((column) =>
      spans.flatMap(({ name: spanned, start, width }) =>
        spanned === column ? Array.from({ length: width }, (_, index) => start + index) : [],
      ),
    ),
  }
}

function inputsByKind(transform: ColumnTransform): InputsSection | undefined {
  const apart = transform.columns.filter((column) => column.encoding === 'image' || hasIds(column))
  const others = spansOf(transform).filter(
    ({ name, width }) => width > 0 && !apart.some((column) => column.name === name),
  )
  const [first] = apart
  if (first === undefined || (apart.length === 1 && others.length === 0 && hasIds(first))) return undefined
  if (others.length > 0 && apart.some(({ name }) => name === sharedInput))
    throw problem(
      `the column ${sharedInput} beside others, which share an input of this name`,
      'inputs of different names',
      'Name the inputs with `data.inputs`.',
    )
  return {
    ...Object.fromEntries(apart.map(({ name }) => [name, [name]])),
    ...(others.length > 0 && { [sharedInput]: others.map(({ name }) => name) }),
  }
}

function hasIds(column: FittedColumn): boolean {
  return column.encoding === 'token-ids' || (column.encoding === 'text' && column.output.values === 'ids')
}

/** Returns the shape of an example at an input. */
export function shapeOfInput(input: NamedInput): readonly number[] {
  return 'image' in input ? input.shape : [input.positions.length]
}

function problem(found: string, expected: string, hint: string): UserError {
  return new UserError({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint })
}
