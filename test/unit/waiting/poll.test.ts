import { describe, expect, it } from '@jest/globals'
import { Cancellation } from '../../../src/errors/user-error.ts'
import { pollFor, pollUntil } from '../../../src/waiting/poll.ts'

describe('pollUntil', () => {
  it.each([[null], [false]])('reads again after %s, and returns the first result', async (pending) => {
    let count = 0
    await expect(pollUntil({ every: 1 }, () => (++count < 3 ? pending : count))).resolves.toBe(3)
  })

  it('returns a result that is zero or an empty text', async () => {
    await expect(pollUntil({ every: 1 }, () => 0)).resolves.toBe(0)
    await expect(pollUntil({ every: 1 }, () => Promise.resolve(''))).resolves.toBe('')
  })

  it('throws the error of a reading', async () => {
    const failing = () => Promise.reject(new Error('failure'))
    await expect(pollUntil({ every: 1 }, failing)).rejects.toThrow('failure')
  })

  it('throws the reason of a cancellation during a pause', async () => {
    const run = new AbortController()
    const waiting = pollUntil({ every: 600_000, cancelled: run.signal }, () => null)
    run.abort(new Cancellation('cancelled by SIGINT'))
    await expect(waiting).rejects.toThrow(run.signal.reason)
  })

  it('returns the result of a reading during which it is cancelled', async () => {
    const run = new AbortController()
    const read = () => {
      run.abort(new Cancellation('cancelled by SIGINT'))
      return 'result'
    }
    await expect(pollUntil({ every: 1, cancelled: run.signal }, read)).resolves.toBe('result')
  })
})

describe('pollFor', () => {
  it('returns the first result within the time limit', async () => {
    let count = 0
    await expect(pollFor(600_000, { every: 1 }, () => ++count > 2 && count)).resolves.toBe(3)
  })

  it('returns null if the time is over', async () => {
    await expect(pollFor(10, { every: 1 }, () => null)).resolves.toBeNull()
  })

  it('returns the first reading even with a time limit of zero', async () => {
    await expect(pollFor(0, { every: 1 }, () => 'result')).resolves.toBe('result')
  })
})
