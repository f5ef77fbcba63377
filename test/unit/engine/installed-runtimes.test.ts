import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installedRuntimes, pruneRuntimes } from '../../../src/engine/installed-runtimes.ts'
import { runtimesIn } from '../../harness/engine/small-runtime.ts'
import { allRuntimeLocks, runtimeName } from '../../../src/engine/runtime-lock.ts'

const ours = allRuntimeLocks().map(runtimeName)
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

it('tells each runtime of the tool cache with its size and whether this version uses it', async () => {
  const found = await installedRuntimes(toolCache)
  expect(found.map(({ name }) => name)).toEqual([...ours, ...older].sort())
  expect(found.filter(({ current }) => current).map(({ name }) => name)).toEqual([...ours].sort())
  expect(found.map(({ size }) => size)).toEqual(found.map(() => 1000))
})

it('deletes the runtimes of other versions and nothing else', async () => {
  const deleted = await pruneRuntimes(toolCache)
  expect(deleted.map(({ name }) => name)).toEqual(older)
  expect(await runtimesIn(toolCache)).toEqual([...ours, ...foreign].sort())
})

it('finds nothing where there is no tool cache yet', async () => {
  expect(await installedRuntimes(join(toolCache, 'nowhere'))).toEqual([])
})
