import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@jest/globals'
import { chromium, type Browser, type Page } from 'playwright-core'
import { z } from 'zod'

/** How a reader looks at a page. */
export interface View {
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly javaScriptEnabled?: boolean
}

/** Views in which a page must be legible. An inspection takes seconds, so two of them are inspected. */
export const views = [
  { colorScheme: 'light', width: 1400, inspected: true },
  { colorScheme: 'dark', width: 360, inspected: true },
  { colorScheme: 'light', width: 360, inspected: false },
  { colorScheme: 'dark', width: 1400, inspected: false },
] as const

const violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

/** Opens pages in a browser as a reader does. */
export class PageReader {
  readonly #browser: Browser
  readonly #folder: string
  readonly #axe: string

  private constructor(browser: Browser, folder: string, axe: string) {
    this.#browser = browser
    this.#folder = folder
    this.#axe = axe
  }

  static async open(): Promise<PageReader> {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const browser = await chromium.launch({
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
    return new PageReader(browser, await mkdtemp(join(tmpdir(), 'report-')), axe)
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await rm(this.#folder, { recursive: true })
  }

  /** Opens a page, runs the test, and requires that the page made no request and logged no error. */
  async read(html: string, view: View, look: (page: Page) => Promise<void>): Promise<void> {
    const file = join(this.#folder, 'report.html')
    await writeFile(file, html)
    const address = pathToFileURL(file).href
    const { said, asked } = await this.#open(address, view, look)
    expect(said).toEqual([])
    expect(asked.filter((url) => !url.startsWith('data:image/'))).toEqual([address])
  }

  /**
   * Opens a page of a server, runs the test, and requires that the page sent requests to its server only, and logged nothing but the
   * responses with errors.
   */
  async visit(address: string, view: View, look: (page: Page) => Promise<void>): Promise<void> {
    const { said, asked } = await this.#open(address, view, look)
    expect(said.filter((line) => !line.startsWith('Failed to load resource: the server responded'))).toEqual(
      [],
    )
    expect(
      asked.filter((url) => !/^(?:blob|data):/.test(url) && !url.startsWith(new URL(address).origin)),
    ).toEqual([])
  }

  async #open(address: string, { width, ...view }: View, look: (page: Page) => Promise<void>) {
    const context = await this.#browser.newContext({
      ...view,
      viewport: { width, height: 800 },
      bypassCSP: false,
    })
    const page = await context.newPage()
    const said: string[] = []
    const asked: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(address)
    await look(page)
    await context.close()
    return { said, asked }
  }

  /** Requires that axe finds no fault. */
  async inspect(page: Page): Promise<void> {
    await page.evaluate(this.#axe)
    expect(await valueOf(page, 'axe.run(document)', violations)).toEqual({ violations: [] })
  }
}

/** Evaluates an expression through the debugger's channel, since the page's own policy admits no script. */
export async function valueOf<Value>(
  page: Page,
  expression: string,
  schema: z.ZodType<Value>,
): Promise<Value> {
  return schema.parse(await page.evaluate(expression))
}

/** Opens all folds. */
export const unfold = 'for (const details of document.querySelectorAll("details")) details.open = true'

/** Requires that the page, also with all folds open, is not wider than the window, and has the colours of the reader's system. */
export async function expectLegible(page: Page, { width, colorScheme }: View): Promise<void> {
  await expectNoOverflow(page, width)
  await page.evaluate(unfold)
  await expectNoOverflow(page, width)
  expect(await valueOf(page, 'getComputedStyle(document.body).backgroundColor', z.string())).toBe(
    colorScheme === 'light' ? 'rgb(246, 247, 249)' : 'rgb(16, 20, 27)',
  )
}

async function expectNoOverflow(page: Page, width: number): Promise<void> {
  expect(await valueOf(page, 'document.documentElement.scrollWidth', z.number())).toBeLessThanOrEqual(width)
}

/** Requires one heading of the first level, no level left out, and sections with different names. */
export async function expectOutline(page: Page): Promise<void> {
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
}
