import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BaselineQuery } from '../../../src/host/baseline-source.ts'
import {
  folderArtifactClient,
  type FolderArtifactClient,
} from '../../unit/host/github/folder-artifact-client.ts'
import { recordingLog } from '../../unit/host/recording-log.ts'
import { findBaseline, serveRun, type RunContent } from './baseline-setting.ts'
import { startGitHubServer, type GitHubServer } from './github-server.ts'

let server: GitHubServer
let client: FolderArtifactClient
const log = recordingLog()
beforeEach(async () => {
  server = await startGitHubServer()
  client = folderArtifactClient()
})
afterEach(() => server.close())

const seeds = ['model-seed=1', 'model-seed=2', 'model-seed=3']
const several: BaselineQuery = {
  from: 'run',
  branch: 'main',
  workflow: null,
  artifact: 'model-seed=1',
  alongside: ['model-seed=2', 'model-seed=3'],
}

const addRun = (id: number, content: RunContent) => serveRun({ server, client, log }, id, {}, content)

async function find() {
  const into = join(await mkdtemp(join(tmpdir(), 'tensorline-baseline-')), 'baseline')
  return findBaseline({ server, client, log }, several, into, async (path) => path)
}

describe('the baseline of several seeds', () => {
  it('is a folder with the artifact of each seed from the newest run that has all', async () => {
    await addRun(1, { names: seeds })
    await addRun(2, { names: seeds })
    const found = await find()
    if (!found.found) throw new TypeError(found.reason)
    expect(found.commit).toBe('commit-2')
    for (const name of seeds)
      expect(await readFile(join(found.opened, name, 'weights.bin'), 'utf8')).toBe(`${name} of run 2`)
  })

  it('is not from a run that lacks one of them, and the log names that run', async () => {
    await addRun(1, { names: seeds })
    await addRun(2, { names: seeds.slice(0, 2) })
    expect(await find()).toMatchObject({
      found: true,
      commit: 'commit-1',
      skipped: [{ reason: 'its run has no artifact model-seed=3, or the artifact has expired' }],
    })
  })

  it('is not found if no run has all of them', async () => {
    await addRun(1, { names: seeds.slice(0, 2) })
    await addRun(2, { names: ['model'] })
    expect(await find()).toMatchObject({ found: false })
  })
})
