import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { StagedTexts } from '../../../../src/data/column-store/staged-texts.ts'
import { StoreFile } from '../../../../src/data/column-store/store-file.ts'
import { plainTexts } from '../../../../src/data/staged-cells.ts'
import '../../../harness/property-settings.ts'
import { folderWith } from '../sources.ts'

const limits = { texts: 8, characters: 60 }

async function storeFile(): Promise<StoreFile> {
  return new StoreFile(join(await folderWith({}), 'columns'))
}

describe('a staged column of texts', () => {
  it('returns the texts of each chunk, whether its dictionary is full or not', async () => {
    const file = await storeFile()
    const text = fc.option(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('a', 'b')),
    )
    const chunks = fc.array(fc.array(text, { maxLength: 12 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(chunks, (parts) => {
        const column = new StagedTexts('x', file, limits)
        for (const part of parts) column.append(part)
        expect(parts.map((_, index) => plainTexts(column, index))).toEqual(parts)
        expect(column.missing).toBe(parts.flat().filter((one) => one === null).length)
        expect(column.dictionary.length).toBeLessThanOrEqual(limits.texts)
      }),
    )
    file.close()
  })

  it('has a dictionary until there are too many texts, or too long ones', async () => {
    const file = await storeFile()
    const many = new StagedTexts('x', file, limits)
    many.append(['a', 'b', null, 'a'])
    expect(many.isInDictionary).toBe(true)
    many.append(Array.from({ length: 9 }, (_, index) => `text${index}`))
    expect(many.isInDictionary).toBe(false)
    const long = new StagedTexts('x', file, limits)
    long.append(['x'.repeat(61)])
    expect(long.isInDictionary).toBe(false)
    file.close()
  })
})
