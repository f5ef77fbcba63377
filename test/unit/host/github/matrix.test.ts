import { describe, expect, it } from '@jest/globals'
import { nameInMatrix, namesToLookFor, parseMatrix } from '../../../../src/host/github/matrix.ts'
import { userError } from '../../../harness/user-error.ts'

describe('names in a matrix', () => {
  it('stay as they are in a job without a matrix, on GitHub (null) and in act ({})', () => {
    for (const json of ['null', '{}', '']) expect(nameInMatrix('model', parseMatrix(json))).toBe('model')
  })

  it('bear every value under its key, in one order', () => {
    expect(nameInMatrix('model', parseMatrix('{"seed": 1, "rate": 0.1}'))).toBe('model-rate=0.1,seed=1')
  })

  it('never meet, even where values hold the separators', () => {
    const matrices = [
      { a: 'x,b=y', b: 'z' },
      { a: 'x', b: 'y,b=z' },
      { a: 'x', b: 'y' },
      { a: 'x%2cb=y' },
      { a: { b: 1 } },
      { a: '{"b":1}' },
    ]
    const names = matrices.map((matrix) => nameInMatrix('model', matrix))
    // The last two differ on GitHub only in how they were written down, and name the same job.
    expect(new Set(names).size).toBe(matrices.length - 1)
    for (const name of names) expect(name).not.toMatch(/["<>:|*?\r\n\\/]/)
  })

  it('encode what artifact names refuse', () => {
    expect(nameInMatrix('model', { image: 'node:24/é' })).toBe('model-image=node%3a24%2f%c3%a9')
  })

  it('are looked for with the values first, then without: a job before the matrix has none', () => {
    expect(namesToLookFor('model-seed=1', { seed: 1 })).toEqual(['model-seed=1', 'model'])
    expect(namesToLookFor('model', { seed: 1 })).toEqual(['model'])
    expect(namesToLookFor('model', {})).toEqual(['model'])
  })

  it('refuse what is not a matrix', () => {
    expect(() => parseMatrix('[1]')).toThrow(userError('GITHUB_INVALID_CONTEXT', '[1]'))
    expect(() => parseMatrix('{seed')).toThrow(userError('GITHUB_INVALID_CONTEXT', 'toJSON(matrix)'))
  })
})
