import { describe, expect, it } from '@jest/globals'
import { parseModelTarget } from '../../../src/serving/model-target.ts'

describe('a path below /v1/models/', () => {
  it.each([
    ['mnist', { name: 'mnist', version: null, resource: 'status' }],
    ['mnist:predict', { name: 'mnist', version: null, resource: 'predict' }],
    ['mnist/metadata', { name: 'mnist', version: null, resource: 'metadata' }],
    ['mnist/versions/12', { name: 'mnist', version: '12', resource: 'status' }],
    ['my.model_v2-a/versions/1:predict', { name: 'my.model_v2-a', version: '1', resource: 'predict' }],
    ['mnist/versions/1/metadata', { name: 'mnist', version: '1', resource: 'metadata' }],
  ])('%s is parsed', (path, target) => {
    expect(parseModelTarget(path)).toEqual(target)
  })

  it.each([
    '',
    ':predict',
    'mnist:classify',
    'mnist/versions',
    'mnist/versions/x',
    'mnist/',
    'a/b',
    'mnist:predict/metadata',
  ])('"%s" is not found', (path) => {
    expect(parseModelTarget(path)).toBeNull()
  })
})
