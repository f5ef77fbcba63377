import { describe, expect, it } from '@jest/globals'
import { Cancellation } from '../../../src/errors/user-error.ts'
import { unlessCancelled } from '../../../src/waiting/unless-cancelled.ts'

const endless = new Promise<never>(() => undefined)

describe('unlessCancelled', () => {
  it('returns the result of work that is not cancelled', async () => {
    const { signal } = new AbortController()
    await expect(unlessCancelled(signal, Promise.resolve('result'))).resolves.toBe('result')
  })

  it('throws the reason of a cancellation during the work', async () => {
    const run = new AbortController()
    const waiting = unlessCancelled(run.signal, endless)
    run.abort(new Cancellation('cancelled by SIGINT'))
    await expect(waiting).rejects.toThrow(run.signal.reason)
  })

  it('throws the reason of a cancellation before the work', async () => {
    const reason = new Cancellation('cancelled by SIGINT')
    await expect(unlessCancelled(AbortSignal.abort(reason), endless)).rejects.toThrow(reason)
  })
})
