import { z } from 'zod'

const address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })

/** Signing of the verdict as an attestation. */
export const attestSection = z
  .strictObject({
    when: z
      .enum(['auto', 'always', 'never'])
      .default('auto')
      .describe(
        '`auto` signs the verdict if the workflow has an identity (`id-token: write`), `always` fails without one, `never` does not sign.',
      ),
    'fulcio-url': address
      .optional()
      .describe(
        'The certificate authority of your own Sigstore. By default the public Sigstore for a public repository, otherwise GitHub’s.',
      ),
    'rekor-url': address.optional().describe('The transparency log of your own Sigstore.'),
    'timestamp-url': address.optional().describe('The timestamp authority of your own Sigstore.'),
    store: z
      .boolean()
      .default(true)
      .describe(
        'Also store the attestation on GitHub (`attestations: write`); private repositories need Enterprise Cloud for this.',
      ),
  })
  .refine(
    (attest) =>
      (attest['fulcio-url'] !== undefined) ===
      (attest['rekor-url'] !== undefined || attest['timestamp-url'] !== undefined),
    'must be fulcio-url together with rekor-url or timestamp-url (or both), which sign the time',
  )

export type AttestSection = z.infer<typeof attestSection>
