import { expect } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Digest } from '../../../../src/artifacts/digest.ts'
import { fetchModelDigest } from '../../../../src/rollout/verify.ts'
import { eventually } from '../../../harness/eventually.ts'

const inTurn = 10
/** Milliseconds in which the pods that end are left by the proxies, also on a busy machine. */
const limit = 120_000

/**
 * Waits until a new Service routes requests to its pods. The proxy of a node may learn about them only after kubectl or a deployment saw
 * that they are ready.
 */
export async function awaitService(url: string, name: string): Promise<void> {
  await eventually(() => fetchModelDigest(url, name))
}

/**
 * Expects that soon only this model is served at a Service: pods that end may serve some requests until the proxies have left
 * them.
 */
export async function expectServed(
  url: string,
  name: string,
  model: string | undefined,
  token: string | null = null,
): Promise<void> {
  let found: Digest[] = []
  const end = performance.now() + limit
  while (found.length < inTurn && performance.now() < end) {
    const served = await fetchModelDigest(url, name, token)
    found = served === model ? [...found, served] : []
    if (served !== model) await sleep(200)
  }
  expect(found).toHaveLength(inTurn)
}
