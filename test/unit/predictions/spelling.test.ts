import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { predictionsOf } from '../../../src/predictions/from-tables.ts'
import { readTable } from '../../../src/predictions/read-table.ts'
import { userError } from '../../harness/user-error.ts'

async function tableIn(name: string, text: string) {
  const file = join(tmpdir(), name)
  await writeFile(file, text)
  return (await readTable(file, 'classification', name)).table
}

describe('names in predictions files', () => {
  it.each([
    ['Python and JSON booleans', 'example,label,prediction\n1,True,FALSE', true, false],
    ['floats and integers', 'example,label,prediction\n1.0,1.0,2.0', 1, 2],
  ])('are the same for %s', async (_case, csv, label, prediction) => {
    const pandas = await tableIn('a.csv', csv)
    const json = await tableIn('a.jsonl', JSON.stringify({ example: 1, label, prediction }))
    expect(pandas).toEqual(json)
  })

  it('are refused as JSON numbers that float64 rounds, and kept exactly as text', async () => {
    const rounded = tableIn('b.jsonl', '{"example": 9007199254740993, "label": "a", "prediction": "a"}')
    await expect(rounded).rejects.toThrow(userError('PREDICTIONS_INVALID_VALUE'))
    const text = await tableIn('c.jsonl', '{"example": "9007199254740993", "label": "a", "prediction": "a"}')
    expect(text).toMatchObject({ ids: ['9007199254740993'] })
  })

  it('are refused when one class is the same number in two spellings', async () => {
    const candidate = await tableIn('d.csv', 'example,label,prediction\n1,1.5,1.5')
    const baseline = await tableIn('e.csv', 'example,label,prediction\n1,1.50,1.50')
    expect(() => predictionsOf([candidate, baseline])).toThrow(
      userError('PREDICTIONS_CLASS_SPELLING', '"1.5", "1.50"'),
    )
  })
})
