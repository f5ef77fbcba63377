import { expect } from '@jest/globals'
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
 * Expects that only this model is served at a Service in the end: pods that end may serve some requests until the proxies have left
 * them.
 */
export async function expectServed(
  url: string,
  name: string,
  model: string | undefined,
  token: string | null = null,
): Promise<void> {
  await eventually(async () => {
    for (let request = 0; request < inTurn; request++)
      expect(await fetchModelDigest(url, name, token)).toBe(model)
  }, limit)
}
