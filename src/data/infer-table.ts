import type { DataSection } from '../config/data.ts'
import type { FeatureSetting } from '../config/feature.ts'
import { seriesKeys } from '../config/time-series.ts'
import { verdictsAt, requireExpected } from '../expectations/expectation-failures.ts'
import type { RemovedExpectations } from '../expectations/removed-expectations.ts'
import { listNames } from '../text/format.ts'
import { assertColumns, chooseFeatures } from './choose-features.ts'
import type { TableColumn, TableFeatures } from '../dataset/dataset-schema.ts'
import {
  configuredType,
  featureSettings,
  missingOfOthers,
  replaces,
  type FeatureSettings,
} from './feature-settings.ts'
import { identifierColumns } from './identifier-columns.ts'
import { featureColumn, isNumeric, labelColumn, otherColumn, type FeatureColumn } from './interpret-column.ts'
import { targetOf, wantedLabels } from './label.ts'
import type { ColumnImages } from '../image-sources/column-images.ts'
import { inspectImages, refuseBadImages } from './inspect-images.ts'
import { handleMissing, type MissingPolicy } from './missing.ts'
import { assertPrivate } from './private-columns.ts'
import { putAside } from './quarantine.ts'
import { quarantinedLines } from './quarantine-lines.ts'
import type { RawDataset } from './raw-dataset.ts'
import { readWeights } from './read-numbers.ts'
import { similarCategories } from './similar-categories.ts'
import type { SourceTable } from './source-table.ts'
import { mixedColumns } from './mixed-columns.ts'
import { structuralColumns, tableFacts } from './split-facts.ts'
import { stageTable, type StageOptions } from './stage-table.ts'
import type { StagedTable } from './staged-table.ts'
import type { StoredColumn } from './stored-column.ts'
import { rawSeries } from './time-series/raw-series.ts'
import type { CellKind } from './unreadable.ts'

interface TableOptions extends Omit<StageOptions, 'expectations' | 'removed'> {
  /** Expectations of the rows; null without any. */
  readonly expectations: StageOptions['expectations'] | null
  /** Expectations that a pull request removes. */
  readonly removed?: RemovedExpectations | null | undefined
}

/**
 * Reads a table into the column store, and determines its features, the type of each column, the labels, and the rows that are kept.
 */
export async function inferTable(
  source: SourceTable,
  { expectations, removed = null, ...usual }: TableOptions,
): Promise<RawDataset> {
  const options = { ...usual, expectations: expectations ?? [], removed: removed?.expectations }
  const { section } = options
  const { names } = source
  const { weight } = section
  const staged = await stageTable(source, options)
  const { table, badRows, checked, checkedByBase } = staged
  requireExpected(verdictsAt(checked.results, new Date()), checked.locations)
  if (checkedByBase !== null) removed?.judge(checkedByBase, checked)
  const wanted = wantedLabels(section)
  const labelNames = wanted.map(({ column }) => column)
  const identifiers = identifierColumns(table, section, labelNames)
  const seen = chooseFeatures(
    names,
    labelNames,
    section,
    identifiers.map(({ name }) => name),
  )
  assertColumns(names, seen, labelNames, section)
  const images = seen.flatMap((name) => options.images?.get(name) ?? [])
  await inspectImages(table, images, section, options.file)
  const kinds = cellKinds(table, seen, section, images)
  const settings = featureSettings(seen, kinds, section)
  const readKinds = section.clean['on-error'] === 'fail' ? noKinds : kinds
  const quarantined = await putAside(table, readKinds, checked.aside, badRows, section.clean['at-most'])
  const { dropped, missing } = await handleMissing(table, missingPolicies(settings, labelNames, section))
  await refuseBadImages(table, images)
  const classes = mappedClasses(section['label-map'])
  const labels = []
  for (const label of wanted)
    labels.push({ name: label.name, ...(await labelColumn(table, label, classes.classOf)) })
  const features: FeatureColumn[] = []
  for (const [name, setting] of Object.entries(settings))
    features.push(await featureColumn(table, name, setting, options.images?.get(name)))
  assertPrivate(features, [...labelNames, ...(weight === undefined ? [] : [weight])], section)
  const others: StoredColumn[] = []
  for (const name of names)
    if (!labelNames.includes(name) && !seen.includes(name) && !section.private.includes(name))
      others.push(name === weight ? await readWeights(table, name) : await otherColumn(table, name))
  const columns = [...features, ...labels.map(({ column }) => column)]
  const series = await rawSeries(table, columns, options)
  return {
    outcomes: table.outcomes,
    locate: table.locate,
    facts: await tableFacts(staged, section),
    series,
    columns: [...columns, ...others],
    features: {
      kind: 'table',
      columns: features.map(
        (column) =>
          images.find(({ name }) => name === column.name)?.feature ??
          describe(column, settings[column.name], section),
      ),
      ...combinedFeatures(source, seen),
    },
    featureSettings: settings,
    label: targetOf(labels),
    weight,
    cleaned: {
      read: table.outcomes.size + badRows.length,
      quarantined: quarantined.rows,
      missingRows: dropped,
      missing,
    },
    quarantine: {
      ...quarantined,
      lines: () => quarantinedLines(source, table, kinds, checked.aside, badRows),
    },
    expectations: expectations === null ? null : checked.results,
    notes: source.notes,
    warnings: [
      ...mixedColumns(table, settings),
      ...identifiers.map(
        ({ name, reason }) =>
          `The column ${JSON.stringify(name)} is no feature: ${reason}. To use it, list it in \`columns\`.`,
      ),
      ...columns.flatMap(similarCategories),
      ...unusedClasses(classes.unused()),
    ],
  }
}

