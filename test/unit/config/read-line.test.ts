import { describe, expect, it } from '@jest/globals'
import { parseLine } from '../../../src/config/read-line.ts'
import { UserError } from '../../../src/errors.ts'

const valid = `name: mnist
data:
  source: data/mnist
model:
  layers: [flatten, {dense: {units: 10, activation: softmax}}]
`

function mistakesOf(text: string) {
  try {
    parseLine(text, 'tensorline.yml')
  } catch (error) {
    if (error instanceof UserError) return error.mistakes
    throw error
  }
  return []
}

describe('tensorline.yml', () => {
  it('is parsed into one typed line with its defaults', () => {
    const line = parseLine(valid, 'tensorline.yml')
    expect(line.model).toMatchObject({
      layers: [{ type: 'flatten' }, { type: 'dense', units: 10, activation: 'softmax' }],
    })
    expect(line.train.optimizer).toEqual({ type: 'adam', 'learning-rate': 0.001, beta1: 0.9, beta2: 0.999 })
  })

  it('names the line of an unknown key', () => {
    const [mistake] = mistakesOf(`${valid}train:\n  epoch: 3\n`)
    expect(mistake?.found).toBe('an unknown key "epoch" at train.epoch')
    expect(mistake?.location).toEqual({ file: 'tensorline.yml', line: 7, column: 3 })
  })

  it('reports all mistakes of the file together', () => {
    const mistakes = mistakesOf(
      'name: Big Name\ntrain: {epochs: none, batch-size: -1}\nquantize: {to: int4}\n',
    )
    expect(mistakes.map(({ location }) => location?.line)).toEqual([1, 2, 2, 3])
  })

  it('says what a wrong value could have been', () => {
    const [mistake] = mistakesOf(`${valid}quantize:\n  to: int4\n`)
    expect(mistake?.found).toBe('"int4" at quantize.to')
    expect(mistake?.expected).toBe('"uint8" or "uint16" or "float16"')
  })

  it('lists the layers that exist where one is misspelt', () => {
    const [mistake] = mistakesOf(valid.replace('dense', 'desne'))
    expect(mistake?.found).toContain('model.layers[1]')
    expect(mistake?.expected).toContain('a mapping with "dense"')
  })

  it('speaks of the option, not of the other layers, where a layer is known and its option wrong', () => {
    const mistakes = mistakesOf(valid.replace('units: 10', 'units: ten'))
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]?.found).toBe('"ten" at model.layers[1].dense.units')
  })

  it('says where an unknown option of a known layer stands', () => {
    const [mistake] = mistakesOf(valid.replace('units: 10', 'unit: 10, units: 10'))
    expect(mistake?.found).toBe('an unknown key "unit" at model.layers[1].dense.unit')
  })

  it('takes overrides as if they stood in the file', () => {
    const overrides = [
      { path: ['train', 'epochs'], value: '3' },
      { path: ['train', 'optimizer'], value: '{sgd: {learning-rate: 0.1}}' },
    ]
    const { train } = parseLine(valid, 'tensorline.yml', overrides)
    expect(train.epochs).toBe(3)
    expect(train.optimizer).toMatchObject({ type: 'sgd', 'learning-rate': 0.1 })
  })

  it('points at broken YAML', () => {
    const [mistake] = mistakesOf('name: mnist\ndata: {source: [a\n')
    expect(mistake?.found).toContain('YAML that cannot be read')
    expect(mistake?.location?.file).toBe('tensorline.yml')
  })

  it('shows how a requirement is written when one cannot be read', () => {
    const [mistake] = mistakesOf(`${valid}gate:\n  require: [accuracy is high]\n`)
    expect(mistake?.expected).toContain('accuracy >= 0.97')
    expect(mistake?.location?.line).toBe(7)
  })
})
