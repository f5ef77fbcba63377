import { describe, expect, it } from '@jest/globals'
import { readPreparation } from '../../../src/dataset/dataset.ts'
import { folderWith, prepare } from './sources.ts'

const split = { split: { train: 0.5, validation: 0.25, test: 0.25, leakage: 'warn' } }
const rows = (cell: (row: number) => string, separator = ',') =>
  Array.from({ length: 40 }, (_, row) => [row, cell(row), row % 2 ? 'yes' : 'no'].join(separator)).join('\n')

async function preparationOf(files: Readonly<Record<string, string | Uint8Array>>, section: object = {}) {
  const { dataset, messages } = await prepare(await folderWith(files), { source: '.', ...split, ...section })
  return { ...(await readPreparation(dataset)), messages }
}

describe('the preparation of a dataset', () => {
  it('contains the separators and encodings that were found, once for equal files', async () => {
    const text = (separator: string) => ['x', 'z', 'label'].join(separator) + '\n' + rows(String, separator)
    const { findings, messages } = await preparationOf({
      'a.csv': text(';'),
      'b.csv': text(','),
      'c.csv': text(';'),
      'd.csv': Buffer.from(`\ufeff${text(',')}`, 'utf16le'),
    })
    expect(findings).toEqual([
      '2 files are separated by semicolons, such as a.csv.',
      'd.csv is encoded in UTF-16.',
    ])
    for (const finding of findings) expect(messages.filter((message) => message === finding)).toHaveLength(1)
  })

  it('contains a warning for a column that has numbers in one file and other texts in another', async () => {
    const { warnings, messages } = await preparationOf({
      'a.csv': `x,z,label\n${rows(String)}\n`,
      'b.csv': `x,z,label\n${rows((row) => (row % 2 ? 'low' : 'high'))}\n`,
    })
    const warning = 'The column "z" has numbers in a.csv and other texts in b.csv.'
    expect(warnings.filter((each) => each === warning)).toHaveLength(1)
    expect(messages.filter((message) => message === warning)).toHaveLength(1)
  })

  const withGreen = {
    'a.csv': `x,z,label\n${rows((row) => ['red', 'blue'][row % 2] ?? '')}\n`,
    'test.csv': `x,z,label\n${rows((row) => ['red', 'green'][row % 2] ?? '')}\n`,
  }
  const separate = {
    source: 'a.csv',
    split: { train: 0.8, validation: 0.2, test: 'test.csv', leakage: 'warn' },
  }

  it('contains a warning for categories of a feature that only other splits have', async () => {
    const { warnings } = await preparationOf(withGreen, separate)
    expect(warnings).toContainEqual(
      expect.stringContaining('"z" has a category without an example in the train split: "green"'),
    )
  })

  it('contains no such warning for a feature whose unseen categories are one', async () => {
    const { warnings } = await preparationOf(withGreen, { ...separate, features: { z: { unseen: 'other' } } })
    expect(warnings.join('\n')).not.toContain('"green"')
  })

  it.each([
    ['half of its values', 2, 20],
    ['a quarter of its values', 4, 10],
  ])('contains a warning for a categorical column with numbers in %s', async (_, step, numbers) => {
    const { warnings } = await preparationOf({
      'a.csv': `x,z,label\n${rows((row) => (row % step === 0 ? `${row % 6}` : `t${row % 3}`))}\n`,
    })
    expect(warnings).toContainEqual(
      expect.stringContaining(`"z" is categorical: ${numbers} of its 40 values are numbers`),
    )
  })

  it.each([
    ['few of its values are numbers', {}, 10],
    ['its type is set', { features: { z: { type: 'category' } } }, 2],
  ])('contains no such warning if %s', async (_, section, step) => {
    const files = { 'a.csv': `x,z,label\n${rows((row) => (row % step === 0 ? '7' : `t${row % 3}`))}\n` }
    const { warnings } = await preparationOf(files, section)
    expect(warnings.join('\n')).not.toContain('categorical')
  })
})
