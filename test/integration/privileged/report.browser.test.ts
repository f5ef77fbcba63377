import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'
import { z } from 'zod'
import type { Verdict } from '../../../src/gate/verdict.ts'
import { renderHtml } from '../../../src/report/html.ts'
import type { ShownExamples } from '../../../src/report/shown-example.ts'
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

const violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

let browser: Browser
let folder: string
let axe: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
})

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

interface Reader {
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly javaScriptEnabled?: boolean
}

/** Opens a page as a reader does, runs the test, and requires that the page made no request and logged no error. */
async function read(
  { verdict, examples = new Map() }: Shown,
  { width, ...reader }: Reader,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const file = join(folder, 'report.html')
  await writeFile(file, renderHtml(verdict, examples))
  const context = await browser.newContext({
    ...reader,
    viewport: { width, height: 800 },
    bypassCSP: false,
  })
  const page = await context.newPage()
  const said: string[] = []
  const asked: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => asked.push(request.url()))
  const address = pathToFileURL(file).href
  await page.goto(address)
  await look(page)
  expect(said).toEqual([])
  expect(asked.filter((url) => !url.startsWith('data:image/'))).toEqual([address])
  await context.close()
}

/** The page's own policy admits no script: this goes through the debugger's channel. */
async function valueOf<Value>(page: Page, expression: string, schema: z.ZodType<Value>): Promise<Value> {
  return schema.parse(await page.evaluate(expression))
}

async function expectNoOverflow(page: Page, width: number): Promise<void> {
  expect(await valueOf(page, 'document.documentElement.scrollWidth', z.number())).toBeLessThanOrEqual(width)
}

const unfold = 'for (const details of document.querySelectorAll("details")) details.open = true'

const readers = [
  { colorScheme: 'light', width: 1400, inspected: true },
  { colorScheme: 'dark', width: 360, inspected: true },
  { colorScheme: 'light', width: 360, inspected: false },
  { colorScheme: 'dark', width: 1400, inspected: false },
] as const

describe('the report in a browser', () => {
  for (const [name, shown] of Object.entries(pages))
    for (const { inspected, ...reader } of readers)
      it(`shows ${name}, ${reader.colorScheme}, ${reader.width} pixels wide, whole and legible`, () =>
        read(shown, reader, async (page) => {
          expect(await page.title()).toContain('mnist')
          await expectNoOverflow(page, reader.width)
          await page.evaluate(unfold)
          await expectNoOverflow(page, reader.width)
          expect(await valueOf(page, 'getComputedStyle(document.body).backgroundColor', z.string())).toBe(
            reader.colorScheme === 'light' ? 'rgb(246, 247, 249)' : 'rgb(16, 20, 27)',
          )
          const { inspectedIn = reader.colorScheme } = shown
          if (!inspected || inspectedIn !== reader.colorScheme) return
          await page.evaluate(axe)
          expect(await valueOf(page, 'axe.run(document)', violations)).toEqual({ violations: [] })
        }))

  it.each(Object.entries(pages))(
    'gives %s one heading that says all, no level left out, and named parts',
    (_, shown) =>
      read(shown, { colorScheme: 'light', width: 1400 }, async (page) => {
        const levels = await valueOf(
          page,
          '[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]))',
          z.array(z.number()),
        )
        expect(levels[0]).toBe(1)
        expect(levels.filter((level) => level === 1)).toHaveLength(1)
        for (const [index, level] of levels.entries())
          expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
        expect(await page.getByRole('main').count()).toBe(1)
        const names = await valueOf(
          page,
          '[...document.querySelectorAll("section")].map((part) => document.getElementById(part.getAttribute("aria-labelledby"))?.textContent ?? "")',
          z.array(z.string()),
        )
        expect(names.filter((text) => text.trim() === '')).toEqual([])
        expect(new Set(names).size).toBe(names.length)
      }),
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
