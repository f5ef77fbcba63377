import { describe, expect, it } from '@jest/globals'
import type { Call } from '../../../../src/serving/protocol/call.ts'
import { createMailbox, ServerMailbox, ThreadMailbox } from '../../../../src/serving/threads/mailbox.ts'
import type { GroupResult } from '../../../../src/serving/threads/thread-messages.ts'

const call: Call = { protocol: 'simple', mediaType: 'text/plain', body: Buffer.from('Straße 日本') }

function answeredBy(body: string | Uint8Array<ArrayBuffer>): GroupResult {
  const content = { contentType: 'application/json', body }
  return {
    answers: [
      {
        kind: 'predicted',
        content,
        examples: 1,
        tallies: [{ output: null, classes: [2], confidences: [0.5] }],
      },
    ],
    batchSizes: [1],
    failures: [0, 3],
  }
}

function mailboxes(): { server: ServerMailbox; thread: ThreadMailbox } {
  const memory = createMailbox()
  return { server: new ServerMailbox(memory), thread: new ThreadMailbox(memory) }
}

describe('the mailbox of a thread', () => {
  it('carries a request and its answer', () => {
    const { server, thread } = mailboxes()
    expect(server.put(call)).toBe(true)
    thread.sleep()
    const { body, ...head } = thread.take() ?? { body: new Uint8Array() }
    expect(head).toEqual({ protocol: 'simple', mediaType: 'text/plain' })
    expect(Buffer.from(body).toString()).toBe('Straße 日本')
    const answered = answeredBy('{"class":"Straße 日本"}')
    expect(thread.put(answered)).toBe(true)
    expect(server.waitForAnswer(1000)).toEqual(answered)
  })

  it('gives a request to the thread once', () => {
    const { server, thread } = mailboxes()
    server.put(call)
    expect([thread.take() !== null, thread.take()]).toEqual([true, null])
  })

  it('refuses a request that does not fit', () => {
    expect(mailboxes().server.put({ ...call, body: new Uint8Array(32 * 1024) })).toBe(false)
  })

  it('leaves an answer that comes too late to a message', () => {
    const { server, thread } = mailboxes()
    server.put(call)
    expect(server.waitForAnswer(1)).toBeNull()
    expect(thread.put(answeredBy('{}'))).toBe(false)
  })

  it.each([
    ['binary', new Uint8Array(8)],
    ['large', ' '.repeat(32 * 1024)],
  ])('leaves a %s answer to a message, and ends the wait for it', (_, body) => {
    const { server, thread } = mailboxes()
    server.put(call)
    expect(thread.put(answeredBy(body))).toBe(false)
    expect(server.waitForAnswer(60_000)).toBeNull()
  })

  it('wakes a thread for a message without a request', () => {
    const { server, thread } = mailboxes()
    server.wake()
    thread.sleep()
    expect(thread.take()).toBeNull()
  })
})
