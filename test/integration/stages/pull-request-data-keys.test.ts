import { describe, expect, it } from '@jest/globals'
import { errorText } from '../../harness/user-error.ts'
import { dataSection } from '../../../src/config/data.ts'
import { rowsOfPullRequestTable } from '../../harness/pull-request-table.ts'
import type { ProjectFiles, PullRequestOptions } from '../../harness/pull-request-setting.ts'
import { bitmap } from './bitmap.ts'
import {
  blocking,
  failsAlone,
  failsByBase,
  flowers,
  garbage,
  judgeProposal,
  lazy,
  line,
  notEvaluated,
  passesAlone,
  withBaseBranch,
} from './flower-branches.ts'

const kindIn = (row: string) => row.split(',').at(-1) ?? ''

const branch = withBaseBranch()
const judge = (files: ProjectFiles, options?: PullRequestOptions) => judgeProposal(branch(), files, options)

/** All keys except the one for regressions, which pull-request-label-transform.test.ts changes. */
type KeyForClasses = Exclude<keyof typeof dataSection.shape, 'label-transform'>

/** For each key of `data`: a pull request that would pass with its own dataset and fails with that of its base. */
const attacksOnData: Readonly<Record<KeyForClasses, () => Promise<void>>> = {
  async source() {
    const files = { ...line({ 'data.source': 'other.csv' }), 'other.csv': garbage }
    expect(await judge(files)).toMatchObject(failsByBase)
  },
  async format() {
    const files = {
      ...line({ 'data.source': 'other.txt', 'data.format': 'csv' }),
      'other.txt': garbage,
    }
    expect(await judge(files)).toMatchObject(failsByBase)
  },
  async csv() {
    const files = {
      ...line({ 'data.source': 'other.csv', 'data.csv': { separator: ';' } }),
      'other.csv': garbage.replaceAll(',', ';'),
    }
    expect(await judge(files)).toMatchObject(failsByBase)
  },
  async images() {
    const files = {
      ...line({
        'data.source': 'photos',
        'data.label': null,
        'data.images': { size: 1 },
        'data.split.stratify': null,
        'data.columns': null,
        'model.layers': ['flatten', { dense: { units: 2, activation: 'softmax' } }],
      }),
      ...Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [`photos/${i % 2 ? 'a' : 'b'}/${i}.bmp`, bitmap(i)]),
      ),
    }
    expect(await judge(files)).toMatchObject(notEvaluated('error', errorText('MODEL_DATASET_MISMATCH')))
  },
  async sources() {
    const files = {
      ...line({
        'data.source': null,
        'data.sources': { other: 'other.csv' },
        'data.query': 'SELECT * FROM other',
      }),
      'other.csv': garbage,
    }
    expect(await judge(files)).toMatchObject(failsByBase)
  },
  async join() {
    const [header = '', ...rows] = garbage.trimEnd().split('\n')
    const place = header.split(',').indexOf('hint')
    const hints = new Set(rows.map((row) => row.split(',')[place]))
    const files = {
      ...line({
        'data.source': null,
        'data.sources': { left: 'left.csv', right: 'right.csv' },
        'data.join': { left: 'left', right: 'right', on: 'hint' },
      }),
      'left.csv': garbage,
      'right.csv': ['hint', ...hints].join('\n'),
    }
    expect(await judge(files)).toMatchObject(failsByBase)
  },
  async query() {
    // The query makes the label equal to a feature.
    const files = line({
      'data.source': null,
      'data.sources': { flowers: 'flowers.csv' },
      'data.query': 'SELECT * REPLACE (hint AS kind) FROM flowers',
    })
    expect(await judge(files)).toMatchObject(failsByBase)
  },
  async task() {
    const files = line({
      'data.task': 'regression',
      'data.label': 'height',
      'data.columns': ['length', 'width'],
      'model.layers': [{ dense: { units: 1 } }],
      'gate.require': [],
      'gate.compare': [],
    })
    expect(await judge(files)).toMatchObject(notEvaluated('error', errorText('MODEL_DATASET_MISMATCH')))
  },
  async label() {
    const files = line({ 'data.label': 'hint' })
    expect(await judge(files)).toMatchObject(notEvaluated('error', errorText('MODEL_DATASET_MISMATCH')))
  },
  async labels() {
    const files = line({
      'data.label': null,
      'data.labels': { kind: { column: 'hint' }, other: { column: 'kind' } },
      'model.layers': [
        { dense: { units: 32, activation: 'relu' }, name: 'shared' },
        { dense: { units: 3, activation: 'softmax' }, name: 'kind' },
        { dense: { units: 3, activation: 'softmax' }, inputs: 'shared', name: 'other' },
      ],
      'gate.output': 'kind',
    })
    expect(await judge(files)).toMatchObject(notEvaluated('error', errorText('MODEL_DATASET_MISMATCH')))
  },
  async 'label-map'() {
    // Merged classes are easier to distinguish.
    const files = line({
      'data.label-map': { iris: 'lily' },
      'model.layers': [{ dense: { units: 2, activation: 'softmax' } }],
    })
    expect(await judge(files)).toMatchObject(notEvaluated('error', errorText('MODEL_DATASET_MISMATCH')))
  },
  async private() {
    // The model does not change, and the base shows its own columns.
    expect(await judge(line({ 'data.private': ['region'] }))).toMatchObject({ accepted: true })
    const hidden = { ...line({ 'data.private': ['region'] }), 'flowers.csv': garbage }
    expect(await judge(hidden)).toMatchObject(failsByBase)
  },
  async license() {
    expect(await judge(line({ 'data.license': 'CC0-1.0' }))).toMatchObject({ accepted: true })
    const licensed = { ...line({ 'data.license': 'CC0-1.0' }), 'flowers.csv': garbage }
    expect(await judge(licensed)).toMatchObject(failsByBase)
  },
  async id() {
    // With other ids, examples of the base's test split are training examples.
    const files = {
      ...line({ 'data.id': 'key', 'data.columns': ['length', 'width', 'height'] }),
      'flowers.csv': flowers()
        .trimEnd()
        .split('\n')
        .map((row, index) => `${row},${index === 0 ? 'key' : index}`)
        .join('\n'),
    }
    expect(await judge(files)).toMatchObject(notEvaluated('error', errorText('DATA_TEST_LEAKAGE')))
  },
  async columns() {
    // Another order of the columns, without an earlier comparison.
    const reordered = { 'data.columns': ['height', 'width', 'length'] }
    expect(await judge(line({ ...reordered, ...lazy }))).toMatchObject({
      outcome: 'fail',
      verdict: { policy: { base: { outcome: 'fail' } } },
    })
    expect(await judge({ ...line(reordered), 'flowers.csv': garbage })).toMatchObject(failsByBase)
  },
  async exclude() {
    const rest = { 'data.columns': null, 'data.exclude': ['hint', 'region', 'zone'] }
    expect(await judge(line({ ...rest, ...lazy }))).toMatchObject(failsAlone)
    expect(await judge(line(rest))).toMatchObject(passesAlone)
  },
  async inputs() {
    const files = (...hidden: readonly object[]) =>
      line({
        'data.columns': null,
        'data.inputs': { size: ['width', 'length'], height: ['height'] },
        'model.layers': [
          { layer: 'concatenate', inputs: ['size', 'height'] },
          ...hidden,
          { dense: { units: 3, activation: 'softmax' } },
        ],
      })
    expect(await judge(files(blocking))).toMatchObject(failsAlone)
    expect(await judge(files({ dense: { units: 32, activation: 'relu' } }))).toMatchObject(passesAlone)
  },
  async categorical() {
    const files = line({ 'data.columns': ['length', 'width', 'zone'], 'data.categorical': ['zone'] })
    expect(await judge(files)).toMatchObject(notEvaluated('error', errorText('MODEL_DATASET_MISMATCH')))
  },
  async weight() {
    // Half of the examples have the weight 0.
    const weighted = { 'data.weight': 'zone' }
    expect(await judge(line({ ...weighted, ...lazy }))).toMatchObject(failsAlone)
    expect(await judge(line(weighted))).toMatchObject(passesAlone)
  },
  async split() {
    // Examples of the base's test split become training examples.
    expect(await judge(line({ 'data.split': { seed: 5 } }))).toMatchObject(
      notEvaluated('error', errorText('DATA_TEST_LEAKAGE')),
    )
    const own = {
      ...line({ 'data.split': { train: 0.9, validation: 0.1, test: 'test.csv' } }),
      'flowers.csv': garbage,
      'test.csv': garbage.replaceAll('.', '.1'),
    }
    expect((await judge(own)).accepted).toBe(false)
  },
  async clean() {
    // Without most rows of two kinds, a model that always predicts the third kind is right.
    const holes = flowers()
      .split('\n')
      .map((row, index) => (/iris$/.test(row) || index % 20 < 2 ? row : row.replace(/^[\d.]+/, '')))
      .join('\n')
    const constant = { 'model.layers': [blocking, { dense: { units: 3, activation: 'softmax' } }] }
    const files = { ...line({ 'data.clean': { missing: 'drop' }, ...constant }), 'flowers.csv': holes }
    expect(await judge(files)).toMatchObject(failsByBase)
  },
  async expect() {
    // Nearly all rows of two kinds fail an expectation, so they are in quarantine instead of the test split.
    const files = line({
      'data.clean': { 'at-most': 1 },
      'data.expect': {
        severity: 'quarantine',
        rules: { easy: "kind = 'iris' or height < 0.03" },
      },
      'model.layers': [blocking, { dense: { units: 3, activation: 'softmax' } }],
    })
    expect(await judge(files)).toMatchObject(failsByBase)
    // The report lists a changed expectation, also if the dataset stays the same.
    const added = line({ 'data.expect': { columns: { length: { minimum: 0, severity: 'warn' } } } })
    expect(await judge(added)).toMatchObject({
      accepted: true,
      verdict: {
        policy: {
          gate: ['expects the column in length besides', 'expects at least 0 in length (warn) besides'],
        },
      },
    })
  },
  async features() {
    // The two columns that tell the kinds apart become constants.
    const zero = { transform: [{ clip: { minimum: 0, maximum: 0 } }] }
    const files = line({ 'data.features': { length: zero, width: zero } })
    expect(await judge(files)).toMatchObject(failsAlone)
    const other = line({ 'data.features': { height: { transform: ['robust'] } } })
    expect(await judge(other)).toMatchObject(passesAlone)
  },
  async crosses() {
    // With one bucket for all of its numbers, a column is the same constant in each combination.
    const files = (buckets: unknown) =>
      line({
        'data.features': { length: { buckets }, width: { buckets } },
        'data.crosses': { shape: { columns: ['length', 'width'], top: 64 } },
      })
    expect(await judge(files([1e9]))).toMatchObject(failsAlone)
    expect(await judge(files(8))).toMatchObject(passesAlone)
  },
  async 'time-series'() {
    // In an order by kind, nearly all earlier values are those of the same kind. The base does not store them.
    const [header = '', ...rows] = flowers().split('\n')
    const byKind = rows.toSorted((one, other) => kindIn(one).localeCompare(kindIn(other)))
    const numbered = byKind.map((row, index) => `${row},${index}`)
    const files = {
      ...line({
        'data.split': { train: 0.6, validation: 0.2, test: 0.2, time: 'number' },
        'data.time-series': { history: { length: { lags: [1] } } },
      }),
      'flowers.csv': [`${header},number`, ...numbered].join('\n'),
    }
    expect(await judge(files)).toMatchObject(
      notEvaluated('error', errorText('MODEL_DATASET_MISMATCH', 'length[-1]')),
    )
  },
  async transform() {
    // Each column becomes about zero, so a whole training learns nothing.
    const files = line({ 'data.transform': [{ scale: { by: 1e9 } }] })
    expect(await judge(files)).toMatchObject(failsAlone)
    expect(await judge(line({ 'data.transform': ['min-max'] }))).toMatchObject(passesAlone)
  },
  async drift() {
    expect(await judge(line({ 'data.drift': { margin: 1 } }))).toMatchObject(passesAlone)
    const worse = {
      ...line({ 'data.drift': { margin: 1 }, 'data.source': 'other.csv' }),
      'other.csv': garbage,
    }
    expect(await judge(worse)).toMatchObject(failsByBase)
  },
  async augment() {
    const files = (stddev: number) => line({ 'data.augment': [{ noise: { stddev } }] })
    expect(await judge(files(1000))).toMatchObject(failsAlone)
    expect(await judge(files(0.01))).toMatchObject(passesAlone)
  },
}

describe('a pull request does not lower its bar by changing the key of data:', () => {
  it.each(Object.entries(attacksOnData))('%s', async (_key, attack) => attack())

  it('and the documentation has a row for each key only', async () => {
    expect(await rowsOfPullRequestTable('data')).toEqual(Object.keys(dataSection.shape).sort())
  })
})
