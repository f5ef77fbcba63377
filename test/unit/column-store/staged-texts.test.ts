import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { StagedTexts } from '../../../src/column-store/staged-texts.ts'
import { StoreFile } from '../../../src/column-store/store-file.ts'
import { plainTexts } from '../../../src/data/staged-cells.ts'
import '../../harness/property-settings.ts'
import { folderWith } from '../data/sources.ts'

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
        for (const part of parts) column.append({ form: 'texts', values: part })
        expect(parts.map((_, index) => plainTexts(column, index))).toEqual(parts)
        expect(column.missing).toBe(parts.flat().filter((one) => one === null).length)
        expect(column.dictionary.length).toBeLessThanOrEqual(limits.texts)
      }),
    )
    file.close()
  })

  it('returns the texts of coded chunks, whose lists grow and change from file to file', async () => {
    const file = await storeFile()
    const part = fc.record({
      cells: fc.array(
        fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l')),
        { maxLength: 6 },
      ),
      isNewFile: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const column = new StagedTexts('x', file, limits)
        let texts: (string | null)[] = []
        for (const { cells, isNewFile } of parts) {
          // The first text of each list means a missing value.
          if (isNewFile || texts.length === 0) texts = [null]
          for (const cell of cells) if (!texts.includes(cell)) texts.push(cell)
          column.append({
            form: 'codes',
            values: Int32Array.from(cells, (cell) => texts.indexOf(cell)),
            texts,
          })
        }
        expect(parts.map((_, index) => plainTexts(column, index))).toEqual(parts.map(({ cells }) => cells))
        expect(column.missing).toBe(
          parts.flatMap(({ cells }) => cells).filter((cell) => cell === null).length,
        )
      }),
    )
    file.close()
  })

  it('has a dictionary until there are too many texts, or too long ones', async () => {
    const file = await storeFile()
    const many = new StagedTexts('x', file, limits)
    many.append({ form: 'texts', values: ['a', 'b', null, 'a'] })
    expect(many.isInDictionary).toBe(true)
    many.append({ form: 'texts', values: Array.from({ length: 9 }, (_, index) => `text${index}`) })
    expect(many.isInDictionary).toBe(false)
    const long = new StagedTexts('x', file, limits)
    long.append({ form: 'texts', values: ['x'.repeat(61)] })
    expect(long.isInDictionary).toBe(false)
    file.close()
  })
})
