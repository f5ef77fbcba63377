import type { Call } from '../protocol/call.ts'
import type { Answer, GroupResult } from './thread-messages.ts'

/** Positions of the numbers before the two texts. */
const at = { signal: 0, state: 1, head: 2, request: 3, answer: 4 } as const
const state = { none: 0, waiting: 1, answered: 2, sentAsMessage: 3, abandoned: 4 } as const
const textsAt = 64
const textBytes = 32 * 1024

export function createMailbox(): SharedArrayBuffer {
  return new SharedArrayBuffer(textsAt + 2 * textBytes)
}

/** Views of the shared memory through which the server and a thread exchange one small request and its answer. */
class Mailbox {
  protected readonly numbers: Int32Array
  protected readonly request: Buffer
  protected readonly answer: Buffer

  constructor(memory: SharedArrayBuffer) {
    this.numbers = new Int32Array(memory, 0, textsAt / Int32Array.BYTES_PER_ELEMENT)
    this.request = Buffer.from(memory, textsAt, textBytes)
    this.answer = Buffer.from(memory, textsAt + textBytes, textBytes)
  }
}

/**
 * The server's side. Waking the event loop of a thread, and then that of the server, takes longer than a small
 * prediction, so the server can also wait for an answer without its event loop.
 */
export class ServerMailbox extends Mailbox {
  /** Wakes the thread, for which a message was sent. */
  wake(): void {
    Atomics.add(this.numbers, at.signal, 1)
    Atomics.notify(this.numbers, at.signal)
  }

  /** Gives a request to the thread, which is idle; returns false if it is too large. */
  put({ body, ...head }: Call): boolean {
    const text = JSON.stringify(head)
    if (body.length + 3 * text.length > textBytes) return false
    const headBytes = this.request.write(text)
    this.request.set(body, headBytes)
    this.numbers[at.head] = headBytes
    this.numbers[at.request] = headBytes + body.length
    Atomics.store(this.numbers, at.state, state.waiting)
    this.wake()
    return true
  }

  /**
   * Blocks the event loop until the thread has answered.
   * @param ms longest time
   * @returns null if the thread sends the answer as a message
   */
  waitForAnswer(ms: number): GroupResult | null {
    Atomics.wait(this.numbers, at.state, state.waiting, ms)
    const before = Atomics.compareExchange(this.numbers, at.state, state.waiting, state.abandoned)
    if (before !== state.answered) return null
    // The thread that wrote it is of the same version.
    return JSON.parse(this.answer.toString('utf8', 0, this.numbers[at.answer])) as GroupResult
  }
}

/** The thread's side. */
export class ThreadMailbox extends Mailbox {
  #seen = 0

  /** Blocks until the server wakes the thread. */
  sleep(): void {
    Atomics.wait(this.numbers, at.signal, this.#seen)
    this.#seen = Atomics.load(this.numbers, at.signal)
  }

  /** Returns the request in the mailbox; null if it is empty. */
  take(): Call | null {
    const bytes = this.numbers[at.request] ?? 0
    if (bytes === 0) return null
    this.numbers[at.request] = 0
    const headBytes = this.numbers[at.head] ?? 0
    const head = JSON.parse(this.request.toString('utf8', 0, headBytes)) as Call
    return { ...head, body: new Uint8Array(this.request.subarray(headBytes, bytes)) }
  }

  /** Answers the request; returns false if the answer has to be sent as a message. */
  put(answered: GroupResult): boolean {
    if (answered.answers.every(isText)) {
      const text = JSON.stringify(answered)
      if (3 * text.length <= textBytes) {
        this.numbers[at.answer] = this.answer.write(text)
        return this.#finish(state.answered)
      }
    }
    this.#finish(state.sentAsMessage)
    return false
  }

  #finish(result: number): boolean {
    const before = Atomics.compareExchange(this.numbers, at.state, state.waiting, result)
    Atomics.notify(this.numbers, at.state)
    return before === state.waiting
  }
}

function isText(answer: Answer): boolean {
  if (answer.kind !== 'predicted') return true
  return [answer.content.body, answer.inputs ?? ''].every((text) => typeof text === 'string')
}
