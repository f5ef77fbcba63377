import { beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readContext } from '../../../../src/host/github/context.ts'
import { createSeries } from '../../../../src/host/github/series.ts'
import type { Series } from '../../../../src/host/host.ts'
import { recordingLog, type RecordingLog } from '../recording-log.ts'
import { temporaryFolder } from '../sealed-folder.ts'
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

/** A machine's checkpoints, and what keeps them beyond it. */
async function machine(run: number, attempt: number) {
  const folder = await temporaryFolder()
  const environment = runnerEnvironment(
    {},
    { GITHUB_WORKSPACE: workspace, GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) },
  )
  const series = createSeries({ cache, artifacts, context: readContext(environment), log }, name, folder)
  return { folder, series }
}

async function save({ folder, series }: { folder: string; series: Series }, step: number, content: string) {
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

describe('checkpoints beyond the machine', () => {
  it('lie in the cache under configuration, dataset, run, attempt and step', async () => {
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

  it('are found again by this run first, then by any other of the same training, the newest each time', async () => {
    const mine = await machine(900, 1)
    await save(mine, 40, 'of this run')
    await save(mine, 80, 'of this run')
    await save(await machine(901, 1), 20, 'of another')
    expect(await restored(900, 2)).toEqual({ 80: 'of this run' })
    expect(await restored(902, 1)).toEqual({ 20: 'of another' })
  })

  it('are an artifact a step where there is no cache, the older one deleted after', async () => {
    cache.isAvailable = false
    const first = await machine(900, 1)
    await save(first, 40, 'a')
    await save(first, 80, 'b')
    expect(artifacts.kept.map((artifact) => artifact.name)).toEqual([`${name}-1-80`])
    expect(await restored(900, 2)).toEqual({ 80: 'b' })
    await save(await machine(900, 2), 100, 'c')
    expect(artifacts.kept.map((artifact) => artifact.name)).toEqual([`${name}-2-100`])
  })
})
