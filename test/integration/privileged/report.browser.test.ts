import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import type { Verdict } from '../../../src/gate/verdict.ts'
import { renderHtml } from '../../../src/report/html.ts'
import type { ShownExamples } from '../../../src/report/shown-example.ts'
import {
  expectLegible,
  expectOutline,
  PageReader,
  unfold,
  valueOf,
  views,
  type View,
} from '../../harness/page-reader.ts'
import { examplesOf, pictureOf } from '../../harness/shown-examples.ts'
import {
  failedVerdict,
  firstVerdict,
  inconclusiveVerdict,
  regressionVerdict,
} from '../../harness/verdicts.ts'

const long = 'a-class-name-that-never-ends-'.repeat(8)
const hostile = [long, '<script>document.title="owned"</script>', '漢字', '"\'>']
const hundred = failedVerdict(Array.from({ length: 100 }, (_, index) => `species ${index} of birds`))
const failed = failedVerdict()

const pictures = examplesOf(failed, (id) => ({ picture: pictureOf(id) }))
const somePictures = examplesOf(failed, (id) => ({
  picture: Number(/\d+/.exec(id)?.[0]) % 20 < 10 ? pictureOf(id) : 'left out',
}))
const rows = (verdict: Verdict) =>
  examplesOf(verdict, (id) => ({
    values: [
      { column: 'a column of a name that never ends '.repeat(6), value: long.repeat(20) },
      { column: hostile[1] ?? '', value: `${hostile.join('')}${id}` },
      { column: 'height', value: null },
    ],
    moreColumns: 7,
  }))

interface Shown {
  readonly verdict: Verdict
  readonly examples?: ShownExamples
  /** Pages without special content are inspected in one color scheme only: an inspection takes seconds. */
  readonly inspectedIn?: 'light' | 'dark'
}

const pages: Readonly<Record<string, Shown>> = {
  'a failed verdict with images': { verdict: failed, examples: pictures },
  'a failed verdict with more images than a page carries': { verdict: failed, examples: somePictures },
  'an inconclusive verdict': { verdict: inconclusiveVerdict() },
  'a first verdict': { verdict: firstVerdict(), inspectedIn: 'dark' },
  'a verdict of long and hostile names with rows': {
    verdict: failedVerdict(hostile),
    examples: rows(failedVerdict(hostile)),
  },
  'a verdict of a hundred classes': { verdict: hundred, inspectedIn: 'dark' },
  'a verdict on numbers': { verdict: regressionVerdict(), inspectedIn: 'light' },
}

let reader: PageReader

beforeAll(async () => {
  reader = await PageReader.open()
})

afterAll(() => reader.close())

const read = ({ verdict, examples = new Map() }: Shown, view: View, look: (page: Page) => Promise<void>) =>
  reader.read(renderHtml(verdict, examples), view, look)

describe('the report in a browser', () => {
  for (const [name, shown] of Object.entries(pages))
    for (const { inspected, ...view } of views)
      it(`shows ${name}, ${view.colorScheme}, ${view.width} pixels wide, whole and legible`, () =>
        read(shown, view, async (page) => {
          expect(await page.title()).toContain('mnist')
          await expectLegible(page, view)
          const { inspectedIn = view.colorScheme } = shown
          if (inspected && inspectedIn === view.colorScheme) await reader.inspect(page)
        }))

  it.each(Object.entries(pages))(
    'gives %s one heading that says all, no level left out, and named parts',
    (_, shown) => read(shown, { colorScheme: 'light', width: 1400 }, expectOutline),
  )

  it('needs no JavaScript: folds open, and every image of the gallery is drawn', () =>
    read(
      { verdict: failed, examples: pictures },
      { colorScheme: 'light', width: 1400, javaScriptEnabled: false },
      async (page) => {
        const gallery = page.locator('section[aria-labelledby="flips"]')
        const fold = gallery.locator('details').first()
        await expect(fold.locator('li').first().isVisible()).resolves.toBe(false)
        await fold.locator('summary').click()
        await expect(fold.locator('li').first().isVisible()).resolves.toBe(true)
        const images = await gallery.getByRole('img').all()
        expect(images.length).toBeGreaterThan(24)
        for (const image of images)
          expect(await image.boundingBox()).toMatchObject({ width: 112, height: 112 })
        const first = await gallery
          .getByRole('img', { name: /^Test example test-\d+, labelled \d$/ })
          .first()
          .screenshot()
        expect(first.length).toBeGreaterThan(200)
      },
    ))

  it('says in the place of a picture that it was left out, as large as the others are', () =>
    read({ verdict: failed, examples: somePictures }, { colorScheme: 'dark', width: 360 }, async (page) => {
      await page.evaluate(unfold)
      const places = await page.getByText('Image left out').all()
      expect(places.length).toBeGreaterThan(5)
      for (const place of places) expect(await place.boundingBox()).toMatchObject({ width: 112, height: 112 })
      expect(
        await valueOf(
          page,
          '[...document.querySelectorAll(".no-picture")].filter((box) => box.scrollHeight > box.clientHeight).length',
          z.number(),
        ),
      ).toBe(0)
    }))

  it('sums up the mistakes of a hundred classes, whose matrix nobody could read', () =>
    read(
      pages['a verdict of a hundred classes'] ?? { verdict: hundred },
      { colorScheme: 'light', width: 360 },
      async (page) => {
        expect(await page.locator('.heat').count()).toBe(0)
        expect(await page.getByText('The most frequent mistakes').first().isVisible()).toBe(true)
      },
    ))
})
