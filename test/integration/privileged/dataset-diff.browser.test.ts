import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { driftSection } from '../../../src/config/drift.ts'
import { diffDatasets } from '../../../src/dataset-diff/diff-datasets.ts'
import type { DatasetDiff } from '../../../src/dataset-diff/diff-schema.ts'
import { renderDiffHtml } from '../../../src/report/html/diff-page.ts'
import { columnDrift, diffWith } from '../../harness/dataset-diffs.ts'
import { expectLegible, expectOutline, PageReader, views } from '../../harness/page-reader.ts'
import { folderWith, prepare } from '../../unit/data/sources.ts'

const long = 'a-column-name-that-never-ends-'.repeat(12)
const script = '<script>document.title="owned"</script>'
const wards = ['A1', 'A2', 'B1', 'C3']

/** Returns visits of patients. In later visits, the ages are higher, some wards are renamed and patients are new. */
function visits(first: number, age: number, ward: (row: number) => string): string {
  const lines = Array.from({ length: 1000 }, (_, index) => {
    const row = first + index
    const day = `2026-0${1 + (row % 9)}-${10 + (row % 19)}`
    const note = ['no complaints', 'comes back in a week', 'takes the tablets twice a day'][row % 3]
    return [`P-${row}`, Math.round(age + 20 * Math.sin(row)), ward(row), day, note, row % 4 ? 'no' : 'yes']
  })
  return [['patient', 'age', 'ward', 'day', 'note', 'readmitted'], ...lines]
    .map((cells) => cells.join())
    .join('\n')
}

async function diffOfVisits(): Promise<DatasetDiff> {
  const settings = {
    source: 'visits.csv',
    label: 'readmitted',
    id: 'patient',
    columns: ['age', 'ward', 'day', 'note'],
    features: { day: { type: 'date' }, note: { type: 'text', text: { vocabulary: 20 } } },
  }
  const before = visits(0, 48, (row) => wards[row % 4] ?? '')
  const after = visits(150, 56, (row) => (row % 40 === 2 ? 'D4' : (wards[row % 4] ?? '')))
  const [baseline, candidate] = [
    await prepare(await folderWith({ 'visits.csv': before }), settings),
    await prepare(await folderWith({ 'visits.csv': after }), settings),
  ]
  const drift = driftSection.parse({ margin: 0.1 })
  return diffDatasets(baseline.dataset, candidate.dataset, { drift, group: null })
}

/** A comparison of long and hostile names with many columns. */
function hostileDiff(): DatasetDiff {
  const diff = diffWith(`${script}${long}\u202E漢字`)
  const columns = Array.from({ length: 24 }, (_, index) =>
    columnDrift(`${index} ${long}`, (['fail', 'inconclusive', 'pass'] as const)[index % 3] ?? 'pass', 0.2),
  )
  return { ...diff, name: 'hostile', drift: diff.drift && { ...diff.drift, columns } }
}

let reader: PageReader
const pages = new Map<string, string>()
const withoutDrift = 'a comparison without drift'
const names = ['two datasets of visits', 'long and hostile names']

beforeAll(async () => {
  reader = await PageReader.open()
  const diff = await diffOfVisits()
  const notes = ['This pull request no longer expects 0 to 120 in age.', long]
  pages.set('two datasets of visits', renderDiffHtml(diff, notes))
  pages.set('long and hostile names', renderDiffHtml(hostileDiff(), [script + long]))
  pages.set(withoutDrift, renderDiffHtml({ ...diff, drift: null }, []))
})

afterAll(() => reader.close())

describe('the differences of a dataset in a browser', () => {
  for (const name of names) {
    for (const { inspected, ...view } of views)
      it(`are shown for ${name}, ${view.colorScheme}, ${view.width} pixels wide, whole and legible`, () =>
        reader.read(pages.get(name) ?? '', view, async (page) => {
          expect(await page.title()).toMatch(/^Data of (?:example|hostile): /)
          await expectLegible(page, view)
          if (inspected) await reader.inspect(page)
        }))

    it(`have one heading for ${name}, no level left out, and named parts`, () =>
      reader.read(pages.get(name) ?? '', { colorScheme: 'light', width: 1400 }, expectOutline))
  }

  it('are whole and legible without drift', () =>
    reader.read(pages.get(withoutDrift) ?? '', { colorScheme: 'light', width: 360 }, async (page) => {
      await expectLegible(page, { colorScheme: 'light', width: 360 })
      await expectOutline(page)
    }))

  it('need no JavaScript: bars are drawn and the columns without drift unfold', () =>
    reader.read(
      pages.get('two datasets of visits') ?? '',
      { colorScheme: 'light', width: 1400, javaScriptEnabled: false },
      async (page) => {
        const bars = page.locator('svg[aria-label^="Distance 0"]')
        expect((await bars.first().boundingBox())?.width).toBeGreaterThan(100)
        expect(await bars.last().isVisible()).toBe(false)
        await page
          .getByText(/ without drift beyond the margin$/)
          .first()
          .click()
        expect(await bars.last().isVisible()).toBe(true)
      },
    ))
})
