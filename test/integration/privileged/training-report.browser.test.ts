import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { renderTrainingReport } from '../../../src/report/training/training-page.ts'
import { expectLegible, expectOutline, PageReader, views } from '../../harness/page-reader.ts'
import { augmentation, hostile, trainingReport, validated } from '../../harness/training-reports.ts'

const picture = (id: string) => ({
  picture: null,
  values: [{ column: hostile, value: `${id} ${'word '.repeat(200)}` }],
  moreColumns: 3,
})
const errors = validated('kind', 20)
const shown = new Map([
  ['kind', new Map((errors.labelErrors?.examples ?? []).map(({ id }) => [id, picture(id)]))],
])

const pages: Readonly<Record<string, string>> = {
  'small pictures, mixed labels and label errors': renderTrainingReport(
    trainingReport({ epochs: 40, epoch: 17, augmentation: augmentation(6), validation: [errors], shown }),
  ),
  'photos and several outputs with hostile names': renderTrainingReport(
    trainingReport({
      name: 'photos',
      epochs: 3,
      augmentation: augmentation(6, { height: 200, width: 320 }),
      validation: [validated(hostile, 3), validated('mood', 0)],
    }),
  ),
}

let reader: PageReader
beforeAll(async () => {
  reader = await PageReader.open()
})
afterAll(() => reader.close())

describe('the training report in a browser', () => {
  for (const [name, page] of Object.entries(pages)) {
    for (const { inspected, ...view } of views)
      it(`shows ${name}, ${view.colorScheme}, ${view.width} pixels wide, whole and legible`, () =>
        reader.read(page, view, async (opened) => {
          await expectLegible(opened, view)
          if (inspected) await reader.inspect(opened)
        }))

    it(`gives ${name} one heading that says all, no level left out, and named parts`, () =>
      reader.read(page, { colorScheme: 'light', width: 1400 }, expectOutline))
  }

  it('needs no JavaScript: pictures and curves are drawn', () =>
    reader.read(
      pages['small pictures, mixed labels and label errors'] ?? '',
      { colorScheme: 'light', width: 1400, javaScriptEnabled: false },
      async (page) => {
        const version = page.getByRole('img', { name: 'Training example photos/1.png in epoch 5' })
        expect((await version.boundingBox())?.width).toBeGreaterThan(60)
        const curve = page.getByRole('img', { name: /^Loss by epoch/ })
        expect((await curve.boundingBox())?.width).toBeGreaterThan(250)
      },
    ))
})
