import { bundleToJSON } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign'
import { canonicalJson } from '../artifacts/digest.ts'
import { attempts, firstPauseMs } from '../files/http-retry.ts'
import type { SigstoreEndpoints } from './endpoints.ts'
import { payloadType } from './statement.ts'

const patience = { timeout: 15_000, retry: { retries: attempts - 1, minTimeout: firstPauseMs } }
/** Audience of a token for Sigstore. */
const audience = 'sigstore'

/**
 * Signs a statement with a key that is used once. Its certificate names the workflow.
 * @param tokenFor returns an OIDC token of the workflow for an audience
 * @returns a Sigstore bundle as JSON text
 * @throws if Sigstore or the token cannot be reached
 */
export async function signStatement(
  statement: object,
  { fulcio, rekor, timestamp }: SigstoreEndpoints,
  tokenFor: (audience: string) => Promise<string>,
): Promise<string> {
  const signer = new FulcioSigner({
    ...patience,
    fulcioBaseURL: fulcio,
    identityProvider: { getToken: () => tokenFor(audience) },
  })
  const witnesses = [
    ...(rekor === null
      ? []
      : [
          new RekorWitness({
            ...patience,
            rekorBaseURL: rekor,
            entryType: 'intoto',
            fetchOnConflict: true,
          }),
        ]),
    ...(timestamp === null ? [] : [new TSAWitness({ ...patience, tsaBaseURL: timestamp })]),
  ]
  const builder = new DSSEBundleBuilder({ signer, witnesses })
  const bundle = await builder.create({ data: Buffer.from(canonicalJson(statement)), type: payloadType })
  return JSON.stringify(bundleToJSON(bundle))
}
