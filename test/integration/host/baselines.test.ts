import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { pack } from 'tar-stream'
import { UserError } from '../../../src/errors/user-error.ts'
import type { BaselineQuery, BaselineResult } from '../../../src/host/baseline-source.ts'
import {
  folderArtifactClient,
  type FolderArtifactClient,
} from '../../unit/host/github/folder-artifact-client.ts'
import { shortenPauses } from '../../harness/short-pauses.ts'
import { recordingLog, type RecordingLog } from '../../unit/host/recording-log.ts'
import { userError } from '../../harness/user-error.ts'
import { findBaseline, serveRun, type RunContent } from './baseline-setting.ts'
import { startGitHubServer, type GitHubServer, type ServedRun } from './github-server.ts'

let server: GitHubServer
let client: FolderArtifactClient
let log: RecordingLog
beforeEach(async () => {
  shortenPauses()
  server = await startGitHubServer()
  client = folderArtifactClient()
  log = recordingLog()
})
afterEach(async () => {
  await server.close()
  jest.restoreAllMocks()
})

let folder: string
const newest: BaselineQuery = { from: 'run', branch: 'main', workflow: null, artifact: 'model' }
async function find(
  query: BaselineQuery = newest,
  open = async (path: string) => path,
): Promise<BaselineResult<string>> {
  folder = join(await mkdtemp(join(tmpdir(), 'tensorline-baseline-')), 'baseline')
  return findBaseline({ server, client, log }, query, folder, open)
}

const addRun = (id: number, changes: Partial<ServedRun> = {}, how: RunContent = {}) =>
  serveRun({ server, client, log }, id, changes, how)

async function chosen(): Promise<string> {
  return contentOf(await find())
}

async function contentOf(result: BaselineResult<string>): Promise<string> {
  return result.found ? readFile(join(result.opened, 'weights.bin'), 'utf8') : result.reason
}

