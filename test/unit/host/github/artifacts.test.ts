import { beforeEach, describe, expect, it } from '@jest/globals'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createArtifactStore } from '../../../../src/host/github/artifacts.ts'
import { readContext } from '../../../../src/host/github/workflow-context.ts'
import type { Matrix } from '../../../../src/host/github/matrix.ts'
import type { ArtifactStore } from '../../../../src/host/host.ts'
import { openArtifact } from '../../../../src/artifacts/artifact.ts'
import { z } from 'zod'
import { recordingLog, type RecordingLog } from '../recording-log.ts'
import { artifactFolder, temporaryFolder } from '../artifact-folder.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderArtifactClient, type FolderArtifactClient } from './folder-artifact-client.ts'
import { runnerEnvironment } from './runner-environment.ts'

let client: FolderArtifactClient
let log: RecordingLog
beforeEach(() => {
  client = folderArtifactClient()
  log = recordingLog()
})

function jobOf(env: NodeJS.ProcessEnv = {}, matrix: Matrix = {}): ArtifactStore {
  return createArtifactStore({ client, context: readContext(runnerEnvironment({}, env)), matrix, log })
}

async function publish(store: ArtifactStore, name: string, content: string) {
  const { folder, digest } = await artifactFolder(content)
  return store.publish(name, folder, digest)
}

async function fetched(store: ArtifactStore, name: string): Promise<string> {
  const folder = await store.fetch(name, join(await temporaryFolder(), 'in', name))
  return readFile(join(folder, 'weights.bin'), 'utf8')
}

describe('publishing an artifact', () => {
  it('passes the sealed folder to the next job, which can verify it', async () => {
    const { folder, digest } = await artifactFolder('weights')
    expect(await jobOf().publish('model', folder, digest)).toEqual({ name: 'model', id: 1 })
    const received = await jobOf({ GITHUB_JOB: 'gate' }).fetch(
      'model',
      join(await temporaryFolder(), 'model'),
    )
    expect((await openArtifact(received, 'model', z.unknown())).digest).toBe(digest)
  })

  it('adds the publisher to the run record and keeps the entries of the stage', async () => {
    const { folder, digest } = await artifactFolder('weights')
    await jobOf({ GITHUB_RUN_ATTEMPT: '2' }, { seed: 1 }).publish('model', folder, digest)
    expect(JSON.parse(await readFile(join(folder, 'run.json'), 'utf8'))).toEqual({
      seconds: 1,
      published: { run: 900, attempt: 2, job: 'train', matrix: { seed: 1 } },
    })
  })

  it('does not compress weights, and does compress text', async () => {
    await publish(jobOf(), 'model', 'w'.repeat(10_000))
    await publish(jobOf(), 'report', '')
    expect(client.kept.map(({ compressionLevel }) => compressionLevel)).toEqual([0, 6])
  })

  it.each([
    [
      'ARTIFACT_QUOTA_EXCEEDED',
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (403) Forbidden: Artifact storage quota has been hit. Unable to upload any new artifacts.',
    ],
    [
      'ARTIFACT_UPLOAD_FAILED',
      'Failed to CreateArtifact: Failed to make request after 5 attempts: Failed request: (503) Service Unavailable',
    ],
    [
      'ARTIFACT_NAME_TAKEN',
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
    ],
  ] as const)('explains the answer of the service by %s', async (code, message) => {
    client.uploadArtifact = () => Promise.reject(new Error(message))
    await expect(publish(jobOf(), 'model', 'weights')).rejects.toThrow(userError(code, 'model'))
  })

  it('keeps an equal artifact of a re-run and logs it', async () => {
    await publish(jobOf(), 'model', 'same')
    expect(await publish(jobOf({ GITHUB_RUN_ATTEMPT: '2' }), 'model', 'same')).toEqual({
      name: 'model',
      id: 1,
    })
    expect(log.lines).toEqual([expect.stringMatching(/exists already with sha256:[0-9a-f]{64}: kept/)])
  })

  it('replaces the artifact of an earlier attempt of this job and logs it', async () => {
    await publish(jobOf(), 'model', 'before')
    await publish(jobOf({ GITHUB_RUN_ATTEMPT: '3' }), 'model', 'after')
    expect(client.kept).toHaveLength(1)
    expect(await fetched(jobOf(), 'model')).toBe('after')
    expect(log.lines).toEqual([expect.stringMatching(/of attempt 1 had sha256:.*replaced/)])
  })

  it.each([
    ['another job', { GITHUB_JOB: 'train-large' }, {}],
    ['another job of the matrix', {}, { seed: 2 }],
    ['another job, in a re-run', { GITHUB_JOB: 'train-large', GITHUB_RUN_ATTEMPT: '2' }, { seed: 1 }],
    ['another job of the matrix, in a re-run', { GITHUB_RUN_ATTEMPT: '2' }, { seed: 2 }],
    ['another step of this job', {}, { seed: 1 }],
  ])('never replaces an artifact of this name from %s', async (_who, env, matrix) => {
    await publish(jobOf({}, { seed: 1 }), 'model', 'first')
    await expect(publish(jobOf(env, matrix), 'model', 'second')).rejects.toThrow(
      userError('ARTIFACT_NAME_TAKEN', 'model', 'train (seed=1), attempt 1'),
    )
    expect(await fetched(jobOf(), 'model')).toBe('first')
  })

  it('never replaces an artifact of another tool', async () => {
    const foreign = join(await temporaryFolder(), 'coverage.txt')
    await writeFile(foreign, '100 %')
    await client.uploadArtifact('model', [foreign], join(foreign, '..'))
    await expect(publish(jobOf({ GITHUB_RUN_ATTEMPT: '2' }), 'model', 'mine')).rejects.toThrow(
      userError('ARTIFACT_NAME_TAKEN', 'other than Tensorline'),
    )
  })

  it('explains a name that another job takes at the same moment', async () => {
    client.beforeUpload = () => client.kept.push({ ...taken, name: 'model' })
    const taken = { id: 9, name: '', size: 1, folder: '', compressionLevel: 0 }
    await expect(publish(jobOf(), 'model', 'mine')).rejects.toThrow(
      userError('ARTIFACT_NAME_TAKEN', '${{ matrix.seed }}'),
    )
  })

  it('rejects a name that the service rejects', async () => {
    for (const name of ['', 'a/b', 'a:b', '.hidden', 'a\nb'])
      await expect(publish(jobOf(), name, 'x')).rejects.toThrow(userError('ARTIFACT_INVALID_NAME'))
  })

  it('keeps the folder on a server without the service, and names its path', async () => {
    const { folder, digest } = await artifactFolder('weights')
    const store = jobOf({ GITHUB_SERVER_URL: 'https://git.acme.example' })
    expect(await store.publish('model', folder, digest)).toEqual({ name: 'model', id: null })
    expect(log.lines).toEqual([expect.stringMatching(/^warning: model stays the folder .*by path/)])
    expect(client.kept).toEqual([])
  })
})

