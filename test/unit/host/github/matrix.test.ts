import { describe, expect, it } from '@jest/globals'
import { nameInMatrix, namesToLookFor, parseMatrix } from '../../../../src/host/github/matrix.ts'
import { userError } from '../../../harness/user-error.ts'

describe('names in a matrix', () => {
  it('are unchanged in a job without a matrix, on GitHub (null) and in act ({})', () => {
    for (const json of ['null', '{}', '']) expect(nameInMatrix('model', parseMatrix(json))).toBe('model')
  })

  it('contain every value with its key, in a fixed order', () => {
    expect(nameInMatrix('model', parseMatrix('{"seed": 1, "rate": 0.1}'))).toBe('model-rate=0.1,seed=1')
  })

  it('never collide, even if values contain the separators', () => {
    const matrices = [
      { a: 'x,b=y', b: 'z' },
      { a: 'x', b: 'y,b=z' },
      { a: 'x', b: 'y' },
      { a: 'x%2cb=y' },
      { a: { b: 1 } },
      { a: '{"b":1}' },
    ]
    const names = matrices.map((matrix) => nameInMatrix('model', matrix))
    // The last two differ only in notation, and name the same job.
    expect(new Set(names).size).toBe(matrices.length - 1)
    for (const name of names) expect(name).not.toMatch(/["<>:|*?\r\n\\/]/)
  })

  it('encode characters that artifact names must not contain', () => {
    expect(nameInMatrix('model', { image: 'node:24/é' })).toBe('model-image=node%3a24%2f%c3%a9')
  })

  it('are searched with the values first, then without, for artifacts of a job before the matrix', () => {
    expect(namesToLookFor('model-seed=1', { seed: 1 })).toEqual(['model-seed=1', 'model'])
    expect(namesToLookFor('model', { seed: 1 })).toEqual(['model'])
    expect(namesToLookFor('model', {})).toEqual(['model'])
  })

  it('reject a value that is not a matrix', () => {
    expect(() => parseMatrix('[1]')).toThrow(userError('GITHUB_INVALID_CONTEXT', '[1]'))
    expect(() => parseMatrix('{seed')).toThrow(userError('GITHUB_INVALID_CONTEXT', 'toJSON(matrix)'))
  })
})
