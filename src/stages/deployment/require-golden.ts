import { UserError } from '../../errors/user-error.ts'
import type { Digest } from '../../artifacts/digest.ts'
import type { GoldenVerdict } from '../../model/golden.ts'

/** Throws if a server did not return the stored outputs. */
export function requireGolden(verdict: GoldenVerdict, image: Digest): void {
  if (verdict.passed) return
  const [first] = verdict.differences
  throw new UserError({
    code: 'DEPLOY_WRONG_RESPONSE',
    found: `different outputs for ${verdict.differences.length} of ${verdict.requests} golden requests from ${image}${first ? ` (${first.id}: ${first.reason})` : ''}`,
    expected: 'the outputs that are stored with the model',
    hint: 'Build the image again from the model artifact. The previous server is still running.',
  })
}