describe('the baseline', () => {
  it('is the artifact of the newest successful run on the branch, with its commit and its page', async () => {
    await addRun(1)
    await addRun(2)
    expect(await find()).toEqual({
      found: true,
      opened: folder,
      skipped: [],
      commit: 'commit-2',
      createdAt: new Date('2026-11-01T00:00:00Z'),
      runUrl: 'https://github.com/acme/mnist/actions/runs/2',
    })
    expect(await readFile(join(folder, 'weights.bin'), 'utf8')).toBe('run 2')
  })

  it.each<[string, Partial<ServedRun>]>([
    ['a failed run', { conclusion: 'failure' }],
    ['a run still going', { conclusion: '' }],
    ['a pull request', { event: 'pull_request' }],
    ['a pull request with secrets', { event: 'pull_request_target' }],
    ['a run started by another run', { event: 'workflow_run' }],
    ['another branch', { branch: 'feature' }],
    ['a fork whose branch is called main', { headRepository: 78 }],
    ['a commit that the branch no longer contains', { sha: 'rewritten' }],
  ])('is never from %s', async (_what, changes) => {
    await addRun(1)
    await addRun(2, changes)
    expect(await chosen()).toBe('run 1')
  })

  it.each(['schedule', 'workflow_dispatch'])('may be from a %s on the branch', async (event) => {
    await addRun(1)
    await addRun(2, { event })
    expect(await chosen()).toBe('run 2')
  })

  it('may be from a release, whose run has the tag as its branch', async () => {
    await addRun(1)
    await addRun(2, { event: 'release', branch: 'v1.2.0' })
    expect(await chosen()).toBe('run 2')
  })

  it('is never an artifact of the current run', async () => {
    await addRun(900)
    expect(await chosen()).toBe('no successful run on main has an artifact model yet')
  })

  it('is from the newest run, not from an old run that was repeated', async () => {
    await addRun(2)
    await addRun(1)
    expect(await chosen()).toBe('run 2')
  })

  it('is found behind a page of pull requests, without a request for each of their runs', async () => {
    await addRun(1)
    for (let id = 10; id < 130; id += 1) {
      server.runs.push({ ...served, id, event: 'pull_request', branch: `feature-${id}` })
      server.artifacts.push({ id: 1000 + id, name: 'model', run: id, expired: false })
    }
    expect(await chosen()).toBe('run 1')
    expect(server.requests).toHaveLength(5)
  })
  const served = { conclusion: 'success', sha: 'x', headRepository: 77 }

  it('is not an expired artifact, which the log names', async () => {
    await addRun(1)
    await addRun(2, {}, { expired: true })
    expect(await chosen()).toBe('run 1')
    expect(log.lines).toContainEqual(
      expect.stringMatching(/skipped artifact 2 of run 2 \(2026-11-01\): it has expired/),
    )
  })

  it('is not found when all have expired, and the reason names the newest', async () => {
    await addRun(1, {}, { expired: true })
    await addRun(2, {}, { expired: true })
    expect(await chosen()).toMatch(
      /that can be used; the newest, artifact 2 of run 2 \(2026-11-01\), was skipped: it has expired/,
    )
  })

  it('is not found for the first model', async () => {
    expect(await chosen()).toBe('no successful run on main has an artifact model yet')
  })

  it('is an error when the token may not read: a gate must not pass without a comparison by mistake', async () => {
    server.forbidden.push('GET /repos/acme/mnist/actions')
    await expect(find()).rejects.toThrow(userError('GITHUB_NO_PERMISSION', 'actions: read'))
  })

  it.each(['artifacts', 'runs/1', 'runs?'])('is found after a server error of actions/%s', async (path) => {
    await addRun(1)
    server.faults.push({ on: `GET /repos/acme/mnist/actions/${path}`, status: 502 })
    expect(await chosen()).toBe('run 1')
  })

  it('is found after a rate limit of the comparison of commits', async () => {
    await addRun(1)
    server.faults.push({ on: 'GET /repos/acme/mnist/compare', status: 403, headers: { 'retry-after': '1' } })
    expect(await chosen()).toBe('run 1')
    expect(log.lines).toContainEqual(expect.stringContaining('trying again in 1 s'))
  })

  it('is found although a run was deleted after the listing', async () => {
    await addRun(1)
    await addRun(2)
    server.faults.push({ on: 'GET /repos/acme/mnist/actions/runs/2', status: 404 })
    expect(await chosen()).toBe('run 1')
  })

  it('leaves no files when the bytes are not those that were uploaded', async () => {
    await addRun(1)
    client.damaged.add(1)
    await expect(find()).rejects.toThrow(userError('ARTIFACT_DOWNLOAD_FAILED'))
    await expect(readFile(join(folder, 'weights.bin'))).rejects.toThrow('ENOENT')
  })

  it('is not an artifact that was damaged during the download, which the log and the result name', async () => {
    await addRun(1)
    await addRun(2)
    client.damaged.add(2)
    const result = await find()
    expect(await contentOf(result)).toBe('run 1')
    expect(result.skipped).toEqual([
      {
        name: 'artifact 2 of run 2 (2026-11-01)',
        reason: expect.stringContaining('bytes differ from the uploaded ones'),
      },
    ])
    expect(log.lines).toContainEqual(expect.stringMatching(/skipped artifact 2 of run 2 /))
  })

  it('is not an artifact that cannot be opened, such as an empty one or one of another kind', async () => {
    await addRun(1)
    await addRun(2)
    const result = await find(newest, async (path) => {
      const weights = await readFile(join(path, 'weights.bin'), 'utf8')
      if (weights === 'run 1') return path
      throw new UserError({
        code: 'ARTIFACT_WRONG_KIND',
        found: `no manifest.json in ${path}`,
        expected: 'a model',
        hint: '',
      })
    })
    expect(await contentOf(result)).toBe('run 1')
    expect(result.skipped).toEqual([
      { name: 'artifact 2 of run 2 (2026-11-01)', reason: 'found no manifest.json in it, expected a model' },
    ])
  })

  it('is not found when nothing can be opened, and leaves no files', async () => {
    await addRun(1)
    const result = await find(newest, async () => {
      throw new UserError({ code: 'ARTIFACT_WRONG_KIND', found: 'a dataset', expected: 'a model', hint: '' })
    })
    expect(result).toMatchObject({ found: false, reason: expect.stringContaining('found a dataset') })
    await expect(readFile(join(folder, 'weights.bin'))).rejects.toThrow('ENOENT')
  })

  it('is an internal error, not a damaged artifact, when opening has a bug', async () => {
    await addRun(1)
    const fault = find(newest, () => Promise.reject(new TypeError('a bug')))
    await expect(fault).rejects.toThrow('a bug')
  })

  it('is from the named workflow', async () => {
    await addRun(1, { path: '.github/workflows/model.yml@refs/heads/main' })
    await addRun(2, { path: '.github/workflows/nightly.yml' })
    expect(await chosen()).toBe('run 2')
    expect(await contentOf(await find({ ...newest, workflow: 'model.yml' }))).toBe('run 1')
    expect(await find({ ...newest, workflow: 'weekly.yml' })).toMatchObject({
      found: false,
      reason: 'no successful run of weekly.yml on main has an artifact model yet',
      hasRuns: false,
    })
  })
})

