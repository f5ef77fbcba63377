import { describe, expect, it } from '@jest/globals'
import { stat, truncate } from 'node:fs/promises'
import { RemoteSources } from '../../../../src/remote/remote-sources.ts'
import { folderWith } from '../../../unit/data/sources.ts'
import { flowerStore } from './flower-store.ts'

const store = flowerStore()

describe('a store with many or large objects', () => {
  it('is listed in full, beyond a page of 1,000 keys', async () => {
    await store.server.createBucket('many')
    await store.server.putFiles(
      'many',
      Object.fromEntries(
        Array.from({ length: 10_000 }, (_, index) => [`rows/${index}.csv`, `x,label\n${index},a\n`]),
      ),
    )
    const remote = new RemoteSources({ folder: await folderWith({}), fromFork: false, cache: null })
    const found = await remote.find({ s3: 's3://many/rows/*.csv', endpoint: store.proxy.url })
    expect(new Set(found.map(({ file }) => file.address)).size).toBe(10_000)
    expect(store.proxy.seen).toHaveLength(10)
  })

  it('gives a large object in little memory', async () => {
    const size = 200 * 2 ** 20
    await store.server.createBucket('large')
    await store.server.putFiles('large', { 'zeros.csv': '' })
    await truncate(store.server.pathOf('large', 'zeros.csv'), size)
    const remote = new RemoteSources({ folder: await folderWith({}), fromFork: false, cache: null })
    const [found] = await remote.find({ s3: 's3://large/zeros.csv', endpoint: store.server.endpoint })
    const before = process.memoryUsage.rss()
    let most = 0
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 50)
    const file = await found?.file.fetch()
    clearInterval(timer)
    expect((await stat(file ?? '')).size).toBe(size)
    expect(most - before).toBeLessThan(150 * 2 ** 20)
  })
})
