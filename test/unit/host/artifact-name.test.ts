import { describe, expect, it } from '@jest/globals'
import { namesThatFit } from '../../../src/host/artifact-name.ts'

describe('the artifacts that fit a pattern', () => {
  const names = ['model-seed=10', 'model-seed=2', 'model', 'model-seed=1', 'report', 'model-seed=2']

  it('are listed once each, with numbers in numeric order', () => {
    expect(namesThatFit('model-seed=*', names)).toEqual(['model-seed=1', 'model-seed=2', 'model-seed=10'])
    expect(namesThatFit('model*', names)).toHaveLength(4)
    expect(namesThatFit('*=*', names)).toHaveLength(3)
  })

  it('match all other characters literally', () => {
    expect(namesThatFit('model.seed=*', names)).toEqual([])
    expect(namesThatFit('mode(l)*', ['mode(l)-1', 'model-1'])).toEqual(['mode(l)-1'])
    expect(namesThatFit('odel-seed=*', names)).toEqual([])
  })
})
