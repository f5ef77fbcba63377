import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installedLibraries, pruneLibraries } from '../../../src/libraries/installed.ts'
import { runtimesIn } from '../../harness/libraries/small-runtime.ts'
import { allLibraries } from '../../../src/libraries/all-libraries.ts'

const ours = allLibraries().map(({ name }) => name)
const older = ['tensorflow-2.20.0-linux-x64-gpu-0123456789ab', 'tensorflow-cpu-2.21.0-linux-x64-dcc8afd32930']
const foreign = ['node-24.21.0', 'tensorflow-notes']
let toolCache: string

beforeEach(async () => {
  toolCache = await mkdtemp(join(tmpdir(), 'tools-'))
  for (const name of [...ours, ...older, ...foreign]) {
    await mkdir(join(toolCache, name, 'tensorflow'), { recursive: true })
    await writeFile(join(toolCache, name, 'tensorflow/library'), 'x'.repeat(1000))
  }
})
afterEach(() => rm(toolCache, { recursive: true }))

it('installedLibraries returns each runtime with its size and whether this version uses it', async () => {
  const found = await installedLibraries(toolCache)
  expect(found.map(({ name }) => name)).toEqual([...ours, ...older].sort())
  expect(found.filter(({ current }) => current).map(({ name }) => name)).toEqual([...ours].sort())
  expect(found.map(({ size }) => size)).toEqual(found.map(() => 1000))
})

it('pruneLibraries deletes only the runtimes of other versions', async () => {
  const deleted = await pruneLibraries(toolCache)
  expect(deleted.map(({ name }) => name)).toEqual(older)
  expect(await runtimesIn(toolCache)).toEqual([...ours, ...foreign].sort())
})

it('installedLibraries returns no runtimes without a tool cache', async () => {
  expect(await installedLibraries(join(toolCache, 'nowhere'))).toEqual([])
})
