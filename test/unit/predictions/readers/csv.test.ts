import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nameOfRow } from '../../../../src/data/data-file.ts'
import { readCsv } from '../../../../src/predictions/readers/csv.ts'
import { dataFile, mistakeOf } from '../../data/sources.ts'

async function read(content: string | Uint8Array, path = 'rows.csv') {
  return readCsv(await dataFile(path, content), () => false)
}

describe('CSV files', () => {
  it('give columns of text, with ids, lines and missing values', async () => {
    const table = await read('\u{feff}age, color\r\n1,red\r\n\r\n NA ,"gr""ün, dark"\r\n')
    expect(Object.fromEntries(table.columns)).toEqual({ age: ['1', null], color: ['red', 'gr"ün, dark'] })
    expect(table.rows.map((row) => [nameOfRow(row), row.line])).toEqual([['rows.csv#0', 2], ['rows.csv#1', 4]]) // prettier-ignore
  })

  it('count lines rightly after a line break within quotes', async () => {
    const table = await read('a,b\n"one\n\ntwo",2\n\n3,4\n')
    expect(table.rows.map(({ line }) => line)).toEqual([2, 6])
  })

  it('are read equally with and without quotes in them', async () => {
    const cells = fc.constantFrom('', ' ', '1.5', ' a', 'b \u00a0', '\f', 'c\rd', '\t', 'e f', 'é')
    const rows = fc.array(fc.array(cells, { minLength: 1, maxLength: 3 }), { maxLength: 5 })
    const end = fc.constantFrom('\n', '\r\n', '\n\n')
    // Where a line is blank but for a form feed, the parser of quotes counts one line too few.
    const outcome = async (text: string, path: string) => {
      const table = await read(text, path).catch((error: unknown) => String(error).replace(/:\d+:/, ''))
      return typeof table === 'string' ? table : [...table.columns]
    }
    await fc.assert(
      fc.asyncProperty(rows, end, fc.constantFrom(',', '\t'), async (table, newline, delimiter) => {
        const path = delimiter === ',' ? 'rows.csv' : 'rows.tsv'
        const body = table.map((row) => row.join(delimiter) + newline).join('')
        const names = ['x', 'y', 'z'].slice(0, table[0]?.length ?? 1)
        const text = (header: readonly string[]) => `${header.join(delimiter)}\n${body}`
        const quoted = names.map((name) => `"${name}"`)
        expect(await outcome(text(names), path)).toEqual(await outcome(text(quoted), path))
      }),
    )
  })

  it('have equal columns of numbers with and without quotes in them', async () => {
    const cells = fc.constantFrom(
      '',
      ' ',
      ' 1.5',
      '-2e-3',
      '1e',
      '+4',
      '0x10',
      'NaN',
      '1 2',
      '0.1234567890123456789',
    )
    const rows = fc.array(fc.tuple(cells, cells), { maxLength: 8 })
    const numbers = async (header: string, body: string) => {
      const table = await readCsv(await dataFile('rows.csv', `${header}\n${body}`), () => true)
      return [...table.columns]
    }
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (table, newline) => {
        const body = table.map((row) => row.join(',') + newline).join('')
        expect(await numbers('x,y', body)).toEqual(await numbers('"x",y', body))
      }),
    )
  })

  it.each([
    ['without quotes', 'id,x,y\n007,1.50,2\n8,,a\n9, 3 ,NaN\n'],
    ['with quotes', '"id",x,y\n007,"1.50",2\n8,"",a\n9," 3 ",NaN\n'],
  ])('give the selected columns as float64 and keep the text of the others, %s', async (_, content) => {
    const table = await readCsv(await dataFile('rows.csv', content), (name) => name !== 'id')
    expect([...table.columns]).toEqual([
      ['id', ['007', '8', '9']],
      ['x', Float64Array.of(1.5, NaN, 3)],
      ['y', Float64Array.of(2, NaN, NaN)],
    ])
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  it('refuse a ragged row in a file with columns of numbers', async () => {
    const numbers = readCsv(await dataFile('rows.csv', 'a,b\n1,2\n3\n'), () => true)
    expect(await mistakeOf(numbers)).toMatchObject({ found: '1 values', location: { line: 3 } })
  })

  it('may be separated by tabs', async () => {
    const table = await read('a\tb\n1,5\t2\n', 'rows.tsv')
    expect(Object.fromEntries(table.columns)).toEqual({ a: ['1,5'], b: ['2'] })
  })

  it.each([
    ['a ragged row', 'a,b\n1,2\n3,4,5\n6\n', '3 values', '2, as many as the header', 3],
    ['a quote that is never closed', 'a,b\n1,2\n"3,4\n', 'Quote Not Closed', 'comma-separated', 3],
    ['a column twice', 'a,b,a\n1,2,3\n', 'the column a twice', 'names each column once', 1],
    ['a column without a name', 'a,\n1,2\n', 'a column without a name', 'names each column once', 1],
    ['text that is not UTF-8', Buffer.from('a,b\n1,2\nü,4\n', 'latin1'), 'not UTF-8', 'UTF-8', 3],
    ['semicolons', 'a;b\n1,5;2\n', 'a header separated by semicolons', 'commas', 1],
    ['semicolons and quotes', 'a;b\n"1,5";2\n', 'a header separated by semicolons', 'commas', 1],
    ['tabs', 'a\tb\n1\t2\n', 'a header separated by tabs', 'commas', 1],
    ['an empty file', '', 'an empty file', 'examples', undefined],
  ])('are refused with the line: %s', async (_, content, found, expected, line) => {
    const problem = await mistakeOf(read(content))
    expect(problem.found).toContain(found)
    expect(problem.expected).toContain(expected)
    expect(problem.location).toEqual(line === undefined ? { file: 'rows.csv' } : { file: 'rows.csv', line })
  })
})
