import { describe, expect, it } from '@jest/globals'
import type { Override } from '../../../src/config/overrides.ts'
import { parsePipeline } from '../../../src/config/read-pipeline.ts'
import { UserError } from '../../../src/errors/user-error.ts'

const valid = `name: mnist
data:
  source: data/mnist
model:
  layers: [flatten, {dense: {units: 10, activation: softmax}}]
`

function mistakesOf(text: string, overrides: readonly Override[] = []) {
  try {
    parsePipeline(text, 'tensorline.yml', overrides)
  } catch (error) {
    if (error instanceof UserError) return error.problems
    throw error
  }
  return []
}

describe('tensorline.yml', () => {
  it('is parsed into one typed line with its defaults', () => {
    const line = parsePipeline(valid, 'tensorline.yml')
    expect(line.model).toMatchObject({
      layers: [{ type: 'flatten' }, { type: 'dense', units: 10, activation: 'softmax' }],
    })
    expect(line.train.optimizer).toEqual({
      type: 'adam',
      'learning-rate': 0.001,
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-7,
    })
  })

  it('names the line of an unknown key', () => {
    const [problem] = mistakesOf(`${valid}train:\n  epoch: 3\n`)
    expect(problem?.found).toBe('an unknown key "epoch" at train.epoch')
    expect(problem?.location).toEqual({ file: 'tensorline.yml', line: 7, column: 3 })
  })

  it('reports all mistakes of the file together', () => {
    const problems = mistakesOf(
      'name: Big Name\ntrain: {epochs: none, batch-size: -1}\nquantize: {dtype: int4}\n',
    )
    expect(problems.map(({ location }) => location?.line)).toEqual([1, 2, 2, 3])
  })

  it('calls an empty file and an empty section nothing', () => {
    expect(mistakesOf('')[0]).toMatchObject({ found: 'nothing', expected: 'a mapping' })
    expect(mistakesOf(`${valid}train:\n`)[0]).toMatchObject({
      found: 'nothing at train',
      location: { line: 6 },
    })
  })

  it('says what a wrong value could have been', () => {
    const [problem] = mistakesOf(`${valid}quantize:\n  dtype: int4\n`)
    expect(problem?.found).toBe('"int4" at quantize.dtype')
    expect(problem?.expected).toBe('"uint8" or "uint16" or "float16"')
  })

  it('lists the layers that exist where there is none of that name', () => {
    const [problem] = mistakesOf(valid.replace('dense', 'transformer'))
    expect(problem?.found).toContain('model.layers[1]')
    expect(problem?.expected).toMatch(/a mapping with .*"dense"/)
    expect(problem?.hint).toMatch(/docs\/configuration\.md$/)
  })

  it.each([
    ['a layer', 'desne', valid.replace('dense', 'desne'), 'dense'],
    ['an activation', 'sofmax', valid.replace('softmax', 'sofmax'), 'softmax'],
    ['a key', 'optimiser', `${valid}train: {optimiser: {adam: {}}}\n`, 'optimizer'],
    [
      'an option',
      'learning_rate',
      `${valid}train: {optimizer: {adam: {learning_rate: 1}}}\n`,
      'learning-rate',
    ],
    ['a key that is there too', 'epoch', `${valid}train: {epochs: 3, epoch: 2}\n`, 'epochs'],
    ['a section', 'tain', `${valid}tain: {epochs: 3}\n`, 'train'],
    [
      'a word',
      'Standardise',
      valid.replace('mnist\nmodel', 'mnist\n  transform: [Standardise]\nmodel'),
      'standardize',
    ],
  ])('says which name of %s was meant by "%s"', (_, word, text, suggestion) => {
    const problems = mistakesOf(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.found).toContain(word)
    expect(problems[0]?.hint).toBe(`Did you mean "${suggestion}"?`)
    expect(problems[0]?.expected.length).toBeLessThan(200)
  })

  it('does not miss a key that is there under a misspelt name', () => {
    const problems = mistakesOf(valid.replace('source', 'sorce'))
    expect(problems.map(({ found }) => found)).toEqual(['an unknown key "sorce" at data.sorce'])
  })

  it('says what the metric of a search could be', () => {
    const [problem] = mistakesOf(
      `${valid}search: {metric: val_acc, space: {train.epochs: {choices: [1, 2]}}}\n`,
    )
    expect(problem?.expected).toBe(
      '"validation-loss" or "validation-accuracy" or "loss" or "accuracy", or <output>/ before one of these',
    )
  })

  it('lists the keys that exist where none is like the unknown one', () => {
    const [problem] = mistakesOf(`${valid}quantize: {bits: 8}\n`)
    expect(problem?.expected).toBe('one of dtype, max-accuracy-drop, exclude, on-inconclusive')
  })

  it('tells mistakes in the order of the file, limits in words', () => {
    const problems = mistakesOf(
      'name: x\ntrain: {batch-size: 0}\ndata: {source: a, lable: b}\ndeploy: {port: 80000}\n',
    )
    expect(problems.map(({ location }) => location?.line)).toEqual([2, 3, 4])
    expect(problems.map(({ expected }) => expected)).toEqual([
      'more than 0',
      expect.any(String),
      'at most 65535',
    ])
  })

  it('blames an override, not a line of the file, for what the override gave', () => {
    const [problem] = mistakesOf(`${valid}train: {epochs: 3}\n`, [
      { path: ['train', 'epochs'], value: 'many', from: 'the input "set"' },
    ])
    expect(problem?.found).toBe('"many" at train.epochs, from the input "set"')
    expect(problem?.location).toBeUndefined()
  })

  it.each([
    ['a path below a text', { path: ['name', 'first'], value: 'x' }, 'name.first=x'],
    ['a value that is no YAML', { path: ['train', 'epochs'], value: '{' }, 'train.epochs={'],
  ])('refuses an override with %s', (_, override, found) => {
    const [problem] = mistakesOf(valid, [{ ...override, from: 'the input "set"' }])
    expect(problem?.found).toContain(`${found} in the input "set"`)
  })

  it('speaks of the option, not of the other layers, where a layer is known and its option wrong', () => {
    const problems = mistakesOf(valid.replace('units: 10', 'units: ten'))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.found).toBe('"ten" at model.layers[1].dense.units')
  })

  it('says where an unknown option of a known layer stands', () => {
    const [problem] = mistakesOf(valid.replace('units: 10', 'unit: 10, units: 10'))
    expect(problem?.found).toBe('an unknown key "unit" at model.layers[1].dense.unit')
  })

  it('takes overrides as if they stood in the file', () => {
    const overrides = [
      { path: ['train', 'epochs'], value: '3', from: 'the input "set"' },
      { path: ['train', 'optimizer'], value: '{sgd: {learning-rate: 0.1}}', from: 'the input "set"' },
    ]
    const { train } = parsePipeline(valid, 'tensorline.yml', overrides)
    expect(train.epochs).toBe(3)
    expect(train.optimizer).toMatchObject({ type: 'sgd', 'learning-rate': 0.1 })
  })

  it('points at broken YAML', () => {
    const [problem] = mistakesOf('name: mnist\ndata: {source: [a\n')
    expect(problem?.found).toContain('YAML that cannot be read')
    expect(problem?.location?.file).toBe('tensorline.yml')
  })

  it('points at the place where YAML breaks, and at none that follows from it', () => {
    const slices = [
      'slices:',
      '    - {name: odd, where: place in ["a", "b"] and size > 3}',
      '  require: ["x >= 1"]',
    ]
    const problems = mistakesOf(`${valid}gate:\n  ${slices.join('\n')}\n`)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.location?.line).toBe(valid.split('\n').length + 2)
  })

  it('shows how a requirement is written when one cannot be read', () => {
    const [problem] = mistakesOf(`${valid}gate:\n  require: [accuracy is high]\n`)
    expect(problem?.expected).toContain('accuracy >= 0.97')
    expect(problem?.location?.line).toBe(7)
  })
})
