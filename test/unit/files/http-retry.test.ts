import { describe, expect, it } from '@jest/globals'
import { attempts, retrying, TemporaryFailure } from '../../../src/files/http-retry.ts'

/** Returns an exchange that fails `times` times, and how often it ran. */
function failing(times: number, error: Error) {
  const ran = { count: 0 }
  const exchange = () => (ran.count++ < times ? Promise.reject(error) : Promise.resolve('done'))
  return { exchange, ran }
}

const atOnce = new TemporaryFailure('503', 0)
const { signal } = new AbortController()

describe('retrying', () => {
  it('returns the result of the first attempt that succeeds', async () => {
    const { exchange, ran } = failing(attempts - 1, atOnce)
    await expect(retrying(exchange, signal)).resolves.toBe('done')
    expect(ran.count).toBe(attempts)
  })

  it('throws the failure of the last attempt', async () => {
    const { exchange, ran } = failing(attempts, atOnce)
    await expect(retrying(exchange, signal)).rejects.toBe(atOnce)
    expect(ran.count).toBe(attempts)
  })

  it('throws other errors at once', async () => {
    const error = new Error('404')
    const { exchange, ran } = failing(1, error)
    await expect(retrying(exchange, signal)).rejects.toBe(error)
    expect(ran.count).toBe(1)
  })

  it('ends a pause when the signal aborts', async () => {
    const cancel = new AbortController()
    const { exchange, ran } = failing(1, new TemporaryFailure('429', 60_000))
    const result = retrying(exchange, cancel.signal)
    cancel.abort()
    await expect(result).rejects.toThrow('abort')
    expect(ran.count).toBe(1)
  })
})
