import { describe, expect, it } from '@jest/globals'
import type { Override } from '../../../src/config/overrides.ts'
import { parsePipeline } from '../../../src/config/read-pipeline.ts'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { userError, userErrors } from '../../harness/user-error.ts'

const valid = `name: mnist
data:
  source: data/mnist
model:
  layers: [flatten, {dense: {units: 10, activation: softmax}}]
`

const parsing = (text: string, overrides?: readonly Override[]) => () =>
  parsePipeline(text, 'tensorline.yml', overrides)

describe('tensorline.yml', () => {
  it('is parsed into a typed pipeline with its defaults', () => {
    const { model, train } = parsePipeline(valid, 'tensorline.yml')
    expect(model).toMatchObject({
      layers: [{ type: 'flatten' }, { type: 'dense', units: 10, activation: 'softmax' }],
    })
    expect(train.optimizer).toEqual({
      type: 'adam',
      'learning-rate': 0.001,
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-7,
    })
  })

  it('reports the line and column of an unknown key', () => {
    expect(parsing(`${valid}train:\n  epoch: 3\n`)).toThrow(
      userError('CONFIG_UNKNOWN_KEY', 'tensorline.yml:7:3', '"epoch"', 'train.epoch'),
    )
  })

  it('reports all errors of the file together', () => {
    const text = 'name: Big Name\ntrain: {epochs: none, batch-size: -1}\nquantize: {dtype: int4}\n'
    expect(parsing(text)).toThrow(
      userErrors(
        ['CONFIG_INVALID_VALUE', 'tensorline.yml:1:', 'name'],
        ['CONFIG_INVALID_VALUE', 'tensorline.yml:2:', 'train.epochs'],
        ['CONFIG_INVALID_VALUE', 'tensorline.yml:2:', 'train.batch-size'],
        ['CONFIG_INVALID_VALUE', 'tensorline.yml:3:', 'quantize.dtype'],
      ),
    )
  })

  it('rejects an empty file and an empty section', () => {
    expect(parsing('')).toThrow(userError('CONFIG_INVALID_VALUE', 'tensorline.yml:1'))
    expect(parsing(`${valid}train:\n`)).toThrow(
      userError('CONFIG_INVALID_VALUE', 'tensorline.yml:6:', 'train'),
    )
  })

  it('lists the allowed values in the error about a wrong value', () => {
    expect(parsing(`${valid}quantize:\n  dtype: int4\n`)).toThrow(
      userError('CONFIG_INVALID_VALUE', '"int4"', 'quantize.dtype', '"uint8"', '"uint16"', '"float16"'),
    )
  })

  it('lists the layers that exist in the error about an unknown layer', () => {
    expect(parsing(valid.replace('dense', 'transformer'))).toThrow(
      userError('CONFIG_INVALID_VALUE', 'model.layers[1]', '"dense"', 'docs/configuration.md'),
    )
  })

  it.each<[string, string, string, ErrorCode, string]>([
    ['a layer', 'desne', valid.replace('dense', 'desne'), 'CONFIG_INVALID_VALUE', 'dense'],
    ['an activation', 'sofmax', valid.replace('softmax', 'sofmax'), 'CONFIG_INVALID_VALUE', 'softmax'],
    ['a key', 'optimiser', `${valid}train: {optimiser: {adam: {}}}\n`, 'CONFIG_UNKNOWN_KEY', 'optimizer'],
    [
      'an option',
      'learning_rate',
      `${valid}train: {optimizer: {adam: {learning_rate: 1}}}\n`,
      'CONFIG_UNKNOWN_KEY',
      'learning-rate',
    ],
    [
      'a key beside the correct one',
      'epoch',
      `${valid}train: {epochs: 3, epoch: 2}\n`,
      'CONFIG_UNKNOWN_KEY',
      'epochs',
    ],
    ['a section', 'tain', `${valid}tain: {epochs: 3}\n`, 'CONFIG_UNKNOWN_KEY', 'train'],
    [
      'a word',
      'Standardise',
      valid.replace('mnist\nmodel', 'mnist\n  transform: [Standardise]\nmodel'),
      'CONFIG_INVALID_VALUE',
      'standardize',
    ],
  ])('suggests a known name for a misspelt name of %s: "%s"', (_, word, text, code, suggestion) => {
    expect(parsing(text)).toThrow(userError(code, word, `"${suggestion}"?`))
  })

  it('reports a misspelt required key once, as unknown and not as missing', () => {
    expect(parsing(valid.replace('source', 'sorce'))).toThrow(
      userError('CONFIG_UNKNOWN_KEY', '"sorce"', 'data.sorce', '"source"?'),
    )
  })

  it('lists the metrics of a search in the error about an unknown metric', () => {
    const search = '{metric: val_acc, space: {train.epochs: {choices: [1, 2]}}}'
    expect(parsing(`${valid}search: ${search}\n`)).toThrow(
      userError(
        'CONFIG_INVALID_VALUE',
        'search.metric',
        '"validation-loss"',
        '"validation-accuracy"',
        '"loss"',
      ),
    )
  })

  it('lists the known keys where none resembles the unknown one', () => {
    expect(parsing(`${valid}quantize: {bits: 8}\n`)).toThrow(
      userError('CONFIG_UNKNOWN_KEY', '"bits"', 'dtype, max-accuracy-drop, exclude, on-inconclusive'),
    )
  })

  it('names `source` in the error about a single source under `sources`', () => {
    const text = 'name: x\ndata: {sources: data/*.csv}\n'
    expect(parsing(text)).toThrow(userError('CONFIG_INVALID_VALUE', 'data.sources', '`source`'))
  })

  it('reports errors in the order of the file, with their limits', () => {
    const text = 'name: x\ntrain: {batch-size: 0}\ndata: {source: a, lable: b}\ndeploy: {port: 80000}\n'
    expect(parsing(text)).toThrow(
      userErrors(
        ['CONFIG_INVALID_VALUE', 'tensorline.yml:2:', 'train.batch-size', '0'],
        ['CONFIG_UNKNOWN_KEY', 'tensorline.yml:3:', '"lable"'],
        ['CONFIG_INVALID_VALUE', 'tensorline.yml:4:', 'deploy.port', '65535'],
      ),
    )
  })

  it('names the override, not a line of the file, in the error about its value', () => {
    const override = { path: ['train', 'epochs'], value: 'many', from: 'the input "set"' }
    const failing = parsing(`${valid}train: {epochs: 3}\n`, [override])
    expect(failing).toThrow(userError('CONFIG_INVALID_VALUE', '"many"', 'train.epochs', 'the input "set"'))
    expect(failing).not.toThrow('tensorline.yml:')
  })

  it.each([
    ['a path below a text', { path: ['name', 'first'], value: 'x' }, 'name.first=x'],
    ['a value that is not YAML', { path: ['train', 'epochs'], value: '{' }, 'train.epochs={'],
  ])('refuses an override with %s', (_, override, found) => {
    expect(parsing(valid, [{ ...override, from: 'the input "set"' }])).toThrow(
      userError('CONFIG_INVALID_OVERRIDE', found, 'the input "set"'),
    )
  })

  it('reports only the option where a layer is known and its option is wrong', () => {
    expect(parsing(valid.replace('units: 10', 'units: ten'))).toThrow(
      userError('CONFIG_INVALID_VALUE', '"ten"', 'model.layers[1].dense.units'),
    )
  })

  it('reports the path of an unknown option of a known layer', () => {
    expect(parsing(valid.replace('units: 10', 'unit: 10, units: 10'))).toThrow(
      userError('CONFIG_UNKNOWN_KEY', '"unit"', 'model.layers[1].dense.unit'),
    )
  })

  it('applies overrides as if they were in the file', () => {
    const overrides = [
      { path: ['train', 'epochs'], value: '3', from: 'the input "set"' },
      { path: ['train', 'optimizer'], value: '{sgd: {learning-rate: 0.1}}', from: 'the input "set"' },
    ]
    const { train } = parsePipeline(valid, 'tensorline.yml', overrides)
    expect(train.epochs).toBe(3)
    expect(train.optimizer).toMatchObject({ type: 'sgd', 'learning-rate': 0.1 })
  })

  it('reports the line of YAML that cannot be parsed', () => {
    expect(parsing('name: mnist\ndata: {source: [a\n')).toThrow(
      userError('CONFIG_INVALID_YAML', 'tensorline.yml:3:'),
    )
  })

  it('reports only the first of several YAML errors that follow from each other', () => {
    const slices = [
      'slices:',
      '    - {name: odd, where: place in ["a", "b"] and size > 3}',
      '  require: ["x >= 1"]',
    ]
    expect(parsing(`${valid}gate:\n  ${slices.join('\n')}\n`)).toThrow(
      userError('CONFIG_INVALID_YAML', `tensorline.yml:${valid.split('\n').length + 2}:`),
    )
  })

  it('shows an example of a requirement in the error about one that cannot be parsed', () => {
    expect(parsing(`${valid}gate:\n  require: [accuracy is high]\n`)).toThrow(
      userError('CONFIG_INVALID_VALUE', 'tensorline.yml:7:', 'gate.require[0]', 'accuracy >= 0.97'),
    )
  })
})
