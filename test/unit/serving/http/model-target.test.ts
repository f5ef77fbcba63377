import { describe, expect, it } from '@jest/globals'
import { parseModelTarget, parseSelector } from '../../../../src/serving/http/model-target.ts'

describe('a path below /v1/models/', () => {
  it.each([
    ['mnist', { name: 'mnist', version: null, label: null, resource: 'status' }],
    ['mnist:predict', { name: 'mnist', version: null, label: null, resource: 'predict' }],
    ['mnist/metadata', { name: 'mnist', version: null, label: null, resource: 'metadata' }],
    ['mnist/versions/12', { name: 'mnist', version: '12', label: null, resource: 'status' }],
    [
      'my.model_v2-a/versions/1:predict',
      { name: 'my.model_v2-a', version: '1', label: null, resource: 'predict' },
    ],
    ['mnist/labels/stable:classify', { name: 'mnist', version: null, label: 'stable', resource: 'classify' }],
    ['mnist:regress', { name: 'mnist', version: null, label: null, resource: 'regress' }],
    ['mnist/versions/1/metadata', { name: 'mnist', version: '1', label: null, resource: 'metadata' }],
  ])('%s is parsed', (path, target) => {
    expect(parseModelTarget(path)).toEqual(target)
  })

  it.each([
    '',
    ':predict',
    'mnist:guess',
    'mnist/labels/',
    'mnist/versions/1/labels/stable',
    'mnist/versions',
    'mnist/versions/x',
    'mnist/',
    'a/b',
    'mnist:predict/metadata',
  ])('"%s" is not found', (path) => {
    expect(parseModelTarget(path)).toBeNull()
  })
})

describe('a path below /predict/', () => {
  it('selects a model, a version or a label', () => {
    const paths = ['mnist', 'mnist/versions/2', 'mnist/labels/stable'].map(parseSelector)
    expect(paths).toMatchObject([
      { name: 'mnist', version: null, label: null },
      { name: 'mnist', version: '2', label: null },
      { name: 'mnist', version: null, label: 'stable' },
    ])
  })

  it.each(['', 'mnist:predict', 'mnist/metadata', 'mnist/2'])('"%s" is not found', (path) => {
    expect(parseSelector(path)).toBeNull()
  })
})
