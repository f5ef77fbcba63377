import { expect, it } from '@jest/globals'
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pruneToolCache } from '../../../../src/cli/prune/runtimes.ts'
import { toolCacheFolder } from '../../../../src/files/cache-folders.ts'
import { cachedLayersFolder } from '../../../../src/image/cached-layer.ts'
import { recordingLog } from '../../../harness/libraries/small-runtime.ts'

it('pruneToolCache deletes the compressed layers of images, but not in a dry run', async () => {
  process.env['RUNNER_TOOL_CACHE'] = await mkdtemp(join(tmpdir(), 'tensorline-tools-'))
  const layers = cachedLayersFolder(toolCacheFolder(process.env, ''))
  await mkdir(layers, { recursive: true })
  await writeFile(join(layers, 'layer.tar.gz'), '')
  await pruneToolCache(recordingLog([]), true)
  expect(await readdir(layers)).toEqual(['layer.tar.gz'])
  await pruneToolCache(recordingLog([]), false)
  await expect(readdir(layers)).rejects.toThrow('ENOENT')
})
