import type { Call } from '../protocol/call.ts'
import type { Answer } from './thread-messages.ts'

/** Bytes from which a buffer is moved to the other thread; copying a smaller one is faster. */
const movedBytes = 32 * 1024

/** Returns the buffers of calls that are moved to a thread. The bodies use their whole buffers. */
export function transfersOfCalls(calls: readonly Call[]): ArrayBuffer[] {
  return calls.flatMap(({ body }) =>
    body.length >= movedBytes && body.buffer instanceof ArrayBuffer ? [body.buffer] : [],
  )
}

/** Frees the bodies that were moved to this thread, which the garbage collector would do much later. */
export function freeBodies(calls: readonly Call[]): void {
  for (const buffer of transfersOfCalls(calls)) buffer.transfer(0)
}

/** Returns the buffers of answers that are moved to the server. */
export function transfersOf(answers: readonly Answer[]): ArrayBuffer[] {
  return answers.flatMap((answer) => {
    if (answer.kind !== 'predicted') return []
    return [answer.content.body, answer.inputs ?? ''].flatMap((bytes) =>
      typeof bytes !== 'string' && bytes.length >= movedBytes ? [bytes.buffer] : [],
    )
  })
}
