import { isBundleWithDsseEnvelope } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { verify, type KeyObject } from 'node:crypto'
import { UserError, type Problem } from '../errors/user-error.ts'
import { parseBundle, refused, verifyWithRoots } from './bundle.ts'
import { signerProblems, type Demands } from './evidence.ts'
import { hashOf } from './key-signer.ts'
import { payloadType } from './statement.ts'

/** Signers whose statements are trusted: the owner of a key, or a workflow with a certificate. */
export type TrustedSigner =
  | { readonly kind: 'key'; readonly key: KeyObject }
  | { readonly kind: 'workflow'; readonly roots: readonly TrustedRoot[]; readonly signer: Demands['signer'] }

export interface Envelope {
  /** The in-toto statement. */
  readonly statement: unknown
  /** The certified time; null for a key, which certifies none, and for an unverified envelope. */
  readonly signedAt: Date | null
}

/** Reads the statement of a Sigstore bundle, and verifies nothing. */
export function openEnvelope(text: string, file: string): Envelope {
  return { statement: JSON.parse(envelopeIn(text, file).payload.toString('utf8')), signedAt: null }
}

/**
 * Reads the statement of a Sigstore bundle that a trusted signer signed.
 * @throws UserError for a signature that cannot be verified, and for another signer
 */
export function verifyEnvelope(text: string, file: string, trusted: TrustedSigner): Envelope {
  const { statement } = openEnvelope(text, file)
  if (trusted.kind === 'key') {
    requireSignature(text, file, trusted.key)
    return { statement, signedAt: null }
  }
  const { signer, signedAt } = verifyWithRoots(parseBundle(text, file), trusted.roots, file)
  const problems: Problem[] = signerProblems(signer, trusted.signer)
  if (problems.length > 0) throw new UserError(problems)
  return { statement, signedAt }
}

function requireSignature(text: string, file: string, key: KeyObject): void {
  const { payload, payloadType: type, signatures } = envelopeIn(text, file)
  const signed = dsse.preAuthEncoding(type, payload)
  if (signatures.some(({ sig }) => verify(hashOf(key) ?? 'sha256', signed, key, sig))) return
  throw refused(file, 'is not signed with the trusted key', 'a signature with the key of `deploy.trust.key`')
}

function envelopeIn(text: string, file: string) {
  const bundle = parseBundle(text, file)
  if (!isBundleWithDsseEnvelope(bundle) || bundle.content.dsseEnvelope.payloadType !== payloadType)
    throw refused(file, 'does not sign a statement', 'an in-toto statement')
  return bundle.content.dsseEnvelope
}
