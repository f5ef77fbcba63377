import { describe, expect, it } from '@jest/globals'
import { withTimeLimit } from '../../../src/waiting/time-limit.ts'

const late = () => new Error('too late')

describe('withTimeLimit', () => {
  it('returns the result of work that ends in time', async () => {
    await expect(withTimeLimit(600_000, Promise.resolve('result'), late)).resolves.toBe('result')
  })

  it('throws the error of work that fails in time', async () => {
    await expect(withTimeLimit(600_000, Promise.reject(new Error('failure')), late)).rejects.toThrow(
      'failure',
    )
  })

  it('throws the given error if the work does not end', async () => {
    const work = Promise.withResolvers<never>()
    await expect(withTimeLimit(1, work.promise, late)).rejects.toThrow('too late')
    // An unhandled rejection would fail the process.
    work.reject(new Error('failure after the time limit'))
  })
})
