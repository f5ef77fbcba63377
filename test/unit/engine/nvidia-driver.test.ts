import { afterEach, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { driverVersion, findNvidiaDriver } from '../../../src/engine/nvidia-driver.ts'

let folder: string | null = null
afterEach(async () => {
  if (folder) await rm(folder, { recursive: true })
  folder = null
})

it.each([
  [
    'NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat Aug 19 01:15:15 UTC 2023\nGCC version: gcc 12\n',
    '535.104.05',
  ],
  [
    'NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  570.86.15  Release Build  (dvs-builder)\n',
    '570.86.15',
  ],
  ['something else', 'unknown'],
])('reads the version of the kernel module from %p', (text, version) => {
  expect(driverVersion(text)).toBe(version)
})

it('findNvidiaDriver finds the library of the driver in LD_LIBRARY_PATH', async () => {
  folder = await mkdtemp(join(tmpdir(), 'driver-'))
  await writeFile(join(folder, 'libcuda.so.1'), '')
  expect(findNvidiaDriver({ LD_LIBRARY_PATH: `/nowhere:${folder}` })).toMatchObject({
    library: join(folder, 'libcuda.so.1'),
  })
})
