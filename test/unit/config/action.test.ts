import { describe, expect, it } from '@jest/globals'
import { parseInputs } from '../../../src/config/action.ts'
import { evaluateGate } from '../../../src/config/gate-action.ts'
import { pipeline, train } from '../../../src/config/actions.ts'
import { userError, userErrors } from '../../harness/user-error.ts'

const read = (given: Readonly<Record<string, string>>) => (name: string) => given[name] ?? ''

describe('the inputs of an action', () => {
  it('have defaults for inputs that are not set', () => {
    expect(parseInputs(train, read({}))).toMatchObject({
      config: 'tensorline.yml',
      dataset: 'dataset',
      device: 'auto',
      set: [],
    })
  })

  it('are rejected with all errors at once', () => {
    expect(() => parseInputs(evaluateGate, read({ device: 'tpu', comment: 'yes' }))).toThrow(
      userErrors(
        ['INPUT_INVALID_VALUE', '"yes"', '"comment"', '"true"', '"false"'],
        ['INPUT_INVALID_VALUE', '"tpu"', '"device"', '"auto"', '"gpu"', '"cpu"', '"wasm"'],
      ),
    )
  })

  it('contain one override a line, whose value may contain equals signs', () => {
    const { set } = parseInputs(train, read({ set: 'train.epochs=3\n\n data.label = a=b ' }))
    expect(set).toMatchObject([
      { path: ['train', 'epochs'], value: '3' },
      { path: ['data', 'label'], value: 'a=b' },
    ])
  })

  it('reject an override without a value', () => {
    expect(() => parseInputs(train, read({ set: 'epochs' }))).toThrow(
      userError('INPUT_INVALID_VALUE', 'train.epochs=3', '"epochs"'),
    )
  })

  it('are rejected with the known stages if a stage is unknown', () => {
    expect(() => parseInputs(pipeline, read({ stages: 'preprocess, trian' }))).toThrow(
      userError('INPUT_INVALID_VALUE', 'preprocess, train', '"trian"'),
    )
  })
})
