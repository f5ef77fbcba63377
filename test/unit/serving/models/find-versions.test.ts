import { describe, expect, it } from '@jest/globals'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findVersions } from '../../../../src/serving/models/find-versions.ts'
import { folderWith } from '../../data/sources.ts'

describe('findVersions', () => {
  it('lists the versions of each model with a manifest, newest first', async () => {
    const folder = await folderWith({
      'a/2/manifest.json': '{}',
      'a/10/manifest.json': '{}',
      'a/11/model.json': '{}',
      'a/draft/manifest.json': '{}',
      'b/1/manifest.json': '{}',
    })
    const found = await findVersions(folder)
    expect(found.map(({ name, version }) => `${name}/${version}`)).toEqual(['a/10', 'a/2', 'b/1'])
  })

  it('finds a version that is renamed meanwhile', async () => {
    const folder = await folderWith({ 'a/1/manifest.json': '{}' })
    let done = false
    const renameAgainAndAgain = async (): Promise<void> => {
      for (let version = 1; !done; version++) {
        await rename(join(folder, `a/${version}`), join(folder, `a/${version + 1}`))
        await sleep(2)
      }
    }
    const renaming = renameAgainAndAgain()
    const counts = new Set<number>()
    for (let scan = 0; scan < 500; scan++) counts.add((await findVersions(folder)).length)
    done = true
    await renaming
    expect(counts).toEqual(new Set([1]))
  })
})
