import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from '../../../src/package/package-root.ts'

let root: string
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'package-root-')))
  await mkdir(join(root, 'dist/core'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

const moduleUrl = () => pathToFileURL(join(root, 'dist/core/index.js')).href

it("passes by the package.json files of bundles and finds the package's own", async () => {
  await writeFile(join(root, 'package.json'), '{"name":"tensorline"}')
  await writeFile(join(root, 'dist/core/package.json'), '{"type":"module"}')
  expect(packageRoot(moduleUrl())).toBe(root)
})

it('says so when there is no such package above', async () => {
  await writeFile(join(root, 'package.json'), '{"name":"another"}')
  expect(() => packageRoot(moduleUrl())).toThrow('no package.json named "tensorline" above')
})
