import { once } from 'node:events'
import { Agent, IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'

/** Sends a request to a server, one time after the other, until it is stopped. Returns the number so far, and those that fail. */
export function keepPredicting(
  url: string,
  body: string,
  keepAlive: boolean,
  stopped: AbortSignal,
): { sent: () => number; failed: Promise<readonly string[]> } {
  const agent = new Agent({ keepAlive, maxSockets: 1 })
  const failures: string[] = []
  let requests = 0
  const send = async (): Promise<void> => {
    const sent = request(`${url}/v1/models/digits:predict`, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json' },
    })
    sent.end(body)
    const [response] = z.tuple([z.instanceof(IncomingMessage)]).parse(await once(sent, 'response'))
    const answer = await text(response)
    if (response.statusCode !== 200) failures.push(`${response.statusCode} ${answer}`)
  }
  const failed = async (): Promise<readonly string[]> => {
    while (!stopped.aborted) {
      await send().catch((error: unknown) => failures.push(String(error)))
      requests += 1
      await setTimeout(5)
    }
    agent.destroy()
    return failures
  }
  return { sent: () => requests, failed: failed() }
}
