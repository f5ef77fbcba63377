import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chromium, type Browser } from 'playwright-core'
import { z } from 'zod'
import { renderHtml } from '../../../src/report/html.ts'
import { failedVerdict, firstVerdict, inconclusiveVerdict } from '../../harness/verdicts.ts'

const long = 'a-class-name-that-never-ends-'.repeat(8)
const pages = {
  'a failed verdict': failedVerdict(),
  'an inconclusive verdict': inconclusiveVerdict(),
  'a first verdict': firstVerdict(),
  'a verdict with long and hostile names': failedVerdict([
    long,
    '<script>document.title="owned"</script>',
    '漢字',
    '"\'>',
  ]),
}

const violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

let browser: Browser
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'))
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

describe('the report in a browser', () => {
  for (const [name, verdict] of Object.entries(pages))
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [360, 1400])
        it(`shows ${name}, ${colorScheme}, ${width} pixels wide, whole and legible`, async () => {
          const file = join(folder, 'report.html')
          await writeFile(file, renderHtml(verdict))
          const context = await browser.newContext({
            colorScheme,
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
          expect(said).toEqual([])
          expect(asked).toEqual([address])
          expect(await page.title()).toContain('mnist')
          expect(
            z.number().parse(await page.evaluate('document.documentElement.scrollWidth')),
          ).toBeLessThanOrEqual(width)
          expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
            colorScheme === 'light' ? 'rgb(246, 247, 249)' : 'rgb(16, 20, 27)',
          )
          const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
          // The debugger's channel, since the page's own policy admits no script.
          await page.evaluate(axe)
          const result = violations.parse(await page.evaluate('axe.run(document)'))
          expect(result.violations).toEqual([])
          await context.close()
        })
})
