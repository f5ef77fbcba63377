import { expect, it } from '@jest/globals'
import { openCsv } from '../../../src/tables/csv-header.ts'
import { countCsvNumbers } from '../../../src/tables/csv-numbers.ts'
import { defaultCsvSettings, type CsvSettings } from '../../../src/tables/csv-settings.ts'
import { userError } from '../../harness/user-error.ts'
import { put, tablesOf } from './setting.ts'

async function countsOf(content: string, settings: Partial<CsvSettings> = {}) {
  const all = { ...defaultCsvSettings, ...settings }
  const file = await put('counts.csv', content)
  const tables = await tablesOf([file])
  try {
    return await countCsvNumbers(tables, [await openCsv(file, all)], all)
  } finally {
    tables.close()
  }
}

it('counts the values and the numbers of each column over all rows', async () => {
  const rows = Array.from({ length: 50_000 }, (_, row) => `${row},${row % 2 ? '' : -row / 8},${row}`)
  expect(await countsOf(`id,half,last\n${rows.join('\n')}\n1e3,.5,none\n`)).toEqual([
    { name: 'id', values: 50_001, numbers: 50_001 },
    { name: 'half', values: 25_001, numbers: 25_001 },
    { name: 'last', values: 50_001, numbers: 50_000 },
  ])
})

it.each(['1_000', 'inf', '-Infinity', 'nan', '0x10', '1,5', 'true', '2024-01-01', '.', 'e5', '1 2'])(
  'does not count %s as a number',
  async (text) => {
    expect(await countsOf(`a,b\n"${text}",1\n`)).toEqual([
      { name: 'a', values: 1, numbers: 0 },
      { name: 'b', values: 1, numbers: 1 },
    ])
  },
)

it('counts numbers with a decimal comma and thousands', async () => {
  const settings = { separator: ';', decimalSeparator: ',', thousandsSeparator: '.' } as const
  expect(await countsOf('a;b\n1.234,5;x\n-3;y\n', settings)).toEqual([
    { name: 'a', values: 2, numbers: 2 },
    { name: 'b', values: 2, numbers: 0 },
  ])
})

it('refuses bad rows as a scan does', async () => {
  await expect(countsOf('a,b\n1\n')).rejects.toThrow(userError('DATA_BAD_ROW', ':2'))
})
