import type { Artifact } from '../artifacts/artifact.ts'
import type { DriftSection } from '../config/drift.ts'
import { AllRows } from '../dataset/all-rows.ts'
import type { DatasetDetails, SplitName } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { privateNames } from '../dataset/private-names.ts'
import { idColumn } from '../dataset/reserved-columns.ts'
import { measureDrift } from '../drift/measure-drift.ts'
import { compareColumn, type ComparedColumn } from './compare-columns.ts'
import type { DatasetDiff, DatasetSide } from './diff-schema.ts'
import { labelChanges } from './label-changes.ts'
import { matchRows, type RowMatches } from './match-rows.ts'
import { sampleRows, splitOf } from './sample-rows.ts'

export interface DiffOptions {
  readonly drift: DriftSection
  /** Column whose equal values are rows of one group; null if rows are independent. */
  readonly group: string | null
}

type Dataset = Artifact<DatasetDetails>

/** Returns the differences of a dataset from a baseline, and its drift. */
export function diffDatasets(baseline: Dataset, candidate: Dataset, options: DiffOptions): DatasetDiff {
  const [old, own] = [new AllRows(baseline), new AllRows(candidate)]
  const names = (rows: AllRows) => rows.names.filter((name) => name !== idColumn)
  const common = names(own).filter((name) => old.names.includes(name))
  const matches = matchRows(old, own, common)
  const matched = Uint8Array.from(matches.baselineRow, (row) => (row < 0 ? 0 : 1))
  const compared = common.map((name) => compareColumn(old, own, name, matches, matched))
  const sameIn = new Map(compared.map(({ name, same }) => [name, same]))
  const hidden = new Set([old, own].flatMap(({ details }) => [...privateNames(details.features)]))
  return {
    name: candidate.details.name,
    baseline: sideOf(baseline),
    candidate: sideOf(candidate),
    settingsChanged: baseline.manifest.config !== candidate.manifest.config,
    rows: countRows(matches),
    columns: {
      common: common.length,
      added: columnsOnlyIn(own, old),
      removed: columnsOnlyIn(old, own),
      retyped: common.flatMap((name) => {
        const [before, after] = [typeOf(old, name), typeOf(own, name)]
        return before === after ? [] : [{ name, before, after }]
      }),
      changed: changedColumns(compared),
    },
    moved: movedRows(old, own, matches),
    labels: outputsOf(candidate.details.label)
      .filter(({ label }) => label.kind === 'class' && common.includes(label.column))
      .flatMap(({ label }) => labelChanges(old, own, label.column, matches)),
    samples: sampleRows(
      old,
      own,
      common.filter((name) => !hidden.has(name)),
      matches,
    ),
    drift: measureDrift({
      baseline: old,
      candidate: own,
      section: options.drift,
      group: options.group,
      sharedRows: (column) => sameIn.get(column) ?? new Uint8Array(own.rows),
    }),
  }
}

function sideOf({ digest, details: { rows, cleaned } }: Dataset): DatasetSide {
  const { read, quarantined, missingRows, duplicates } = cleaned
  return {
    digest,
    rows: { train: rows.train, validation: rows.validation, test: rows.test },
    read,
    quarantined,
    missingRows,
    duplicates,
  }
}

function countRows({ baselineRow, changed, kept }: RowMatches): DatasetDiff['rows'] {
  const sum = (bits: Uint8Array) => bits.reduce((total, bit) => total + bit, 0)
  const matched = sum(kept)
  return {
    unchanged: matched - sum(changed),
    changed: sum(changed),
    added: baselineRow.length - matched,
    removed: kept.length - matched,
  }
}

function changedColumns(compared: readonly ComparedColumn[]): DatasetDiff['columns']['changed'] {
  return compared
    .filter(({ changed }) => changed > 0)
    .sort((one, other) => other.changed - one.changed)
    .map(({ name, changed }) => ({ name, rows: changed }))
}

function columnsOnlyIn(dataset: AllRows, other: AllRows): DatasetDiff['columns']['added'] {
  return dataset.names
    .filter((name) => !other.names.includes(name))
    .map((name) => ({ name, type: typeOf(dataset, name) }))
}

/** Returns the type of a feature, `label`, or `stored` for a column that is neither. */
function typeOf({ details: { features, label } }: AllRows, name: string): string {
  if (outputsOf(label).some((output) => output.label.column === name)) return 'label'
  if (features.kind === 'image') return 'image'
  return features.columns.find((column) => column.name === name)?.type ?? 'stored'
}

function movedRows(old: AllRows, own: AllRows, { baselineRow }: RowMatches): DatasetDiff['moved'] {
  const counts = new Map<string, { from: SplitName; to: SplitName; rows: number }>()
  for (let row = 0; row < baselineRow.length; row++) {
    const pair = baselineRow[row] ?? -1
    if (pair < 0) continue
    const [from, to] = [splitOf(old, pair), splitOf(own, row)]
    if (from === to) continue
    const entry = counts.get(`${from} ${to}`) ?? { from, to, rows: 0 }
    entry.rows += 1
    counts.set(`${from} ${to}`, entry)
  }
  return [...counts.values()].sort((one, other) => other.rows - one.rows)
}
