import { beforeEach, describe, expect, it } from '@jest/globals'
import { cp, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createCache } from '../../../../src/host/github/cache.ts'
import type { CacheClient } from '../../../../src/host/github/clients.ts'
import { readContext } from '../../../../src/host/github/workflow-context.ts'
import type { Cache } from '../../../../src/host/host.ts'
import { recordingLog, type RecordingLog } from '../recording-log.ts'
import { temporaryFolder } from '../artifact-folder.ts'
import { folderCacheClient, type FolderCacheClient } from './folder-cache-client.ts'
import { runnerEnvironment } from './runner-environment.ts'

let client: FolderCacheClient
let log: RecordingLog
let workspace: string
beforeEach(async () => {
  client = await folderCacheClient()
  log = recordingLog()
  workspace = await temporaryFolder()
})

function cacheOf(changes: Partial<CacheClient> = {}, patienceMs?: number): Cache {
  const context = readContext(runnerEnvironment({}, { GITHUB_WORKSPACE: workspace }))
  return createCache({
    client: { ...client, ...changes },
    context,
    log,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  })
}

async function dataset(): Promise<string> {
  const folder = join(await temporaryFolder(), 'dataset')
  await mkdir(join(folder, 'train'), { recursive: true })
  await writeFile(join(folder, 'train', 'shard.arrow'), 'rows')
  return folder
}

describe('the Actions cache', () => {
  it('restores a folder to another path than it was saved from', async () => {
    await cacheOf().save('dataset-1', await dataset())
    const target = join(await temporaryFolder(), 'elsewhere')
    expect(await cacheOf().restore('dataset-1', target)).toBe(true)
    expect(await readFile(join(target, 'train', 'shard.arrow'), 'utf8')).toBe('rows')
  })

  it('leaves no files of the transfer in the workspace', async () => {
    await cacheOf().save('dataset-1', await dataset())
    await cacheOf().restore('dataset-1', join(await temporaryFolder(), 'elsewhere'))
    expect(await readdir(join(workspace, '.tensorline', 'transfer'))).toEqual([])
  })

  it('returns a miss for an unknown key, and creates no folder', async () => {
    const target = join(await temporaryFolder(), 'elsewhere')
    expect(await cacheOf().restore('dataset-1', target)).toBe(false)
    await expect(stat(target)).rejects.toThrow('ENOENT')
  })

  it('ignores the entry of a longer key that begins with this key', async () => {
    const source = await dataset()
    const anyKey = {
      restoreCache: async ([path = '']: string[]) => {
        await cp(source, resolve(path), { recursive: true })
        return 'dataset-10'
      },
    }
    const target = join(await temporaryFolder(), 'elsewhere')
    expect(await cacheOf(anyKey).restore('dataset-1', target)).toBe(false)
    await expect(stat(target)).rejects.toThrow('ENOENT')
  })

  it('works without a service, with one warning', async () => {
    client.isAvailable = false
    const cache = cacheOf()
    expect(await cache.restore('dataset-1', await dataset())).toBe(false)
    await cache.save('dataset-1', await dataset())
    expect(log.lines).toEqual([expect.stringContaining('not available here')])
  })

  it('treats a failing service as a miss', async () => {
    const failing = {
      restoreCache: () => Promise.reject(new Error('connection reset')),
      saveCache: () => Promise.reject(new Error('quota exceeded')),
    }
    const source = await dataset()
    expect(await cacheOf(failing).restore('dataset-1', source)).toBe(false)
    await cacheOf(failing).save('dataset-1', source)
    expect(log.lines).toEqual([
      expect.stringMatching(/could not restore dataset-1 \(connection reset\)/),
      expect.stringMatching(/could not save dataset-1 \(quota exceeded\)/),
    ])
    expect(await readFile(join(source, 'train', 'shard.arrow'), 'utf8')).toBe('rows')
  })

  it('abandons a hanging download, whose late files never reach the folder', async () => {
    let arrived: () => Promise<void> = async () => undefined
    const hanging = {
      restoreCache: ([path = '']: string[]) =>
        new Promise<string>((done) => {
          arrived = async () => {
            await mkdir(resolve(path), { recursive: true })
            await writeFile(join(resolve(path), 'late'), 'late')
            done('dataset-1')
          }
        }),
    }
    const target = await dataset()
    expect(await cacheOf(hanging, 20).restore('dataset-1', target)).toBe(false)
    await arrived()
    expect(await readdir(target)).toEqual(['train'])
    expect(log.lines).toEqual([expect.stringContaining('no end after 0.02 s')])
  })
})
