import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFolder } from '../../../src/files/create-folder.ts'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { withMachineExplained } from '../../../src/errors/machine-errors.ts'
import { userError } from '../../harness/user-error.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tensorline-create-folder-'))
})

afterEach(() => rm(root, { recursive: true }))

const inRoot = (path: string) => join(root, path)

describe('createFolder', () => {
  it('creates a folder and its parents with the mode, and keeps a folder that exists', async () => {
    await createFolder(inRoot('a/b/c'), 0o700)
    await createFolder(inRoot('a/b/c'))
    for (const path of ['a', 'a/b', 'a/b/c']) expect((await stat(inRoot(path))).mode & 0o777).toBe(0o700)
  })

  it('creates the folders of several calls at once', async () => {
    await Promise.all(['1', '2', '3', '4'].map((name) => createFolder(inRoot(`a/b/c/d/${name}`))))
    for (const name of ['1', '2', '3', '4'])
      expect((await stat(inRoot(`a/b/c/d/${name}`))).isDirectory()).toBe(true)
  })

  it('creates a folder below a link to a folder', async () => {
    await createFolder(inRoot('real'))
    await symlink('real', inRoot('link'))
    await createFolder(inRoot('link'))
    await createFolder(inRoot('link/inner'))
    expect((await stat(inRoot('real/inner'))).isDirectory()).toBe(true)
  })

  it.each<[string, () => string, ErrorCode, string]>([
    ['in /proc', () => '/proc/tensorline', 'FILE_NO_PERMISSION', '/proc'],
    ['deep in /proc', () => '/proc/tensorline/a/b', 'FILE_NO_PERMISSION', '/proc'],
    ['below a device', () => '/dev/null/a/b', 'FILE_WRONG_TYPE', '/dev/null/a'],
    ['below a file', () => inRoot('file/a/b'), 'FILE_WRONG_TYPE', 'file/a'],
    ['at a file', () => inRoot('file'), 'FILE_WRONG_TYPE', '/file'],
    ['at a link to nothing', () => inRoot('dangling'), 'FILE_INVALID_PATH', '/dangling'],
    ['below a link to nothing', () => inRoot('dangling/a/b'), 'FILE_INVALID_PATH', '/dangling'],
    ['below a link to itself', () => inRoot('loop/a'), 'FILE_INVALID_PATH', '/loop'],
  ])('rejects a folder %s with the path and a fix', async (_, path, code, value) => {
    await writeFile(inRoot('file'), '')
    await symlink('nowhere/deep', inRoot('dangling'))
    await symlink('loop', inRoot('loop'))
    const created = createFolder(path()).catch((error: unknown) => {
      throw withMachineExplained(error)
    })
    await expect(created).rejects.toThrow(userError(code, value))
  })
})