describe('a released baseline', () => {
  const asset = (name: string): BaselineQuery => ({ from: 'release', release: 'latest', asset: name })
  const weights = (text: string) => ({ 'weights.bin': strToU8(text) })

  async function tar(files: Readonly<Record<string, string>>): Promise<Buffer> {
    const archive = pack()
    for (const [name, text] of Object.entries(files)) archive.entry({ name }, text)
    archive.finalize()
    return gzipSync(await buffer(archive))
  }

  it('is unpacked from a zip or a tar file, with its commit and its page', async () => {
    server.releases.push(
      { tag: 'v1', assets: [{ name: 'model.zip', bytes: zipSync(weights('old')) }] },
      {
        tag: 'v2',
        assets: [
          { name: 'model.zip', bytes: zipSync(weights('new')) },
          { name: 'model.tar.gz', bytes: await tar({ './weights.bin': 'in a tar' }) },
          {
            name: 'folder.tgz',
            bytes: await tar({ 'm/weights.bin': 'in a folder', 'm/manifest.json': '{}' }),
          },
        ],
      },
    )
    const result = await find(asset('model.zip'))
    expect(result).toMatchObject({
      found: true,
      commit: 'commit of tags/v2',
      runUrl: 'https://github.com/acme/mnist/releases/tag/v2',
    })
    expect(await contentOf(result)).toBe('new')
    expect(await contentOf(await find(asset('model.tar.gz')))).toBe('in a tar')
    expect(await contentOf(await find(asset('folder.tgz')))).toBe('in a folder')
    expect(await contentOf(await find({ from: 'release', release: 'v1', asset: 'model.zip' }))).toBe('old')
  })

  it('may be a single file, such as predictions', async () => {
    server.releases.push({ tag: 'v1', assets: [{ name: 'main.csv', bytes: strToU8('example,label') }] })
    const result = await find(asset('main.csv'))
    expect(result.found && (await readFile(result.opened, 'utf8'))).toBe('example,label')
  })

  it('is not found without the release or the asset', async () => {
    expect(await find(asset('model.zip'))).toMatchObject({
      found: false,
      reason: 'the latest release has no asset model.zip',
    })
    server.releases.push({ tag: 'v1', assets: [] })
    expect(await find({ from: 'release', release: 'v1', asset: 'model.zip' })).toMatchObject({
      found: false,
      reason: 'the release v1 has no asset model.zip',
    })
  })

  it.each([
    ['with another sha256', { bytes: zipSync(weights('x')), digest: `sha256:${'0'.repeat(64)}` }],
    ['that is not an archive', { bytes: strToU8('no archive') }],
    ['whose files lead elsewhere', { bytes: zipSync({ '../escaped.bin': strToU8('x') }) }],
  ])('is rejected %s', async (_what, content) => {
    server.releases.push({ tag: 'v1', assets: [{ name: 'model.zip', ...content }] })
    await expect(find(asset('model.zip'))).rejects.toThrow(UserError)
    await expect(readFile(join(folder, '..', 'escaped.bin'))).rejects.toThrow('ENOENT')
  })
})
