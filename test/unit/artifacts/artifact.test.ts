import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { openArtifact, writeArtifact } from '../../../src/artifacts/artifact.ts'
import { digestOfJson } from '../../../src/artifacts/digest.ts'
import { userError } from '../../harness/user-error.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'artifact-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe.each([
  ['small', 1000],
  ['large', 9 * 2 ** 20],
])('an artifact with a %s file', (_, size) => {
  const place = () => join(folder, 'made')
  const write = () =>
    writeArtifact(place(), async (draft) => {
      await writeFile(join(draft, 'first.bin'), Buffer.alloc(size, 1))
      await writeFile(join(draft, 'second.bin'), 'two')
      return { kind: 'dataset', parents: {}, config: digestOfJson({}), details: {}, run: {} }
    })
  const opened = () => openArtifact(place(), 'dataset', z.unknown())

  it('is opened as it was made', async () => {
    const { digest } = await write()
    expect((await opened()).digest).toBe(digest)
  })

  it.each([
    ['first.bin', size - 1],
    ['second.bin', 0],
  ])('is refused where a byte of %s was changed', async (name, at) => {
    await write()
    const file = await open(join(place(), name), 'r+')
    await file.write(Buffer.of(7), 0, 1, at)
    await file.close()
    await expect(opened()).rejects.toThrow(userError('ARTIFACT_DAMAGED', name))
  })
})
