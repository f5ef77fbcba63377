import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { encode } from 'fast-png'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { expectLegible, expectOutline, PageReader, views, type View } from '../../../harness/page-reader.ts'
import { startServer, stop, type ModelServer } from '../../serving/model-server.ts'
import { writeFruits, writeMoods, writeRents, writeSides } from '../../serving/page-models.ts'

const view: View = { colorScheme: 'light', width: 1000 }

let folder = ''
let partly = ''
let reader: PageReader
let sides: ModelServer
let rents: ModelServer
let moods: ModelServer
let guarded: ModelServer
let several: ModelServer
let damaged: ModelServer

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-page-'))
  await writeSides(join(folder, 'sides/1'))
  await writeRents(join(folder, 'rents/1'))
  await writeMoods(join(folder, 'moods/1'))
  await writeFruits(join(folder, 'fruits/1'))
  partly = await mkdtemp(join(tmpdir(), 'tensorline-page-'))
  await cp(join(folder, 'rents'), join(partly, 'rents'), { recursive: true })
  await mkdir(join(partly, 'moods/1'), { recursive: true })
  await writeFile(join(partly, 'moods/1/manifest.json'), '{}')
  const servers = [
    startServer(join(folder, 'sides/1')),
    startServer(join(folder, 'rents/1')),
    startServer(join(folder, 'moods/1')),
    startServer(join(folder, 'moods/1'), { AUTH_TOKEN: 'a-token-of-a-test' }),
    startServer(folder, { MODELS_DIR: folder }),
    startServer(folder, { MODELS_DIR: partly }),
  ] as const
  ;[sides, rents, moods, guarded, several, damaged] = await Promise.all(servers)
  reader = await PageReader.open()
})
afterAll(async () => {
  await reader.close()
  for (const server of [sides, rents, moods, guarded, several, damaged]) await stop(server)
  for (const path of [folder, partly]) await rm(path, { recursive: true })
})

const visit = (server: ModelServer, look: (page: Page) => Promise<void>, from: View = view) =>
  reader.visit(`${server.url}/`, from, look)

const png = (side: number, grey: (index: number) => number) =>
  Buffer.from(
    encode({
      width: side,
      height: side,
      channels: 1,
      depth: 8,
      data: Uint8Array.from({ length: side ** 2 }, (_, index) => grey(index)),
    }),
  )

/** Draws a vertical line at a share of the width of the canvas. */
async function draw(page: Page, share: number): Promise<void> {
  const box = await page.locator('canvas').boundingBox()
  if (box === null) throw new Error('no canvas')
  const x = box.x + box.width * share
  await page.mouse.move(x, box.y + 0.2 * box.height)
  await page.mouse.down()
  await page.mouse.move(x, box.y + 0.8 * box.height, { steps: 4 })
  await page.mouse.up()
}

/** Returns the prediction on the page once it is the text. */
const predicted = (page: Page, text: string) => page.locator('.answer strong', { hasText: text }).waitFor()

describe('the page of a model of small grey images', () => {
  it('predicts the class of a drawing after each stroke', () =>
    visit(sides, async (page) => {
      await draw(page, 0.25)
      await predicted(page, 'left')
      await page.getByRole('button', { name: 'Clear' }).click()
      await draw(page, 0.75)
      await predicted(page, 'right')
      expect(await page.locator('.bars .name').allTextContents()).toEqual(['right', 'left'])
      expect(await page.locator('.recipe code').textContent()).toMatch(/^echo \S+ \| base64 -d \| curl /)
    }))

  it('predicts the class of a chosen file, and shows why another file is rejected', () =>
    visit(sides, async (page) => {
      const right = png(16, (index) => (index % 16 > 11 ? 255 : 0))
      const choose = (name: string, buffer: Buffer) =>
        page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer })
      await choose('a digit.png', right)
      await predicted(page, 'right')
      expect(await page.locator('.recipe code').textContent()).toMatch(/--data-binary '@a digit\.png'$/)
      await choose('broken.png', right.subarray(0, 40))
      await page.getByRole('alert').waitFor()
      expect(await page.getByRole('alert').textContent()).toContain('SERVING_INVALID_REQUEST')
    }))
})

