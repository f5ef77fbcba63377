import type { AttestSection } from '../config/gate/attest.ts'

/** Where a signature comes from; a log, a timestamp authority or both say when. */
export interface SigstoreEndpoints {
  readonly fulcio: string
  readonly rekor: string | null
  readonly timestamp: string | null
}

/** Open to all: the certificate, with the names of repository and workflow, is published in its log. */
const publicGood: SigstoreEndpoints = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
  timestamp: 'https://timestamp.sigstore.dev',
}

/**
 * The Sigstore that signs: the one that the configuration names; else the public one for a public repository, and GitHub's
 * own, which publishes nothing, for any other.
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

/** As GitHub's own toolkit (`@actions/attest`) finds it. */
function githubs(serverUrl: string): SigstoreEndpoints {
  const { hostname } = new URL(serverUrl)
  const host = hostname === 'github.com' ? 'githubapp.com' : hostname
  return { fulcio: `https://fulcio.${host}`, rekor: null, timestamp: `https://timestamp.${host}` }
}
