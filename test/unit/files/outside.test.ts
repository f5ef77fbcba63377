import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refuseLinksOutside, refuseOutside } from '../../../src/files/outside.ts'
import { userError } from '../../harness/user-error.ts'

let folder: string
let workspace: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'tensorline-outside-')))
  workspace = join(folder, 'workspace')
  await mkdir(join(workspace, 'data/inner'), { recursive: true })
  await mkdir(join(folder, 'secrets'))
  await writeFile(join(folder, 'secrets/key'), 'secret')
  await writeFile(join(workspace, 'data/own.csv'), 'own')
})
afterEach(() => rm(folder, { recursive: true }))

const refused = (path: string) =>
  refuseOutside([join(workspace, path)], workspace).then(
    () => null,
    (error: unknown) => String(error),
  )

describe('refuseOutside', () => {
  it('accepts files and folders inside, and those that do not exist', async () => {
    expect(await refused('data')).toBeNull()
    expect(await refused('data/own.csv')).toBeNull()
    expect(await refused('nothing/here')).toBeNull()
    expect(await refused('..data')).toBeNull()
    await expect(refuseOutside([join(folder, 'secrets/key')], null)).resolves.toBeUndefined()
  })

  it('refuses paths outside', async () => {
    expect(await refused('../secrets/key')).toContain('which leads out of')
    expect(await refused('data/../../secrets')).toContain('pull request from a fork')
    await expect(refuseOutside([join(folder, 'secrets')], workspace)).rejects.toThrow(
      userError('FILE_OUTSIDE_REPOSITORY'),
    )
  })

  it('refuses links to files and folders outside, also below a folder and through another link', async () => {
    await symlink(join(folder, 'secrets/key'), join(workspace, 'data/inner/key.csv'))
    expect(await refused('data/inner/key.csv')).toContain('key.csv')
    expect(await refused('data')).toContain('data/inner/key.csv')
    await rm(join(workspace, 'data/inner/key.csv'))
    await symlink('../../secrets', join(workspace, 'data/more'))
    expect(await refused('data')).toContain('data/more')
    expect(await refused('data/more/key')).toContain('leads out of')
    expect(await refused('data/more/not-there')).toContain('leads out of')
    await symlink('data/more', join(workspace, 'other'))
    expect(await refused('other')).toContain('leads out of')
  })

  it('accepts links that stay inside, in a circle too', async () => {
    await symlink('..', join(workspace, 'data/circle'))
    expect(await refused('data')).toBeNull()
  })
})

describe('refuseLinksOutside', () => {
  it('refuses only links from inside, since a step may name a folder elsewhere', async () => {
    await expect(refuseLinksOutside([join(folder, 'secrets')], workspace)).resolves.toBeUndefined()
    await symlink(join(folder, 'secrets/key'), join(workspace, 'data/key.csv'))
    await expect(refuseLinksOutside([join(workspace, 'data/key.csv')], workspace)).rejects.toThrow(
      userError('FILE_OUTSIDE_REPOSITORY'),
    )
  })
})