describe('the page of a model of rows', () => {
  it('predicts a number from a form with the keyboard, with gaps where the model allows them', () =>
    visit(rents, async (page) => {
      await page.getByLabel('rooms').fill('4')
      await page.keyboard.press('Enter')
      await predicted(page, '190')
      await page.getByLabel('rooms').fill('')
      await page.getByLabel('place').selectOption('village')
      await page.getByRole('button', { name: 'Predict' }).click()
      await predicted(page, '120')
      expect(await page.locator('.answer').textContent()).toBe('120 euros')
      expect(await page.locator('.recipe code').textContent()).toContain(`-d '{"place":"village"}'`)
    }))

  it('marks the column of a rejected value', () =>
    visit(rents, async (page) => {
      await page.getByLabel('rooms').fill('1e300')
      await page.getByRole('button', { name: 'Predict' }).click()
      await page.getByRole('alert').waitFor()
      expect(await page.getByLabel('rooms').getAttribute('aria-invalid')).toBe('true')
      expect(await page.getByRole('alert').textContent()).toMatch(
        /^Found 1e\+300 for rooms; expected a number/,
      )
    }))
})

describe('the page of a model of texts', () => {
  it('predicts the class of a sentence', () =>
    visit(moods, async (page) => {
      await page.getByLabel('review').fill("It's a good, good book")
      await page.keyboard.press('Control+Enter')
      await predicted(page, 'praise')
      expect(await page.locator('.recipe code').textContent()).toContain(String.raw`-d 'It'\''s a good`)
    }))

  it('requires the token of the server, and keeps it out of storage and address', () =>
    visit(guarded, async (page) => {
      const submit = async (token: string) => {
        await page.getByLabel('Token').fill(token)
        await page.getByRole('button', { name: 'Continue' }).click()
      }
      await submit('another-token-here')
      await page.getByText('does not accept this token').waitFor()
      await submit('a-token-of-a-test')
      await page.getByLabel('review').fill('bad')
      await page.getByRole('button', { name: 'Predict' }).click()
      await predicted(page, 'complaint')
      expect(
        await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie, location.search]'),
      ).toEqual([0, 0, '', ''])
      expect(await page.locator('.recipe code').textContent()).toContain('Bearer $AUTH_TOKEN')
    }))
})

describe('the pages of a server of several models', () => {
  it('are linked from the page at the root, and send requests to their models', () =>
    visit(several, async (page) => {
      await page.getByRole('link', { name: 'rents' }).click()
      await page.getByLabel('rooms').fill('4')
      await page.keyboard.press('Enter')
      await predicted(page, '190')
      expect(await page.locator('.recipe code').textContent()).toContain('/predict/rents ')
      await page.getByRole('navigation').getByRole('link', { name: 'moods' }).click()
      await page.getByLabel('review').fill('bad')
      await page.keyboard.press('Control+Enter')
      await predicted(page, 'complaint')
    }))

  it('list the only available model if another one cannot be loaded', () =>
    visit(damaged, async (page) => {
      await page.getByRole('heading', { name: 'Try a model' }).waitFor()
      expect(await page.getByRole('link').allTextContents()).toEqual(['rents'])
      await expectLegible(page, view)
      await expectOutline(page)
      await page.getByRole('link', { name: 'rents' }).click()
      await page.getByLabel('rooms').waitFor()
    }))

  it('open without the slash at the end of their address', () =>
    reader.visit(`${several.url}/models/rents/versions/1`, view, async (page) => {
      await page.getByLabel('rooms').fill('4')
      await page.keyboard.press('Enter')
      await predicted(page, '190')
    }))

  it('send a picture beside the values of columns to a version', () =>
    reader.visit(`${several.url}/models/fruits/versions/1/`, view, async (page) => {
      await page.getByLabel('grams').fill('40')
      const buffer = png(4, (index) => (index < 8 ? 255 : 0))
      await page.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer })
      await page.getByRole('img', { name: 'a.png' }).waitFor()
      await page.getByRole('button', { name: 'Predict' }).click()
      await predicted(page, '90')
    }))
})

describe('the page', () => {
  for (const { inspected, ...from } of views)
    it(`is whole, legible and named for each model, ${from.colorScheme}, ${from.width} pixels wide`, async () => {
      for (const [name, server] of Object.entries({ sides, rents, moods }))
        await visit(
          server,
          async (page) => {
            await page.getByRole('heading', { name, level: 1 }).waitFor()
            if (name === 'sides') await draw(page, 0.25)
            else await page.getByRole('button', { name: 'Predict' }).click()
            await page.locator('[data-state]').waitFor()
            await expectLegible(page, from)
            await expectOutline(page)
            if (inspected) await reader.inspect(page)
          },
          from,
        )
    })
})
