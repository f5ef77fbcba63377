import { expect, it } from '@jest/globals'
import { openCsv } from '../../../src/tables/csv-header.ts'
import { countCsvNumbers } from '../../../src/tables/csv-numbers.ts'
import type { CsvSettings } from '../../../src/tables/csv-settings.ts'
import { userError } from '../../harness/user-error.ts'
import { defaultCsvSettings, put, tablesOf } from './setting.ts'

async function countsOf(
  content: string,
  settings: Partial<CsvSettings> = {},
  missing: readonly string[] = [],
) {
  const all = { ...defaultCsvSettings, ...settings }
  const file = await put('counts.csv', content)
  const tables = await tablesOf([file])
  try {
    return await countCsvNumbers(tables, await openCsv(file, all), all, () => missing)
  } finally {
    tables.close()
  }
}

const counts = (name: string, values: number, numbers: number, others = values - numbers) => ({
  name,
  values,
  numbers,
  quotedNumbers: 0,
  others,
})

it('counts the values and the numbers of each column over all rows', async () => {
  const rows = Array.from({ length: 50_000 }, (_, row) => `${row},${row % 2 ? '' : -row / 8},${row}`)
  expect(await countsOf(`id,half,last\n${rows.join('\n')}\n1e3,.5,none\n`)).toEqual({
    rows: 50_001,
    columns: [counts('id', 50_001, 50_001), counts('half', 25_001, 25_001), counts('last', 50_001, 50_000)],
  })
})

it('does not count texts that stand for a missing value as other values', async () => {
  const { columns } = await countsOf('a,b\nNA,1\n-9,x\n?,NA\n', {}, ['NA', '-9', '?'])
  expect(columns).toEqual([counts('a', 3, 1, 0), counts('b', 3, 1, 1)])
})

it.each([
  '1_000',
  '+-1',
  '1e400',
  'inf',
  '-Infinity',
  'nan',
  '0x10',
  '1,5',
  'true',
  '2024-01-01',
  '.',
  'e5',
  '1 2',
])('does not count %s as a number', async (text) => {
  expect(await countsOf(`a,b\n"${text}",1\n`)).toEqual({
    rows: 1,
    columns: [counts('a', 1, 0), counts('b', 1, 1)],
  })
})

it('counts numbers with a decimal comma and thousands', async () => {
  const settings = { separator: ';', decimalSeparator: ',', thousandsSeparator: '.' } as const
  expect(await countsOf('a;b\n1.234,5;x\n-3;y\n', settings)).toEqual({
    rows: 2,
    columns: [counts('a', 2, 2), counts('b', 2, 0)],
  })
})

it('refuses bad rows as a scan does', async () => {
  await expect(countsOf('a,b\n1\n')).rejects.toThrow(userError('DATA_BAD_ROW', ':2'))
})
