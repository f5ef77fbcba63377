import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { findVersions } from '../../../../src/serving/models/find-versions.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-versions-'))
})

async function write(path: string, text = ''): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true })
  await writeFile(join(folder, path), text)
}

describe('findVersions', () => {
  it('lists the versions of each model with a manifest, newest first', async () => {
    for (const path of ['b/2', 'b/10', 'b/0', 'a.v1/3']) await write(`${path}/manifest.json`)
    await mkdir(join(folder, 'b/11'))
    const found = await findVersions(folder)
    expect(found.map(({ name, version }) => `${name}/${version}`)).toEqual(['a.v1/3', 'b/10', 'b/2', 'b/0'])
    expect(found[0]?.folder).toBe(join(folder, 'a.v1/3'))
  })

  it('ignores hidden folders, files, and folders that are not named by a version', async () => {
    for (const path of ['.b/2', 'b/02', 'b/v3', 'b/latest', 'b/.4-draft', 'b c/1'])
      await write(`${path}/manifest.json`)
    await write('README.md')
    await write('b/5')
    expect(await findVersions(folder)).toEqual([])
  })

  it('shows that a file was added, changed or deleted', async () => {
    await write('a/1/manifest.json')
    const fingerprints = new Set<string | undefined>()
    const look = async (): Promise<void> => {
      fingerprints.add((await findVersions(folder))[0]?.fingerprint)
    }
    await look()
    await look()
    expect(fingerprints.size).toBe(1)
    await write('a/1/weights/1.bin', 'ab')
    await look()
    await write('a/1/weights/1.bin', 'abc')
    await look()
    await rm(join(folder, 'a/1/weights/1.bin'))
    await look()
    expect(fingerprints.size).toBe(4)
  })

  it('fails for a folder that does not exist', async () => {
    await expect(findVersions(join(folder, 'none'))).rejects.toThrow(/ENOENT/)
  })
})
