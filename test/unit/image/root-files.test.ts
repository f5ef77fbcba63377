import { expect, it } from '@jest/globals'
import { chmod, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOfRoot, firstDifference, readRootFiles } from '../../../src/image/root-files.ts'
import { folderWith } from '../data/sources.ts'

const files = { 'app/index.js': 'serve()', 'usr/bin/node': 'node' }

it.each([
  ['content', 'app/index.js', (path: string) => writeFile(path, 'serve() // changed')],
  ['permissions', 'usr/bin/node', (path: string) => chmod(path, 0o4755)],
  ['a link in its place', 'usr/bin/node', (path: string) => rm(path).then(() => symlink('/bin/sh', path))],
  ['its removal', 'app/index.js', (path: string) => rm(path)],
  ['a new file', 'app/other.js', (path: string) => writeFile(path, '')],
])('the digest of a root changes with %s of a file, and the difference is named', async (_, path, change) => {
  const [root, image] = [await folderWith(files), await folderWith(files)]
  const before = await readRootFiles(root)
  expect(digestOfRoot(before)).toBe(digestOfRoot(await readRootFiles(image)))
  expect(firstDifference(before, await readRootFiles(image))).toBeNull()
  await change(join(root, path))
  const after = await readRootFiles(root)
  expect(digestOfRoot(after)).not.toBe(digestOfRoot(before))
  expect(firstDifference(after, before)).toBe(path)
})