const noKinds: ReadonlyMap<string, CellKind> = new Map()

/** Returns the features that a join or a query adds. */
function combinedFeatures(
  { combined }: SourceTable,
  seen: readonly string[],
): Pick<TableFeatures, 'combined'> {
  const columns = combined?.columns.filter(({ name }) => seen.includes(name)) ?? []
  return combined === null || columns.length === 0 ? {} : { combined: { by: combined.by, columns } }
}

const mostNamed = 10

function unusedClasses(names: readonly string[]): string[] {
  if (names.length === 0) return []
  const listed = listNames(
    names.map((name) => JSON.stringify(name)),
    mostNamed,
  )
  return [`No row has these classes of \`label-map\`: ${listed}.`]
}

/** Replaces classes, and returns those that were not found. */
function mappedClasses(labelMap: DataSection['label-map']) {
  const map = new Map(Object.entries(labelMap))
  const found = new Set<string>()
  return {
    classOf: (text: string): string => {
      const other = map.get(text)
      if (other === undefined) return text
      found.add(text)
      return other
    },
    unused: (): string[] => [...map.keys()].filter((name) => !found.has(name)),
  }
}

/** Returns how the cells of each column are read whose cells are not just texts. */
function cellKinds(
  table: StagedTable,
  seen: readonly string[],
  section: DataSection,
  images: readonly ColumnImages[],
): ReadonlyMap<string, CellKind> {
  const kinds = new Map<string, CellKind>(images.map((ofColumn) => [ofColumn.name, ofColumn]))
  for (const name of seen) {
    const type = configuredType(name, section)
    if (type === 'date') kinds.set(name, 'time')
    else if (type === 'duration') kinds.set(name, 'duration')
    else if (type === 'number' || (type === undefined && isNumeric(table, name))) kinds.set(name, 'number')
  }
  for (const { column, task } of wantedLabels(section)) if (task === 'regression') kinds.set(column, 'number')
  const { weight, split } = section
  if (weight !== undefined) kinds.set(weight, 'weight')
  for (const name of Object.keys(section['time-series']?.history ?? {}))
    if (!seen.includes(name)) kinds.set(name, 'number')
  for (const time of [split.time, seriesKeys(section)?.time]) if (time !== undefined) kinds.set(time, 'time')
  return kinds
}

/** Returns the reaction to a missing value for each column that needs values; a feature with a replacement does not. */
function missingPolicies(
  settings: FeatureSettings,
  labelNames: readonly string[],
  section: DataSection,
): ReadonlyMap<string, MissingPolicy> {
  const { weight, clean, split } = section
  const policies = new Map<string, MissingPolicy>()
  for (const name of [...labelNames, ...structuralColumns(section), split.stratify, weight])
    if (name !== undefined) policies.set(name, missingOfOthers(clean.missing))
  for (const [name, { missing }] of Object.entries(settings))
    if (missing === 'fail' || missing === 'drop') policies.set(name, missing)
  return policies
}

function describe(
  column: FeatureColumn,
  setting: FeatureSetting | undefined,
  section: DataSection,
): TableColumn {
  const { name } = column
  const type = setting?.type
  const optional = replaces(setting?.missing) ? { optional: true as const } : {}
  if (column.kind === 'category')
    return { name, type: 'category', categories: [...column.categories], ...optional }
  const hidden = section.private.includes(name) ? { private: true as const } : {}
  if (column.kind === 'text') return { name, type: 'text', ...optional, ...hidden }
  const format = setting?.['date-format']
  if (type === 'date') return { name, type, ...(format !== undefined && { format }), ...optional, ...hidden }
  if (type === 'duration') return { name, type, ...optional, ...hidden }
  return { name, type: 'number', ...optional, ...hidden }
}
