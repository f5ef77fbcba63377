import { beforeEach, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readContext } from '../../../../src/host/github/workflow-context.ts'
import { createSeries } from '../../../../src/host/github/series.ts'
import type { CheckpointStore } from '../../../../src/host/host.ts'
import { recordingLog, type RecordingLog } from '../recording-log.ts'
import { temporaryFolder } from '../artifact-folder.ts'
import { folderArtifactClient, type FolderArtifactClient } from './folder-artifact-client.ts'
import { folderCacheClient, type FolderCacheClient } from './folder-cache-client.ts'
import { runnerEnvironment } from './runner-environment.ts'

const name = 'checkpoint-0123456789abcdef-fedcba9876543210'
let cache: FolderCacheClient
let artifacts: FolderArtifactClient
let log: RecordingLog
let workspace: string
beforeEach(async () => {
  cache = await folderCacheClient()
  artifacts = folderArtifactClient()
  log = recordingLog()
  workspace = await temporaryFolder()
})

/** The checkpoints of a machine, with the series that keeps them elsewhere. */
async function machine(run: number, attempt: number, env: Record<string, string> = {}) {
  const folder = await temporaryFolder()
  const environment = runnerEnvironment(
    {},
    { GITHUB_WORKSPACE: workspace, GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt), ...env },
  )
  const series = createSeries({ cache, artifacts, context: readContext(environment), log }, name, folder)
  return { folder, series }
}

async function save(
  { folder, series }: { folder: string; series: CheckpointStore },
  step: number,
  content: string,
) {
  await mkdir(join(folder, String(step)))
  await writeFile(join(folder, String(step), 'tensors'), content)
  expect(await series.saveNewest()).toBe(step)
}

async function restored(run: number, attempt: number): Promise<Record<string, string>> {
  const { folder, series } = await machine(run, attempt)
  await series.restoreNewest()
  const steps = await readdir(folder)
  const contents = steps.map(async (step): Promise<[string, string]> => [
    step,
    await readFile(join(folder, step, 'tensors'), 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(contents))
}

describe('checkpoints outside the machine', () => {
  it('have cache keys of configuration, dataset, run, attempt and step', async () => {
    const first = await machine(900, 1)
    await save(first, 40, 'a')
    await save(first, 80, 'b')
    await save(await machine(900, 2), 100, 'c')
    expect(cache.keys).toEqual([
      `tensorline-${name}-900-1-40`,
      `tensorline-${name}-900-1-80`,
      `tensorline-${name}-900-2-100`,
    ])
  })

  it('are restored from this run first, then from another run of the same training, newest first', async () => {
    const mine = await machine(900, 1)
    await save(mine, 40, 'of this run')
    await save(mine, 80, 'of this run')
    await save(await machine(901, 1), 20, 'of another')
    expect(await restored(900, 2)).toEqual({ 80: 'of this run' })
    expect(await restored(902, 1)).toEqual({ 20: 'of another' })
  })

  it('are saved as one artifact a step without a cache, and the older artifact is deleted', async () => {
    cache.isAvailable = false
    const first = await machine(900, 1)
    await save(first, 40, 'a')
    await save(first, 80, 'b')
    expect(artifacts.kept.map((artifact) => artifact.name)).toEqual([`${name}-1-80`])
    expect(await restored(900, 2)).toEqual({ 80: 'b' })
    await save(await machine(900, 2), 100, 'c')
    expect(artifacts.kept.map((artifact) => artifact.name)).toEqual([`${name}-2-100`])
  })

  it('are saved as an artifact that the next attempt finds if the cache accepts no entry', async () => {
    cache.takesNothing = true
    await save(await machine(900, 1), 40, 'a')
    expect(artifacts.kept.map((artifact) => artifact.name)).toEqual([`${name}-1-40`])
    expect(await restored(900, 2)).toEqual({ 40: 'a' })
  })

  it('are kept once if a step is saved again', async () => {
    const first = await machine(900, 1)
    await save(first, 40, 'a')
    expect(await first.series.saveNewest()).toBe(40)
    expect(cache.keys).toEqual([`tensorline-${name}-900-1-40`])
    expect(artifacts.kept).toEqual([])
  })

  it('are not reported as kept if neither service accepts them', async () => {
    cache.takesNothing = true
    const machineOfServer = await machine(900, 1, { GITHUB_SERVER_URL: 'https://github.example.com' })
    await mkdir(join(machineOfServer.folder, '40'))
    expect(await machineOfServer.series.saveNewest()).toBeNull()
    expect(log.lines.join('\n')).not.toContain('Kept')
    expect(log.lines.join('\n')).toContain('is only on this machine')
  })

  it('are saved completely even if the training deletes them meanwhile', async () => {
    cache.isAvailable = false
    const { folder, series } = await machine(900, 1)
    artifacts.beforeUpload = () => rmSync(join(folder, '40'), { recursive: true })
    await save({ folder, series }, 40, 'a')
    artifacts.beforeUpload = () => undefined
    expect(await restored(900, 2)).toEqual({ 40: 'a' })
  })
})
