import { digestOf } from '../../src/artifacts/digest.ts'
import type { DatasetDiff, SampleRow } from '../../src/dataset-diff/diff-schema.ts'
import type { ColumnDrift, Drift } from '../../src/drift/drift-schema.ts'

/** A distance of a column with its interval. */
export function columnDrift(column: string, outcome: ColumnDrift['outcome'], distance: number): ColumnDrift {
  return {
    column,
    role: 'feature',
    aspect: 'values',
    kind: 'kolmogorov',
    distance,
    byChance: 0.02,
    lower: distance / 2,
    upper: distance * 1.5,
    margin: 0.1,
    pBeyond: 0.5,
    pWithin: 0.5,
    outcome,
    rows: { baseline: 1000, candidate: 1200 },
    effectiveRows: { baseline: 1000, candidate: 1200 },
  }
}

const side = {
  rows: { train: 800, validation: 100, test: 100 },
  read: 1000,
  quarantined: 0,
  missingRows: 0,
  duplicates: 0,
}

/** A comparison in which every free text is the given one. */
export function diffWith(text: string): DatasetDiff {
  const row: SampleRow = { id: text, split: 'train', cells: [{ column: text, value: text }] }
  return {
    name: 'example',
    baseline: { ...side, digest: digestOf('old') },
    candidate: { ...side, digest: digestOf('new'), quarantined: 12 },
    settingsChanged: true,
    rows: { unchanged: 990, changed: 4, added: 6, removed: 6 },
    columns: {
      common: 3,
      added: [{ name: text, type: 'number' }],
      removed: [{ name: text, type: 'text' }],
      retyped: [{ name: text, before: 'number', after: 'category' }],
      changed: [{ name: text, rows: 4 }],
    },
    moved: [
      { from: 'train', to: 'test', rows: 3 },
      { from: 'test', to: 'train', rows: 2 },
    ],
    labels: [{ column: text, before: text, after: null, rows: 4 }],
    samples: {
      added: [row],
      removed: [row],
      changed: [{ id: text, split: 'test', cells: [{ column: text, before: text, after: null }] }],
    },
    drift: driftWith(text),
  }
}

/** A drift in which every free text is the given one: one column drifted, the other one passes. */
export function driftWith(text: string): Drift {
  return {
    outcome: 'fail',
    accepted: false,
    reason: `${text} drifted`,
    confidence: 0.95,
    group: text,
    columns: [columnDrift(text, 'fail', 0.3), columnDrift(text, 'pass', 0.01)],
    skipped: [{ column: text, reason: 'it has another type than in the baseline' }],
  }
}
