import { beforeEach, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { acceptBaseline } from '../../../../src/host/local/baselines.ts'
import { createLocalHost, type LocalHost } from '../../../../src/host/local/local-host.ts'
import { prepareWorkplace, workplaceAt } from '../../../../src/host/local/workplace.ts'
import { openArtifact } from '../../../../src/artifacts/artifact.ts'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { artifactFolder, temporaryFolder } from '../artifact-folder.ts'
import { userError } from '../../../harness/user-error.ts'

const run = promisify(execFile)

let folder: string
let output: string
beforeEach(async () => {
  folder = await temporaryFolder()
  output = ''
  await prepareWorkplace(workplaceAt(folder))
})

function host(): Promise<LocalHost> {
  return createLocalHost({ folder, env: {}, terminal: { write: (text) => (output += String(text)) !== '' } })
}

async function publish(local: LocalHost, name: string, content: string): Promise<void> {
  const artifact = await artifactFolder(content)
  await local.artifacts.publish(name, artifact.folder, artifact.digest)
}

describe('artifacts in a terminal', () => {
  it('are kept in folders by name for later runs, and can be verified', async () => {
    const { folder: source, digest } = await artifactFolder('weights')
    expect(await (await host()).artifacts.publish('model', source, digest)).toEqual({
      name: 'model',
      id: null,
    })
    const found = await (await host()).artifacts.fetch('model', join(folder, 'unused'))
    expect(found).toBe(join(folder, '.tensorline', 'artifacts', 'model'))
    expect((await openArtifact(found, 'model', z.unknown())).digest).toBe(digest)
  })

  it('are replaced by different content with a log line, and kept when equal', async () => {
    const local = await host()
    await publish(local, 'model', 'a')
    await publish(local, 'model', 'a')
    expect(output).toBe('')
    await publish(local, 'model', 'b')
    expect(output).toMatch(/^Artifact model had sha256:[0-9a-f]{64}: replaced\.\n$/)
    const found = await local.artifacts.fetch('model', folder)
    expect(await readFile(join(found, 'weights.bin'), 'utf8')).toBe('b')
  })

  it('are complete again after a damaged artifact is published again', async () => {
    const local = await host()
    await publish(local, 'model', 'a')
    const found = await local.artifacts.fetch('model', folder)
    await rm(join(found, 'weights.bin'))
    await publish(local, 'model', 'a')
    await openArtifact(found, 'model', z.unknown())
    expect(output).toBe('')
  })

  it('may be published from the folder that they are kept in', async () => {
    const local = await host()
    const { digest } = await artifactFolder('a')
    await publish(local, 'model', 'a')
    await local.artifacts.publish('model', join(folder, '.tensorline/artifacts/model'), digest)
    expect(await readdir(join(folder, '.tensorline/artifacts/model'))).toContain('weights.bin')
  })

  it('are listed in the error about an unknown artifact', async () => {
    const local = await host()
    await expect(local.artifacts.fetch('model', folder)).rejects.toThrow(userError('ARTIFACT_NOT_FOUND'))
    await publish(local, 'model-b', 'b')
    await publish(local, 'model-a', 'a')
    await expect(local.artifacts.fetch('model', folder)).rejects.toThrow(
      userError('ARTIFACT_NOT_FOUND', 'model-a, model-b'),
    )
  })

  it('cannot escape their folder', async () => {
    const local = await host()
    for (const name of ['../x', '..', '/etc', 'a/b'])
      await expect(local.artifacts.fetch(name, folder)).rejects.toThrow(userError('ARTIFACT_INVALID_NAME'))
  })
})

describe('the cache in a terminal', () => {
  it('restores the entry of exactly this key', async () => {
    const local = await host()
    const { folder: source } = await artifactFolder('rows')
    await local.cache.save('dataset-1', source)
    const target = join(folder, 'work', 'dataset')
    expect(await local.cache.restore('dataset-1', target)).toBe(true)
    expect(await readFile(join(target, 'weights.bin'), 'utf8')).toBe('rows')
    expect(await local.cache.restore('dataset', target)).toBe(false)
  })

  it('treats an unreadable entry as a miss with a warning', async () => {
    const local = await host()
    await writeFile(join(folder, '.tensorline', 'cache'), 'a file where the folder should be')
    expect(await local.cache.restore('key', join(folder, 'target'))).toBe(false)
    await local.cache.save('key', folder)
    expect(output).toMatch(/warning: Cache: could not restore key(.|\n)*could not save key/)
  })
})

describe('baselines in a terminal', () => {
  const query = { from: 'run', branch: 'release/1.x', workflow: null, artifact: 'model' } as const
  const open = async (path: string) => path

  it('are the models accepted for the branch, and replaced by the next acceptance', async () => {
    const local = await host()
    const { baselines } = workplaceAt(folder)
    for (const content of ['first', 'second'])
      await acceptBaseline(baselines, query, (await artifactFolder(content)).folder, `commit of ${content}`)
    const found = await local.baselines.find(query, folder, open)
    expect(found).toMatchObject({ found: true, commit: 'commit of second', runUrl: null })
    expect(found.found && (await readFile(join(found.opened, 'weights.bin'), 'utf8'))).toBe('second')
    expect(await local.baselines.find({ ...query, branch: 'main' }, folder, open)).toMatchObject({
      found: false,
    })
  })

  it('are refused when their record is damaged', async () => {
    const { baselines } = workplaceAt(folder)
    const local = await host()
    await acceptBaseline(baselines, query, (await artifactFolder('x')).folder, 'commit')
    await writeFile(join(baselines, 'release%2F1.x', 'model', 'accepted.json'), '{"commit": 1}')
    await expect(local.baselines.find(query, folder, open)).rejects.toThrow(
      userError('BASELINE_RECORD_DAMAGED'),
    )
  })
})

const version = { reference: null, evidence: {}, server: 'mnist', pipeline: 'mnist', before: null }

describe('the local host', () => {
  it('has no pull request and no place for comments', async () => {
    const { review, pullRequest } = await host()
    expect(review).toBeNull()
    expect(pullRequest).toBeNull()
  })

  it('logs deployments, one line for each state', async () => {
    const record = await (await host()).deployments.begin('production', digestOf('image'), version)
    await record.setState('success', { description: 'Up', url: 'http://127.0.0.1:8080' })
    const lines = (await readFile(join(folder, '.tensorline', 'deployments.jsonl'), 'utf8'))
      .trim()
      .split('\n')
    expect(lines.map((line) => z.object({ state: z.string() }).parse(JSON.parse(line)).state)).toEqual([
      'in_progress',
      'success',
    ])
    await (await host()).deployments.begin('production', digestOf('next'), version)
    const { deployments } = await host()
    expect(await deployments.history('production', 'mnist')).toMatchObject([
      { image: digestOf('next'), succeeded: false },
      { image: digestOf('image'), succeeded: true, url: 'http://127.0.0.1:8080' },
    ])
    expect(await deployments.history('staging', 'mnist')).toEqual([])
    expect(await deployments.history('production', 'digits')).toEqual([])
  })

  it('writes one summary page a run', async () => {
    await (await host()).writeSummary('# Before')
    const local = await host()
    await local.writeSummary('# Verdict')
    await local.writeSummary('Curves')
    expect(await readFile(join(folder, '.tensorline', 'summary.md'), 'utf8')).toBe('# Verdict\nCurves\n')
    expect(local.writtenSummary()).toBe('.tensorline/summary.md')
  })

  it('returns the commit as revision, and none outside git', async () => {
    expect((await host()).revision).toBeNull()
    const git = (...command: string[]) =>
      run('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...command], { cwd: folder })
    await git('init', '-q', '-b', 'main')
    expect((await host()).revision).toBeNull()
    await git('commit', '-q', '--allow-empty', '-m', 'first')
    const { stdout } = await git('rev-parse', 'HEAD')
    expect((await host()).revision).toEqual({ url: null, commit: stdout.trim(), tag: null })
    expect((await git('status', '--porcelain')).stdout).toBe('')
  })
})
