import { describe, expect, it } from '@jest/globals'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
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
    const counts = new Set<number>()
    for (let version = 1; version <= 500; version++) {
      const finding = findVersions(folder)
      await rename(join(folder, `a/${version}`), join(folder, `a/${version + 1}`))
      counts.add((await finding).length)
    }
    expect(counts).toEqual(new Set([1]))
  })
})
