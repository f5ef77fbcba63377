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

it('packageRoot skips the package.json files of bundles and finds that of the package', async () => {
  await writeFile(join(root, 'package.json'), '{"name":"tensorline"}')
  await writeFile(join(root, 'dist/core/package.json'), '{"type":"module"}')
  expect(packageRoot(moduleUrl())).toBe(root)
})

it('packageRoot throws if no parent folder has the package.json', async () => {
  await writeFile(join(root, 'package.json'), '{"name":"another"}')
  expect(() => packageRoot(moduleUrl())).toThrow('no package.json named "tensorline" above')
})
