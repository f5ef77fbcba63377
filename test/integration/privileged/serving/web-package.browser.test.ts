import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { digestOfFile } from '../../../../src/artifacts/digest.ts'
import { encodeJpeg } from '../../../../src/images/encode-jpeg.ts'
import { openModel } from '../../../../src/model/artifact.ts'
import { compareGolden } from '../../../../src/model/golden.ts'
import { PageReader, valueOf } from '../../../harness/page-reader.ts'
import { serveFolder } from '../../../harness/static-server.ts'
import { build, models, packageOf } from '../../serving/web-packages.ts'

const view = { colorScheme: 'light', width: 1000 } as const

let folder = ''
let reader: PageReader
const servers: Server[] = []

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-web-'))
  reader = await PageReader.open()
})
afterAll(async () => {
  await reader.close()
  for (const server of servers) server.close()
  await rm(folder, { recursive: true })
})

async function serve(path: string): Promise<string> {
  const { url, server } = await serveFolder(path)
  servers.push(server)
  return url
}

describe('a web package', () => {
  it.each(['rents', 'sides', 'moods', 'fruits', 'digits'] as const)(
    'predicts the golden outputs of the model %s in a browser',
    async (name) => {
      const { golden, path } = await packageOf(folder, name)
      await reader.visit(`${await serve(path)}/`, view, async (page) => {
        const inputs = JSON.stringify(golden.requests.map(({ input }) => input))
        const expression = `import('./index.js').then(async ({ load }) => {
          const model = await load()
          return Promise.all(${inputs}.map(async (input) => [...await model.outputs(input)]))
        })`
        const outputs = await valueOf(page, expression, z.array(z.array(z.number())))
        expect(compareGolden(golden, outputs)).toMatchObject({
          passed: true,
          requests: golden.requests.length,
        })
        const { code, prediction } = models[name]
        const first = await valueOf(
          page,
          `import('./index.js').then(({ load, predict }) => ${code})`,
          z.unknown(),
        )
        expect(first).toMatchObject(prediction)
      })
    },
  )

  it('has a page that predicts a drawing, a JPEG file and shows why another is rejected', async () => {
    const pixels = new Uint8Array(16 * 16 * 3).map((_, index) => (Math.floor(index / 3) % 16 > 11 ? 255 : 0))
    const jpeg = Buffer.from(encodeJpeg(pixels, { width: 16, height: 16, channels: 3 }, 90))
    await reader.visit(`${await serve(join(folder, 'sides/package'))}/`, view, async (page) => {
      const choose = (buffer: Buffer) =>
        page.locator('input[type=file]').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer })
      await page.locator('canvas').click({ position: { x: 60, y: 150 } })
      await page.locator('.answer strong', { hasText: 'left' }).waitFor()
      await choose(jpeg)
      await page.locator('.answer strong', { hasText: 'right' }).waitFor()
      await choose(jpeg.subarray(0, 100))
      await page.getByRole('alert').waitFor()
    })
  })

  it('has types for its examples and predictions', async () => {
    const project = join(folder, 'project')
    await mkdir(project)
    await cp(join(folder, 'rents/package'), join(project, 'node_modules/a-model'), { recursive: true })
    const compile = async (code: string): Promise<string> => {
      await writeFile(join(project, 'package.json'), '{"type":"module"}')
      await writeFile(join(project, 'index.ts'), `import { predict } from 'a-model'\n${code}\n`)
      const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', 'index.ts']
      try {
        execFileSync(process.execPath, [tsc, ...options], { cwd: project, encoding: 'utf8' })
        return ''
      } catch (error) {
        return z.object({ stdout: z.string() }).parse(error).stdout
      }
    }
    expect(await compile(`export const rent: number = (await predict({ place: 'city' })).value`)).toBe('')
    expect(await compile(`await predict({ place: 'moon' })`)).toContain('TS2322')
  })

  it('has equal bytes for equal models', async () => {
    const again = join(folder, 'again')
    await build(await openModel(join(folder, 'rents/model')), again)
    const digests = async (path: string) => {
      const files = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) =>
        entry.isFile(),
      )
      const names = files.map((entry) => join(entry.parentPath, entry.name)).sort()
      return Promise.all(names.map(async (file) => [file.slice(path.length), await digestOfFile(file)]))
    }
    expect(await digests(again)).toEqual(await digests(join(folder, 'rents/package')))
    expect(await readFile(join(again, 'package.json'), 'utf8')).toContain('"name": "a-model"')
  })
})
