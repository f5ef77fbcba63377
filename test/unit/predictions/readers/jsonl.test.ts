import { describe, expect, it } from '@jest/globals'
import { nameOfRow } from '../../../../src/data/data-file.ts'
import { readJsonLines } from '../../../../src/predictions/readers/jsonl.ts'
import { dataFile, mistakeOf } from '../../data/sources.ts'

async function read(content: string | Uint8Array) {
  return readJsonLines(await dataFile('rows.jsonl', content))
}

describe('JSON lines', () => {
  it('keep their types, and are missing what a line leaves out', async () => {
    const table = await read('{"a": 1, "b": "1", "c": true}\n\n{"b": null, "a": 2, "d": [1, {"x": 2}]}\n')
    expect(Object.fromEntries(table.columns)).toEqual({
      a: [1, 2],
      b: ['1', null],
      c: [true, null],
      d: [null, '[1,{"x":2}]'],
    })
    expect(table.rows.map((row) => [nameOfRow(row), row.line])).toEqual([['rows.jsonl#0', 1], ['rows.jsonl#1', 3]]) // prettier-ignore
  })

  it.each([
    ['{"a": 1}\n{"a": }\n', 'a line that is not JSON', 2],
    ['{"a": 1}\n\n[1]\n', 'a line with a list', 3],
    ['7\n', 'a line with 7', 1],
    [Buffer.from('{"a": "ü"}\n', 'latin1'), 'text that is not UTF-8', 1],
  ])('are refused with the line: %j', async (content, found, line) => {
    const problem = await mistakeOf(read(content))
    expect(problem.found).toContain(found)
    expect(problem.location).toEqual({ file: 'rows.jsonl', line })
  })
})
