import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { modelSchema } from '../../../../src/config/model.ts'
import type { Digest } from '../../../../src/artifacts/digest.ts'
import { presentSources } from '../../../../src/training/model/hash-sources.ts'
import { userError } from '../../../harness/user-error.ts'

let folder: string
let workspace: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'tensorline-sources-')))
  workspace = join(folder, 'workspace')
  await mkdir(workspace)
  await writeFile(join(folder, 'model.json'), '{}')
  await writeFile(join(workspace, 'net.js'), 'export default 1')
})
afterEach(() => rm(folder, { recursive: true }))

const digest: Digest = `sha256:${'ab'.repeat(32)}`
const made = modelSchema.parse({ module: './net.js' })

it('presentSources returns the digests of recorded files inside the workspace', async () => {
  const sources = await presentSources(made, workspace, { 'net.js': digest }, workspace)
  expect(Object.keys(sources ?? {})).toEqual(['net.js'])
})

it.each(['../model.json', 'linked.js'])(
  'presentSources refuses a recorded file outside of the workspace in a pull request from a fork: %s',
  async (path) => {
    await symlink('../model.json', join(workspace, 'linked.js'))
    const earlier = { [path]: digest }
    await expect(presentSources(made, workspace, earlier, workspace)).rejects.toThrow(
      userError('FILE_OUTSIDE_REPOSITORY'),
    )
    expect(await presentSources(made, workspace, earlier, null)).not.toBeNull()
  },
)

it('presentSources refuses a model to fine-tune outside of the workspace in a pull request from a fork', async () => {
  const section = modelSchema.parse({ pretrained: '..' })
  await expect(presentSources(section, workspace, null, workspace)).rejects.toThrow(
    userError('FILE_OUTSIDE_REPOSITORY'),
  )
  expect(await presentSources(section, workspace, null, null)).not.toBeNull()
})
