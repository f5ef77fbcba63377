import type { ErrorCode } from '../errors/codes.ts'
import type { Problem } from '../errors/user-error.ts'
import type { LinkName } from './evidence.ts'

/** A problem with the link that it is about. */
export interface BrokenLink extends Problem {
  readonly link: LinkName
}

const hints = {
  CHAIN_BROKEN_LINK:
    'Run preprocess, train, evaluate-gate and build-image again, and deploy the image that they made. For an image of an earlier run, such as in a rollback, sign the images (docs/evidence.md) and set `deploy.trust`; to restore a service at once, set `deploy.allow-unverified: true`. If the artifacts are those of one run, something replaced one of them.',
  CHAIN_MISSING_LINK:
    'Deploy in the run that evaluates the model and builds the image, or sign them (docs/evidence.md) and set `deploy.trust`. To deploy all the same, set `deploy.allow-unverified: true`.',
  CHAIN_UNTRUSTED_LINK:
    'Build and sign the image in the workflow, or with the key, of `deploy.trust`, or correct `deploy.trust`: for releases, leave out its `ref`, because each runs for its own tag.',
  CHAIN_REJECTED_VERDICT: 'Read the report of the gate, and train a better model.',
  CHAIN_EXPIRED_VERDICT: 'Run the gate and build-image again, or raise `deploy.trust.max-age`.',
} as const satisfies Partial<Record<ErrorCode, string>>

export type ChainCode = keyof typeof hints

export function brokenLink(link: LinkName, code: ChainCode, found: string, expected: string): BrokenLink {
  return { link, code, found: `the link "${link}": ${found}`, expected, hint: hints[code] }
}

/** Returns a broken link if both values are known and differ. */
export function unlessEqual(
  link: LinkName,
  what: string,
  found: string | null | undefined,
  expected: string | null | undefined,
): BrokenLink[] {
  if (found === null || found === undefined || expected === null || expected === undefined) return []
  return unlessAmong(link, what, found, [expected])
}

/** Returns a broken link if the value is not among those expected. */
export function unlessAmong(
  link: LinkName,
  what: string,
  found: string,
  expected: readonly string[],
): BrokenLink[] {
  if (expected.includes(found)) return []
  return [brokenLink(link, 'CHAIN_BROKEN_LINK', `${what} is ${found}`, expected.join(' or '))]
}
