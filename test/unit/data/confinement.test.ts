import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataSection } from '../../../src/config/data.ts'
import { recipeOf } from '../../../src/data/recipe.ts'
import { userError } from '../../harness/user-error.ts'

let folder: string
let workspace: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'tensorline-confined-')))
  workspace = join(folder, 'workspace')
  await mkdir(join(workspace, 'data'), { recursive: true })
  await mkdir(join(folder, 'elsewhere'))
  await writeFile(join(folder, 'elsewhere/secret.csv'), 'a,label\n1,x\n')
  await writeFile(join(workspace, 'data/own.csv'), 'a,label\n1,x\n')
})
afterEach(() => rm(folder, { recursive: true }))

const sourcesOf = (source: string, confinement: string | null = workspace) =>
  recipeOf(dataSection.parse({ source }), workspace, confinement)

describe('the sources of a pull request from a fork', () => {
  it.each(['data', 'data/*.csv', 'data/own.csv'])('are read inside the workspace: %s', async (source) => {
    expect((await sourcesOf(source)).files).toHaveLength(1)
  })

  it.each(['../elsewhere/secret.csv', '../elsewhere', '../elsewhere/*.csv', 'data/../../elsewhere/*'])(
    'are refused outside of it: %s',
    async (source) => {
      await expect(sourcesOf(source)).rejects.toThrow(userError('FILE_OUTSIDE_REPOSITORY'))
      expect((await sourcesOf(source, null)).files).toHaveLength(1)
    },
  )

  it('are refused by an absolute path', async () => {
    await expect(sourcesOf(join(folder, 'elsewhere/secret.csv'))).rejects.toThrow(
      userError('FILE_OUTSIDE_REPOSITORY'),
    )
  })

  it.each(['data', 'data/*.csv', 'data/linked.csv'])(
    'are refused behind a linked file: %s',
    async (source) => {
      await symlink(join(folder, 'elsewhere/secret.csv'), join(workspace, 'data/linked.csv'))
      await expect(sourcesOf(source)).rejects.toThrow(userError('FILE_OUTSIDE_REPOSITORY'))
    },
  )

  it.each(['linked', 'linked/*.csv', 'linked/secret.csv'])(
    'are refused in a linked folder: %s',
    async (source) => {
      await symlink('../elsewhere', join(workspace, 'linked'))
      await expect(sourcesOf(source)).rejects.toThrow(userError('FILE_OUTSIDE_REPOSITORY'))
    },
  )

  it('are refused for the test split too', async () => {
    const split = { train: 0.9, validation: 0.1, test: '../elsewhere/secret.csv' }
    const section = dataSection.parse({ source: 'data', split })
    await expect(recipeOf(section, workspace, workspace)).rejects.toThrow(
      userError('FILE_OUTSIDE_REPOSITORY'),
    )
  })
})
