import { describe, expect, it } from '@jest/globals'
import { digestOfSplit } from '../../../src/dataset/dataset.ts'
import { folderWith, prepare } from './sources.ts'

const rows = Array.from({ length: 20 }, (_, i) => `${i},${i % 2 ? 'yes' : 'no'}`)
const halves = { 'd/a.csv': `age,label\n${rows.join('\n')}\n` }
const settings = { source: 'd' }

describe('a dataset', () => {
  it('has the licence of its data, with the same splits as without', async () => {
    const folder = await folderWith(halves)
    const plain = await prepare(folder, settings)
    const licensed = await prepare(folder, { ...settings, license: '(CC-BY-4.0 AND ODbL-1.0)' })
    expect(licensed.dataset.details.license).toBe('(CC-BY-4.0 AND ODbL-1.0)')
    expect(plain.dataset.details).not.toHaveProperty('license')
    expect(licensed.dataset.digest).not.toBe(plain.dataset.digest)
    expect(digestOfSplit(licensed.dataset, 'test')).toBe(digestOfSplit(plain.dataset, 'test'))
  })

  it.each(['MIT License', 'CC-BY-4.0 AND', ''])('refuses %j as a licence', async (license) => {
    await expect(prepare(await folderWith(halves), { ...settings, license })).rejects.toThrow(/SPDX/)
  })
})
