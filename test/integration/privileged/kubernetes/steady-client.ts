import { expect } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { directRequest } from '../../../../src/rollout/http.ts'

/** A client that sends a request on a new connection every few milliseconds. */
export interface SteadyClient {
  /** Number of requests. */
  readonly count: number
  /** Reason of each failed request. */
  readonly failures: readonly string[]
  stop(): Promise<void>
}

const pause = 20
const tolerance = 0.01
const responseSchema = z.object({ predictions: z.tuple([z.array(z.number())]) })

/** @param expected outputs; another prediction counts as a failure */
export function startClient(
  url: string,
  body: unknown,
  expected: readonly number[] | null = null,
): SteadyClient {
  const failures: string[] = []
  let count = 0
  let stopped = false
  const send = async (): Promise<void> => {
    while (!stopped) {
      count++
      try {
        const { status, text } = await directRequest(url, body)
        if (status !== 200 || (expected !== null && !isNear(expected, text)))
          failures.push(`${status} ${text}`)
      } catch (error) {
        failures.push(String(error))
      }
      await sleep(pause)
    }
  }
  const running = Promise.all([send(), send()])
  return {
    get count() {
      return count
    },
    failures,
    async stop() {
      stopped = true
      await running
    },
  }
}

function isNear(expected: readonly number[], text: string): boolean {
  const [outputs] = responseSchema.parse(JSON.parse(text)).predictions
  return expected.every((value, index) => Math.abs(value - (outputs[index] ?? NaN)) < tolerance)
}

/**
 * Does the work while a client sends requests; expects that none fails, and prints their number.
 * @param url of a prediction, with its body
 * @param expected outputs; another prediction counts as a failure
 */
export async function withoutFailedRequest(
  url: string,
  body: unknown,
  work: () => Promise<unknown>,
  expected: readonly number[] | null = null,
): Promise<void> {
  const client = startClient(url, body, expected)
  try {
    await work()
  } finally {
    await client.stop()
    const { currentTestName = '' } = expect.getState()
    process.stdout.write(`${client.failures.length} of ${client.count} requests failed: ${currentTestName}\n`)
  }
  expect(client.failures).toEqual([])
  expect(client.count).toBeGreaterThan(10)
}
