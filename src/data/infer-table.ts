import type { DataSection, FeatureSetting } from '../config/data.ts'
import { assertColumns, chooseFeatures } from './choose-features.ts'
import type { TableColumn } from './dataset-schema.ts'
import { identifierColumns } from './identifier-columns.ts'
import {
  featureColumn,
  labelColumn,
  otherColumn,
  weightColumn,
  type FeatureColumn,
} from './interpret-column.ts'
import { targetOf, wantedLabels } from './label.ts'
import { handleMissing, type MissingPolicy } from './missing.ts'
import type { RawDataset } from './raw-dataset.ts'
import { similarCategories } from './similar-categories.ts'
import { structuralColumns, tableFacts } from './split-facts.ts'
import type { RawTable } from './table.ts'

/** Determines the features of a table, the type of each column, the labels, and the rows without missing values. */
export function inferTable(raw: RawTable, section: DataSection): RawDataset {
  const names = [...raw.columns.keys()]
  const { weight } = section
  const wanted = wantedLabels(section)
  const labelNames = wanted.map(({ column }) => column)
  const identifiers = identifierColumns(raw, section, labelNames)
  const seen = chooseFeatures(
    names,
    labelNames,
    section,
    identifiers.map(({ name }) => name),
  )
  assertColumns(names, seen, labelNames, section)
  const { table, dropped, missing } = handleMissing(raw, missingPolicies(seen, labelNames, section))
  const labels = wanted.map((label) => ({ name: label.name, ...labelColumn(table, label) }))
  const features = seen.map((name) => featureColumn(table, name, typedSetting(name, section)))
  const others = names
    .filter((name) => !labelNames.includes(name) && !seen.includes(name))
    .map((name) => (name === weight ? weightColumn(table, name) : otherColumn(table, name)))
  const columns = [...features, ...labels.map(({ column }) => column)]
  return {
    rows: table.rows,
    facts: tableFacts(table, section),
    columns: [...columns, ...others],
    features: {
      kind: 'table',
      columns: features.map((column) => describe(column, typedSetting(column.name, section))),
    },
    label: targetOf(labels),
    weight,
    cleaned: { read: raw.rows.length, missingRows: dropped, missing },
    warnings: [
      ...identifiers.map(
        ({ name, reason }) =>
          `The column ${JSON.stringify(name)} is no feature: ${reason}. To use it, list it in \`columns\`.`,
      ),
      ...columns.flatMap(similarCategories),
    ],
  }
}

/** Settings of a feature with its type, which `categorical` also gives. */
function typedSetting(name: string, { features, categorical }: DataSection): Partial<FeatureSetting> {
  return { ...(categorical.includes(name) && { type: 'category' as const }), ...features[name] }
}

/** Returns the reaction to a missing value for each column that needs values; a feature with a replacement does not. */
function missingPolicies(
  seen: readonly string[],
  labelNames: readonly string[],
  section: DataSection,
): ReadonlyMap<string, MissingPolicy> {
  const { weight, clean, features, split } = section
  const policies = new Map<string, MissingPolicy>()
  for (const name of [...labelNames, ...structuralColumns(section), split.stratify, weight])
    if (name !== undefined) policies.set(name, clean.missing)
  for (const name of seen) {
    const policy = features[name]?.missing ?? clean.missing
    if (policy === 'fail' || policy === 'drop') policies.set(name, policy)
  }
  return policies
}

function describe(column: FeatureColumn, { type, missing }: Partial<FeatureSetting>): TableColumn {
  const { name } = column
  const isReplaced = missing !== undefined && missing !== 'fail' && missing !== 'drop'
  const optional = isReplaced ? { optional: true as const } : {}
  if (column.kind === 'category')
    return { name, type: 'category', categories: [...column.categories], ...optional }
  return { name, type: type === 'date' ? 'date' : 'number', ...optional }
}
