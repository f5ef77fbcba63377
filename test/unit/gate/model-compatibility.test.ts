import { describe, expect, it } from '@jest/globals'
import type { Features, Label, Target } from '../../../src/dataset/dataset-schema.ts'
import { explainIncompatibility } from '../../../src/gate/model-compatibility.ts'

const image = (width: number, channels: 1 | 3): Features => ({
  kind: 'image',
  height: 28,
  width,
  channels,
  encoding: 'file',
})
const table = (...names: readonly string[]): Features => ({
  kind: 'table',
  columns: names.map((name) => ({ name, type: 'number' as const })),
})
const classes = (...names: readonly string[]): Label => ({
  kind: 'class',
  column: 'species',
  classes: [...names],
})
const cats = classes('cat', 'dog')
const why = (model: [Features, Label], dataset: [Features, Label]) =>
  explainIncompatibility(
    { features: model[0], label: model[1] },
    { features: dataset[0] },
    { name: dataset[1].column, label: dataset[1] },
  )

describe('the reason why a model cannot predict a dataset', () => {
  it('is null if features and label fit', () => {
    expect(why([table('a'), cats], [table('a'), cats])).toBeNull()
  })

  it('is null if the dataset has the columns in another order, and more columns', () => {
    expect(why([table('a', 'b'), cats], [table('c', 'b', 'a'), cats])).toBeNull()
  })

  it('names the shape of the images that the model takes', () => {
    expect(why([image(28, 1), cats], [image(32, 3), cats])).toBe(
      'it takes images 28 wide and 28 high, in grey, and the dataset has images 32 wide and 28 high, in colour',
    )
    expect(why([image(28, 1), cats], [table('a'), cats])).toContain('and the dataset has rows of a table')
  })

  it('names missing columns and columns with other categories briefly', () => {
    const category = (...categories: string[]): Features => ({
      kind: 'table',
      columns: [{ name: 'zone', type: 'category', categories }],
    })
    expect(why([table('a', 'b'), cats], [table('b', 'c'), cats])).toBe(
      'it takes other columns than the dataset has (with "a")',
    )
    expect(why([category('n', 's'), cats], [category('n'), cats])).toContain('with other values of "zone"')
    const wide = table(...Array.from({ length: 500 }, (_, index) => `${'x'.repeat(500)}${index}`))
    expect(why([wide, cats], [table('a'), cats])?.length).toBeLessThan(400)
  })

  it('names different classes and a different task', () => {
    expect(why([table('a'), cats], [table('a'), classes('cat', 'horse')])).toBe(
      'it has other classes (without "horse", with "dog")',
    )
    expect(why([table('a'), cats], [table('a'), { kind: 'number', column: 'price' }])).toBe(
      'it predicts a class, and the label of the dataset is a number',
    )
    expect(why([table('a'), cats], [table('b'), classes('dog', 'cat')])).toBe(
      'it takes other columns than the dataset has (with "a"), and it has the classes in another order',
    )
  })

  it('depends on the evaluated output only', () => {
    const price: Label = { kind: 'number', column: 'price' }
    const several: Target = {
      kind: 'multi-output',
      outputs: [
        { name: 'cost', label: price },
        { name: 'species', label: cats },
      ],
    }
    const model = { features: table('a'), label: several }
    const judged = (name: string, label: Label) =>
      explainIncompatibility(model, { features: table('a') }, { name, label })
    expect(judged('species', cats)).toBeNull()
    expect(judged('species', classes('cat', 'horse'))).toContain('it has other classes')
    expect(judged('weight', price)).toBe('it has no output weight')
    expect(
      explainIncompatibility({ ...model, label: cats }, model, { name: 'species', label: cats }),
    ).toBeNull()
  })
})
