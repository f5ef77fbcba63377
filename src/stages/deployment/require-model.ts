import { z } from 'zod'
import type { Digest } from '../../artifacts/digest.ts'
import { UserError } from '../../errors/user-error.ts'
import { prefix } from '../../manifests/workload.ts'
import { fetchModelDigest } from '../../rollout/verify.ts'

const named = z.object({ metadata: z.object({ annotations: z.object({ [`${prefix}/model`]: z.string() }) }) })

/** Returns the name of the model that the objects of a version serve; null if they do not contain it. */
export function findModelName(objects: readonly unknown[]): string | null {
  const found = objects.map((object) => named.safeParse(object)).find(({ success }) => success)
  return found?.data?.metadata.annotations[`${prefix}/model`] ?? null
}

/** Returns a check of the model that the server at an address serves under this name. */
export function requireModelNamed(
  name: string,
): (url: string, digest: Digest, token: string | null) => Promise<void> {
  return async (url, digest, token) => {
    const served = await fetchModelDigest(url, name, token)
    if (served === digest) return
    throw new UserError({
      code: 'DEPLOY_WRONG_RESPONSE',
      found: `the model ${served} in a pod`,
      expected: digest,
      hint: 'Find out who changed the pods, and deploy again.',
    })
  }
}