describe('fetching an artifact', () => {
  it('lists the existing names if the name is unknown', async () => {
    await publish(jobOf(), 'model-b', 'b')
    await publish(jobOf(), 'model-a', 'a')
    await expect(fetched(jobOf(), 'model')).rejects.toThrow(
      userError('ARTIFACT_NOT_FOUND', 'model', 'model-a, model-b'),
    )
  })

  it('reports a run without artifacts', async () => {
    await expect(fetched(jobOf(), 'model')).rejects.toThrow(userError('ARTIFACT_NOT_FOUND', 'model'))
  })

  it('names the artifacts of a matrix by a pattern', async () => {
    for (const seed of [10, 1, 2]) {
      const store = jobOf({}, { seed })
      await publish(store, store.nameInJob('model'), `seed ${seed}`)
    }
    await publish(jobOf(), 'dataset', 'data')
    expect(await jobOf().namesLike('model-seed=*')).toEqual(['model-seed=1', 'model-seed=2', 'model-seed=10'])
  })

  it('accepts default names only: deriving a name from a derived name does not compile', () => {
    const store = jobOf({}, { seed: 1 })
    // @ts-expect-error: a derived name is not a default name.
    expect(store.nameInJob(store.nameInJob('model'))).toBe('model-seed=1-seed=1')
  })

  it('prefers the artifact of its own matrix job to that of a job before the matrix', async () => {
    const matrix = { seed: 1 }
    const store = jobOf({}, matrix)
    await publish(jobOf(), 'model', 'shared')
    expect(await fetched(store, store.nameInJob('model'))).toBe('shared')
    await publish(store, store.nameInJob('model'), 'own')
    expect(await fetched(store, store.nameInJob('model'))).toBe('own')
    expect(client.kept.map(({ name }) => name)).toEqual(['model', 'model-seed=1'])
  })

  it('leaves no files and changes none if the bytes differ from the upload', async () => {
    const { id } = await publish(jobOf(), 'model', 'weights')
    client.damaged.add(id ?? 0)
    const folder = await temporaryFolder()
    await expect(jobOf().fetch('model', join(folder, 'model'))).rejects.toThrow(
      userError('ARTIFACT_DOWNLOAD_FAILED'),
    )
    expect(await readdir(folder)).toEqual([])
  })

  it('reports a failed download and leaves no files', async () => {
    await publish(jobOf(), 'model', 'weights')
    client.downloadArtifact = () => Promise.reject(new Error('failed after 5 retries'))
    const folder = await temporaryFolder()
    await expect(jobOf().fetch('model', join(folder, 'model'))).rejects.toThrow(
      userError('ARTIFACT_DOWNLOAD_FAILED', 'model (1)', 'failed after 5 retries'),
    )
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['an Enterprise Server', { GITHUB_SERVER_URL: 'https://git.acme.example' }, 'https://git.acme.example'],
    ['a step that runs a command', { ACTIONS_RUNTIME_TOKEN: '' }, 'ACTIONS_RUNTIME_TOKEN'],
  ])('explains on %s how to pass a path instead', async (_where, env, found) => {
    await expect(fetched(jobOf(env), 'model')).rejects.toThrow(userError('GITHUB_NO_ARTIFACT_SERVICE', found))
  })
})
