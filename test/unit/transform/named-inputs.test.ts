import { describe, expect, it } from '@jest/globals'
import { folderWith, mistakeOf, prepare } from '../data/sources.ts'

const rows = Array.from(
  { length: 60 },
  (_, i) => `${i},${['red', 'blue'][i % 2]},${i % 7},${i % 3 ? 'yes' : 'no'}`,
)
const files = { 'd/a.csv': `age,color,height,label\n${rows.join('\n')}\n` }
const prepared = async (more: object) =>
  (await prepare(await folderWith(files), { source: 'd', transform: ['standardize'], ...more })).dataset
const problem = async (more: object) => {
  const folder = await folderWith(files)
  return mistakeOf(prepare(folder, { source: 'd', ...more }))
}

describe('a table whose columns are divided among inputs', () => {
  it('gives each input the positions of its columns, each category one', async () => {
    const { details } = await prepared({ inputs: { person: ['height', 'age'], look: ['color'] } })
    expect(details.features).toMatchObject({
      columns: [{ name: 'age' }, { name: 'color' }, { name: 'height' }],
    })
    expect(details.transform.inputs).toEqual([
      { name: 'look', positions: [1, 2] },
      { name: 'person', positions: [3, 0] },
    ])
  })

  it('is the same dataset in whatever order the inputs are listed', async () => {
    const one = await prepared({ inputs: { person: ['age', 'height'], look: ['color'] } })
    const other = await prepared({ inputs: { look: ['color'], person: ['age', 'height'] } })
    expect(other.digest).toBe(one.digest)
  })

  it('has the features of one that is not divided, so that a model of one input stays its baseline', async () => {
    const splitInputs = await prepared({ inputs: { person: ['height', 'age'], look: ['color'] } })
    const whole = await prepared({})
    expect(splitInputs.details.features).toEqual(whole.details.features)
    expect(whole.details.transform).not.toHaveProperty('inputs')
  })

  it('has the columns of its inputs only', async () => {
    const { details } = await prepared({ inputs: { person: ['age'], look: ['color'] } })
    expect(details.features).toMatchObject({ columns: [{ name: 'age' }, { name: 'color' }] })
  })

  it.each<[string, object, RegExp]>([
    ['in two inputs', { inputs: { a: ['age'], b: ['age', 'color'] } }, /column age twice/],
    [
      'in no input',
      { columns: ['age', 'color', 'height'], inputs: { a: ['age'], b: ['color'] } },
      /column height in `data.columns` and in no input/,
    ],
    [
      'that the model does not see',
      { columns: ['age'], inputs: { a: ['age'], b: ['color'] } },
      /column color in `data.inputs` and not in `data.columns`/,
    ],
    ['that is not there', { inputs: { a: ['age'], b: ['weight'] } }, /no column weight/],
    ['that is the label', { inputs: { a: ['age'], b: ['label'] } }, /the label label among the columns/],
  ])('is refused with a column %s', async (_, more, message) => {
    expect(JSON.stringify(await problem(more))).toMatch(message)
  })
})

describe('a table with ids of texts and other columns', () => {
  const ids = (name: string) => ({ [name]: { type: 'text', text: { output: 'ids', length: 3 } } })

  it('gives the ids an input of their own, and the others one together', async () => {
    const { details } = await prepared({ features: ids('color') })
    expect(details.transform.inputs).toEqual([
      { name: 'color', positions: [1, 2, 3] },
      { name: 'columns', positions: [0, 4] },
    ])
  })

  it('has one input if the ids are its only values', async () => {
    const { details } = await prepared({ columns: ['color'], features: ids('color') })
    expect(details.transform).not.toHaveProperty('inputs')
  })

  it('is refused if the ids have the name of the input of the others', async () => {
    const folder = await folderWith({
      'd/a.csv': `age,columns,label\n${rows.join('\n').replace(/,\d,/g, ',')}`,
    })
    const failed = await mistakeOf(prepare(folder, { source: 'd', features: ids('columns') }))
    expect(failed).toMatchObject({
      code: 'DATA_COLUMN_CONFLICT',
      hint: expect.stringContaining('data.inputs'),
    })
  })
})
