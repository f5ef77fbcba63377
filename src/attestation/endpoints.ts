import type { AttestSection } from '../config/gate/attest.ts'

/** Environment variable with a private key that signs in place of these services. */
export const signingKeyVariable = 'TENSORLINE_SIGNING_KEY'

/** The services that sign. A log, a timestamp authority or both certify the time. */
export interface SigstoreEndpoints {
  readonly fulcio: string
  readonly rekor: string | null
  readonly timestamp: string | null
}

/** The public Sigstore. The certificate, which contains the names of repository and workflow, is published in its log. */
const publicGood: SigstoreEndpoints = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
  timestamp: 'https://timestamp.sigstore.dev',
}

/**
 * Returns the Sigstore services that sign: those of the configuration; otherwise the public ones for a public repository,
 * and GitHub's own, which publish nothing, for any other.
 */
export function endpointsOf(
  attest: AttestSection,
  { isPublic, serverUrl }: { readonly isPublic: boolean; readonly serverUrl: string },
): SigstoreEndpoints {
  const fulcio = attest['fulcio-url']
  if (fulcio !== undefined)
    return { fulcio, rekor: attest['rekor-url'] ?? null, timestamp: attest['timestamp-url'] ?? null }
  return isPublic ? publicGood : githubs(serverUrl)
}

/** Returns GitHub's own services, as its toolkit (`@actions/attest`) does. */
function githubs(serverUrl: string): SigstoreEndpoints {
  const { hostname } = new URL(serverUrl)
  const host = hostname === 'github.com' ? 'githubapp.com' : hostname
  return { fulcio: `https://fulcio.${host}`, rekor: null, timestamp: `https://timestamp.${host}` }
}
