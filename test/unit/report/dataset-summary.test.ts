import { expect, it } from '@jest/globals'
import { readPreparation } from '../../../src/dataset/dataset.ts'
import { profileDataset } from '../../../src/profile/dataset-profile.ts'
import { datasetSummary } from '../../../src/report/dataset-summary.ts'
import { folderWith, prepare } from '../data/sources.ts'

it('the summary of a dataset lists its columns with type, missing values and range, without private ones', async () => {
  const rows = Array.from(
    { length: 60 },
    (_, row) =>
      `${row / 8},${row * 40_000},2026-03-${10 + (row % 9)},${row % 4 === 0 ? '' : ['red', 'green'][row % 2]},secret ${row},${row % 2 ? 'a' : 'b'}`,
  )
  const text = ['x,price,day,color,name,y', ...rows].join('\n').replaceAll(',', ';')
  const base = await folderWith({ 'd.csv': text })
  const features = { color: { missing: 'mode' }, day: { type: 'date' } }
  const { dataset } = await prepare(base, { source: 'd.csv', label: 'y', private: ['name'], features })
  const preparation = await readPreparation(dataset)
  const summary = datasetSummary(dataset, {
    cacheHit: false,
    preparation,
    quarantine: null,
    expectations: null,
    expectationNotes: [],
    profile: profileDataset(dataset),
    report: 'data-report',
  })
  expect(summary).toContain('- d.csv is separated by semicolons.')
  expect(summary).toContain('| Column | Type | Missing | Values | Training split |')
  expect(summary).toContain('| x | number | 0 | 0 to 7.375 | ')
  expect(summary).toContain('| price | number | 0 | 0 to 2,360,000 |')
  expect(summary).toContain('| day | date | 0 | 2026-03-10 to 2026-03-18 |')
  expect(summary).toContain('| color | category | 15 | 2 categories | ')
  expect(summary).not.toContain('secret')
  expect(summary).not.toContain('| name |')
})

it('the summary of a dataset lists the features that a join or a query adds, with their sources', async () => {
  const rows = Array.from({ length: 80 }, (_, row) => `${row},${row % 2 ? 'a' : 'b'}\n`).join('')
  const base = await folderWith({ 'd.csv': `x,y\n${rows}` })
  const query = 'SELECT x, x * x AS square, y FROM one'
  const { dataset } = await prepare(base, { sources: { one: 'd.csv' }, query, label: 'y' })
  const preparation = await readPreparation(dataset)
  const summary = datasetSummary(dataset, {
    cacheHit: false,
    preparation,
    quarantine: null,
    expectations: null,
    expectationNotes: [],
    profile: profileDataset(dataset),
    report: 'data-report',
  })
  expect(summary).toContain('| Columns of the query, which a client sends | x (one), square (computed) |')
})
