import { beforeAll, describe, expect, it } from '@jest/globals'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { readPreparation } from '../../../../src/dataset/dataset.ts'
import type { ExpectationResult } from '../../../../src/expectations/result.ts'
import { profileDataset } from '../../../../src/profile/dataset-profile.ts'
import { sampleExamples } from '../../../../src/profile/example-selection.ts'
import { renderDataReport } from '../../../../src/report/data/data-page.ts'
import type { DataReport } from '../../../../src/report/data/data-report.ts'
import { driftWith } from '../../../harness/dataset-diffs.ts'
import { folderWith, idx, prepare } from '../../data/sources.ts'

const script = '<script>alert(1)</script>'
const image = '<img src=x onerror=alert(1)>'
const long = 'a-name-that-never-ends-'.repeat(20)
const reversed = '\u202Egnirts'
const names = [script, long, reversed, 'مدينة', 'a\u0007b', 'day', 'secret']

async function reportOf(base: string, settings: object): Promise<DataReport> {
  const { dataset } = await prepare(base, settings)
  return {
    dataset,
    preparation: await readPreparation(dataset),
    profile: profileDataset(dataset),
    expectations: null,
    comparison: null,
    examples: sampleExamples(dataset),
  }
}

function hostileFiles(): Record<string, string> {
  const rows = Array.from({ length: 240 }, (_, row) => [
    Math.sin(row),
    row % 7,
    [reversed, image, 'x'.repeat(300)][row % 3],
    ['القاهرة', 'דוגמה', 'Paris'][row % 3],
    row % 4,
    `20${10 + (row % 12)}-0${1 + (row % 9)}-10`,
    41110000 + ((row * 37) % 101),
    [image, `yes ${'very '.repeat(30)}`][row % 2],
  ])
  return {
    'd.csv': [[...names, 'y'], ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'),
  }
}

const settings = {
  source: 'd.csv',
  label: 'y',
  columns: names,
  private: ['secret'],
  features: { day: { type: 'date' } },
}

describe('the data report', () => {
  let report: DataReport
  let page: string
  beforeAll(async () => {
    report = await reportOf(await folderWith(hostileFiles()), settings)
    page = renderDataReport(report)
  })

  it('escapes names and values of the data', () => {
    expect(page).not.toContain(script)
    expect(page).not.toContain(image)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toMatch(/[\u202E\u0007]/)
  })

  it('cuts long names', () => {
    expect(page).not.toContain(long)
    expect(page).toContain(long.slice(0, 80))
  })

  it('contains no script, style attribute or address to load', () => {
    expect(page).not.toContain('<script')
    const attributes = page.replaceAll(/"[^"]*"/g, '""')
    expect(attributes).not.toMatch(/<[^>]*\s(?:style|on\w+)=/)
    expect(page).not.toMatch(/(?:src|href)="(?!data:image|https:\/\/github)/)
  })

  it('contains no values of a private column, and counts such columns', () => {
    expect(page).not.toContain('4111')
    expect(page).toContain('One private column is not shown.')
  })

  it('has sections for classes, examples, columns, associations and sources', () => {
    const titles = [...page.matchAll(/<h2 id="\w+">([^<]*)</g)].map(([, title]) => title)
    expect(titles).toEqual([
      'Classes',
      'Training examples',
      'Columns',
      'Associations',
      'Sources and cleaning',
    ])
  })

  it('lists expectations that are not met before the others', () => {
    const failed: ExpectationResult = {
      kind: 'range',
      subject: script,
      expected: '0 to 1',
      severity: 'warn',
      verdict: 'fail',
      failing: 3,
      observed: null,
      examples: [{ file: 'd.csv', line: 7, row: 5, value: image }],
    }
    const met: ExpectationResult = { ...failed, subject: 'day', verdict: 'pass', failing: 0, examples: [] }
    const expectations = { rows: 240, expectations: [met, failed] }
    const shown = renderDataReport({ ...report, expectations }).replace(/\s+/g, ' ')
    expect(shown).toContain('1 of 2 expectations are met, in 240 rows')
    expect(shown).toContain('d.csv')
    expect(shown.indexOf('Expectations that are not met')).toBeLessThan(
      shown.indexOf('that are met</summary>'),
    )
    expect(shown).not.toContain(image)
    expect(page).not.toContain('Expectations')
  })

  it('shows the drift from the baseline after the expectations, signal first', () => {
    const comparison = { drift: driftWith(script), baseline: digestOf('baseline'), artifact: 'dataset-diff' }
    const shown = renderDataReport({ ...report, comparison })
    expect(shown).toContain('Columns with drift, or undecided')
    expect(shown.indexOf('Columns with drift')).toBeLessThan(shown.indexOf('1 without drift'))
    expect(shown.indexOf('1 without drift')).toBeLessThan(shown.indexOf('Training examples'))
    expect(shown).not.toContain(script)
    expect(page).not.toContain('Columns with drift')
  })

  it('contains no examples if its readers may not see them', () => {
    const hidden = renderDataReport({ ...report, examples: null })
    expect(hidden).not.toContain('Training examples')
    expect(hidden.length).toBeLessThan(page.length)
  })

  it('has equal bytes for equal datasets', async () => {
    const again = await reportOf(await folderWith(hostileFiles()), settings)
    expect(renderDataReport(again)).toBe(page)
  })
})

it('the data report of images contains pictures of each class in the training split', async () => {
  const labels = Array.from({ length: 120 }, (_, row) => row % 3)
  const pixels = Array.from({ length: 120 * 64 }, (_, index) => (index * 7 + (index >> 6)) % 256)
  const base = await folderWith({
    'train-images-idx3-ubyte': idx([120, 8, 8], pixels),
    'train-labels-idx1-ubyte': idx([120], labels),
  })
  const page = renderDataReport(await reportOf(base, { source: '*-ubyte' }))
  for (const name of [0, 1, 2])
    expect([...page.matchAll(new RegExp(`labelled ${name}"`, 'g'))].length).toBe(8)
  expect(page).toContain('src="data:image/png;base64,')
  expect(page).toContain('images of 8 × 8 pixels, grey')
})

it('the data report of 300 columns is smaller than 2 MB and names its limits', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `column number ${index}`)
  const rows = Array.from(
    { length: 40 },
    (_, row) => `${names.map((_, index) => Math.sin(row * index)).join(',')},${row % 2}`,
  )
  const base = await folderWith({ 'd.csv': [`${names.join(',')},y`, ...rows].join('\n') })
  const page = renderDataReport(await reportOf(base, { source: 'd.csv', label: 'y' }))
  expect(page.length).toBeLessThan(2_000_000)
  expect(page.replace(/\s+/g, ' ')).toContain('describes the first 200 columns. 101 more columns')
})
