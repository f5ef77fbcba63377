import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { z } from 'zod'
import { decoderVersions } from '../../../src/images/decoder-versions.ts'

it('decoderVersions has the installed versions of the decoders that are packages', async () => {
  const { devDependencies } = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile(join(import.meta.dirname, '../../../package.json'), 'utf8')))
  const packages = Object.entries(decoderVersions).filter(([name]) => name.startsWith('@'))
  expect(packages.length).toBeGreaterThan(0)
  expect(devDependencies).toMatchObject(Object.fromEntries(packages))
})
