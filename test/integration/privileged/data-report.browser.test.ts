import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { readPreparation } from '../../../src/dataset/dataset.ts'
import { profileDataset } from '../../../src/profile/dataset-profile.ts'
import { sampleExamples } from '../../../src/profile/example-selection.ts'
import { renderDataReport } from '../../../src/report/data/data-page.ts'
import type { Comparison } from '../../../src/report/data/data-report.ts'
import { driftWith } from '../../harness/dataset-diffs.ts'
import { expectLegible, expectOutline, PageReader, valueOf, views } from '../../harness/page-reader.ts'
import { folderWith, idx, prepare } from '../../unit/data/sources.ts'

const long = 'a-column-name-that-never-ends-'.repeat(12)
const script = '<script>document.title="owned"</script>'
const header = [script, long, '\u202Egnirts', 'مدينة', 'day', 'note', 'amount', 'y']

const hostileRow = (row: number) => [
  Math.sin(row) * 1e9,
  row % 5,
  ['\u202Eabc', '<img src=x onerror=alert(1)>', 'x'.repeat(400)][row % 3],
  ['القاهرة', 'דוגמה', 'Paris'][row % 3],
  `20${10 + (row % 12)}-0${1 + (row % 9)}-10`,
  `${['lorem', 'ipsum', '漢字'][row % 3]} <b>dolor</b> ${'amet '.repeat(row % 40)}`,
  row % 50 === 0 ? 1e12 : Math.cos(row * row) * 3,
  ['<b>no</b>', `yes ${'very '.repeat(40)}`][(row >> 1) % 2],
]

async function pageOf(
  files: Record<string, string | Uint8Array>,
  settings: object,
  comparison: Comparison | null = null,
): Promise<string> {
  const { dataset } = await prepare(await folderWith(files), settings)
  return renderDataReport({
    dataset,
    preparation: await readPreparation(dataset),
    profile: profileDataset(dataset),
    expectations: null,
    comparison,
    examples: sampleExamples(dataset),
  })
}

const csvOf = (lines: readonly (readonly unknown[])[]) =>
  lines.map((cells) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join('\n')

const makers: Readonly<Record<string, () => Promise<string>>> = {
  'a table of long and hostile names': () =>
    pageOf(
      { 'd.csv': csvOf([header, ...Array.from({ length: 400 }, (_, row) => hostileRow(row))]) },
      {
        source: 'd.csv',
        label: 'y',
        features: { day: { type: 'date' }, note: { type: 'text', text: { vocabulary: 50 } } },
      },
      { drift: driftWith(script + long), baseline: digestOf('baseline'), artifact: long },
    ),
  'a table of 60 columns and a number as label': () => {
    const names = Array.from({ length: 60 }, (_, index) => `column ${index}`)
    const lines = Array.from({ length: 200 }, (_, row) => [
      ...names.map((_, index) => Math.sin(row * (index + 1))),
      row / 3,
    ])
    return pageOf({ 'd.csv': csvOf([[...names, 'y'], ...lines]) }, { source: 'd.csv', label: 'y' })
  },
  images: () =>
    pageOf(
      {
        'train-images-idx3-ubyte': idx(
          [200, 28, 28],
          Array.from({ length: 200 * 784 }, (_, index) => (index * (1 + Math.floor(index / 784))) % 256),
        ),
        'train-labels-idx1-ubyte': idx(
          [200],
          Array.from({ length: 200 }, (_, row) => row % 10),
        ),
      },
      { source: '*-ubyte' },
    ),
}

let reader: PageReader
const pages = new Map<string, string>()

beforeAll(async () => {
  reader = await PageReader.open()
  for (const [name, make] of Object.entries(makers)) pages.set(name, await make())
})

afterAll(() => reader.close())

describe('the data report in a browser', () => {
  for (const name of Object.keys(makers)) {
    for (const { inspected, ...view } of views)
      it(`shows ${name}, ${view.colorScheme}, ${view.width} pixels wide, whole and legible`, () =>
        reader.read(pages.get(name) ?? '', view, async (page) => {
          expect(await page.title()).toBe('Data report: example')
          await expectLegible(page, view)
          if (inspected) await reader.inspect(page)
        }))

    it(`gives ${name} one heading that says all, no level left out, and named parts`, () =>
      reader.read(pages.get(name) ?? '', { colorScheme: 'light', width: 1400 }, expectOutline))
  }

  it('needs no JavaScript: charts are drawn and folds open', () =>
    reader.read(
      pages.get('a table of 60 columns and a number as label') ?? '',
      { colorScheme: 'light', width: 1400, javaScriptEnabled: false },
      async (page) => {
        const charts = page.getByRole('img', { name: /^Distribution of / })
        const box = await charts.first().boundingBox()
        expect(box?.width).toBeGreaterThan(250)
        const fold = page.getByText(/^\d+ more columns$/)
        await fold.click()
        expect(await charts.last().isVisible()).toBe(true)
      },
    ))

  it('names every chart for screen readers', () =>
    reader.read(
      pages.get('a table of long and hostile names') ?? '',
      { colorScheme: 'dark', width: 1400 },
      async (page) => {
        const unnamed = await valueOf(
          page,
          '[...document.querySelectorAll("svg:not([aria-hidden])")].filter((svg) => !svg.getAttribute("aria-label")).length',
          z.number(),
        )
        expect(unnamed).toBe(0)
      },
    ))
})
