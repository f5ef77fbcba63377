import type { DataSection } from '../config/data.ts'
import { suggestion } from '../config/did-you-mean.ts'
import { historyFeatures } from '../config/time-series.ts'
import { describeFirst } from '../errors/describe-first.ts'
import { UserError } from '../errors/user-error.ts'
import { assertInputs } from '../transform/named-inputs.ts'
import { idColumn } from '../dataset/reserved-columns.ts'
import { sourceProblem as problem } from './source-problem.ts'
import { structuralColumns } from './split-facts.ts'

/**
 * Returns the names of the features: the listed columns, or those of the inputs, or all columns without another purpose.
 * @param identifiers columns that identify rows, which are features only if they are listed
 */
export function chooseFeatures(
  names: readonly string[],
  labelColumns: readonly string[],
  section: DataSection,
  identifiers: readonly string[],
): string[] {
  const { columns, inputs, weight, exclude } = section
  const others = [
    ...labelColumns,
    ...identifiers,
    ...structuralColumns(section),
    ...section.private,
    ...exclude,
    ...(weight === undefined ? [] : [weight]),
  ]
  if (inputs === undefined) return columns ?? names.filter((name) => !others.includes(name))
  const combined = [...Object.keys(section.crosses ?? {}), ...historyFeatures(section['time-series'])]
  assertInputs(inputs, columns, combined)
  const named = Object.values(inputs)
    .flat()
    .filter((name) => !combined.includes(name))
  return (
    columns ?? [
      ...names.filter((name) => named.includes(name)),
      ...named.filter((name) => !names.includes(name)),
    ]
  )
}

export function assertColumns(
  names: readonly string[],
  seen: readonly string[],
  labelColumns: readonly string[],
  section: DataSection,
): void {
  const { weight, categorical } = section
  const { stratify } = section.split
  const named = [
    ...labelColumns,
    ...(weight === undefined ? [] : [weight]),
    ...seen,
    ...categorical,
    ...structuralColumns(section),
    ...(stratify === undefined ? [] : [stratify]),
    ...Object.keys(section['time-series']?.history ?? {}),
    ...Object.keys(section.features),
    ...section.private,
    ...section.exclude,
    ...section.clean['keep-na'],
  ]
  const absent = named.filter((name) => !names.includes(name))
  if (absent.length > 0)
    throw new UserError(
      describeFirst(absent, (first) =>
        first.map((name) => ({
          code: 'DATA_UNKNOWN_COLUMN',
          found: `no column ${name} in the source`,
          expected: `one of ${names.join(', ')}`,
          hint: suggestion(name, names) ?? 'Correct the name in the data section.',
          key: ['data', ...namedBy(name, labelColumns, section)],
        })),
      ),
    )
  const unused = Object.keys(section.features).find((name) => !seen.includes(name))
  if (unused !== undefined)
    throw problem(
      'DATA_COLUMN_CONFLICT',
      `settings of the column ${unused}, which is no feature,`,
      'settings of features',
      'Add the column to `columns`, or remove it from `features`.',
    )
  const twice = labelColumns.find((name, index) => labelColumns.indexOf(name) < index)
  if (twice !== undefined)
    throw problem(
      'DATA_COLUMN_CONFLICT',
      `the column ${twice} as the label of two outputs`,
      'a column of its own for each output',
      'Correct `labels`.',
    )
  const labelColumn = labelColumns.find((name) => seen.includes(name))
  if (labelColumn !== undefined)
    throw problem(
      'DATA_COLUMN_CONFLICT',
      `the label ${labelColumn} among the columns the model sees`,
      'columns that do not hold the answer',
      'Take it out of `columns`.',
    )
  if (weight !== undefined && [...labelColumns, ...seen, ...categorical].includes(weight))
    throw problem(
      'DATA_COLUMN_CONFLICT',
      `the weight ${weight} as the label or among the columns the model sees`,
      'a column of its own that says how much each example counts',
      'Correct `weight`, or take it out of `columns` and `categorical`.',
    )
  if (seen.length === 0 && historyFeatures(section['time-series']).length === 0)
    throw problem(
      'DATA_NO_FEATURES',
      `only the column ${labelColumns.join(', ')}`,
      'columns to tell the label from',
      'Add columns to the source.',
    )
  if (names.includes(idColumn))
    throw problem(
      'DATA_RESERVED_NAME',
      `a column ${idColumn}`,
      'another name, since the dataset keeps its own ids there',
      'Rename the column.',
    )
}

/** Returns the key of the section that names a column. */
function namedBy(name: string, labelColumns: readonly string[], section: DataSection): readonly string[] {
  if (labelColumns.includes(name)) return [section.labels === undefined ? 'label' : 'labels']
  if (name === section.weight) return ['weight']
  if (name === section.id) return ['id']
  for (const key of ['group', 'stratify', 'time'] as const)
    if (name === section.split[key]) return ['split', key]
  const { time, group, history = {} } = section['time-series'] ?? {}
  if (name === time) return ['time-series', 'time']
  if (name === group) return ['time-series', 'group']
  if (Object.hasOwn(history, name)) return ['time-series', 'history', name]
  if (section.categorical.includes(name)) return ['categorical']
  if (section.private.includes(name)) return ['private']
  if (section.exclude.includes(name)) return ['exclude']
  if (section.clean['keep-na'].includes(name)) return ['clean', 'keep-na']
  if (Object.hasOwn(section.features, name) && !section.columns?.includes(name)) return ['features', name]
  return [section.columns === undefined ? 'inputs' : 'columns']
}
