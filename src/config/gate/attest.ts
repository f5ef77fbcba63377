import { z } from 'zod'

const address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })

/** How the verdict becomes an attestation. */
export const attestSection = z
  .strictObject({
    when: z
      .enum(['auto', 'always', 'never'])
      .default('auto')
      .describe(
        'Sign the verdict where the workflow has an identity (`id-token: write`); or fail without one; or never.',
      ),
    'fulcio-url': address
      .optional()
      .describe(
        'The certificate authority of a Sigstore of your own. Left out: the public one for a public repository, else GitHub’s.',
      ),
    'rekor-url': address.optional().describe('Its transparency log.'),
    'timestamp-url': address.optional().describe('Its timestamp authority.'),
    store: z
      .boolean()
      .default(true)
      .describe(
        'Also keep it in GitHub’s store of attestations (`attestations: write`); private repositories need Enterprise Cloud for that.',
      ),
  })
  .refine(
    (attest) =>
      (attest['fulcio-url'] !== undefined) ===
      (attest['rekor-url'] !== undefined || attest['timestamp-url'] !== undefined),
    'a Sigstore of your own needs fulcio-url, and rekor-url or timestamp-url (or both), which sign the time',
  )

export type AttestSection = z.infer<typeof attestSection>
