import { min } from 'd3-array'
import { bundleFromJSON, isBundleWithDsseEnvelope, type Bundle } from '@sigstore/bundle'
import { ASN1Obj } from '@sigstore/core'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier, type SignedEntity, type Signer } from '@sigstore/verify'
import { messageOf, UserError } from '../errors/user-error.ts'
import { payloadType, statementSchema, type Statement } from './statement.ts'

/** The signer according to the certificate, which its authority guarantees. */
export interface SignerIdentity {
  /** Issuer of the OIDC token that the certificate was issued for. */
  readonly issuer: string | null
  /** For example `https://github.com/acme/mnist/.github/workflows/model.yml@refs/heads/main`. */
  readonly workflow: string | null
  /** For example `https://github.com/acme/mnist`, also if the workflow is in another repository. */
  readonly repository: string | null
  /** Branch or tag of the run. */
  readonly ref: string | null
}

export interface SignedStatement {
  readonly statement: Statement
  readonly signer: SignerIdentity
  /** The earliest time that the log and the timestamp authorities signed. */
  readonly signedAt: Date
}

/** Extensions that Fulcio writes into certificates: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const repositoryExtension = '1.3.6.1.4.1.57264.1.12'
const refExtension = '1.3.6.1.4.1.57264.1.14'

/**
 * Verifies the signature of a Sigstore bundle, its certificate, its time, and its log entry if the root has logs.
 * @param text the bundle as JSON
 * @param roots the trusted roots; one of them must verify the whole bundle
 * @throws UserError for a failed verification, and for a statement that is not about a verdict
 */
export function verifyBundle(text: string, roots: readonly TrustedRoot[], file: string): SignedStatement {
  const bundle = parseBundle(text, file)
  return { statement: statementIn(bundle, file), ...verifyWithRoots(bundle, roots, file) }
}

/** Verifies all of a bundle but its statement. */
export function verifyWithRoots(
  bundle: Bundle,
  roots: readonly TrustedRoot[],
  file: string,
): Omit<SignedStatement, 'statement'> {
  const entity = toSignedEntity(bundle)
  return { signer: identityOf(signerOf(entity, roots, file)), signedAt: signedAt(entity) }
}

export function parseBundle(text: string, file: string): Bundle {
  try {
    return bundleFromJSON(JSON.parse(text))
  } catch (error) {
    throw refused(
      file,
      `is not a Sigstore bundle (${messageOf(error)})`,
      'a file *.sigstore.json that the gate wrote',
      error,
    )
  }
}

function signerOf(entity: SignedEntity, roots: readonly TrustedRoot[], file: string): Signer {
  const reasons: string[] = []
  for (const root of roots) {
    try {
      return verifierFor(root).verify(entity)
    } catch (error) {
      reasons.push(messageOf(error))
    }
  }
  throw refused(
    file,
    `cannot be verified (${reasons.join('; ')})`,
    'a signature that a trusted root verifies',
  )
}

/**
 * Returns the verifier for a root. Log entries are required if the root has logs: GitHub's own Sigstore has none, and
 * signs only the time.
 */
function verifierFor(root: TrustedRoot): Verifier {
  return new Verifier(toTrustMaterial(root), {
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  })
}

function statementIn(bundle: Bundle, file: string): Statement {
  if (!isBundleWithDsseEnvelope(bundle))
    throw refused(file, 'does not sign a statement', 'an in-toto statement')
  const { payload, payloadType: type } = bundle.content.dsseEnvelope
  if (type !== payloadType) throw refused(file, `signs ${type}`, payloadType)
  const parsed = statementSchema.safeParse(JSON.parse(payload.toString('utf8')))
  if (parsed.success) return parsed.data
  throw refused(
    file,
    `signs another statement (${parsed.error.message})`,
    'a verdict of the gate',
    parsed.error,
  )
}

function identityOf({ identity }: Signer): SignerIdentity {
  return {
    issuer: identity?.extensions?.issuer ?? null,
    workflow: identity?.subjectAlternativeName ?? null,
    repository: extensionOf(identity, repositoryExtension),
    ref: extensionOf(identity, refExtension),
  }
}

function extensionOf(identity: Signer['identity'], name: string): string | null {
  const found = identity?.oids?.find(({ oid }) => oid?.id.join('.') === name)
  return found ? ASN1Obj.parseBuffer(Buffer.from(found.value)).value.toString('utf8') : null
}

/**
 * Returns the signing time. All times were verified before. A log entry has a verified time only with a promise that is
 * signed together with it.
 */
function signedAt({ timestamps }: SignedEntity): Date {
  const times = timestamps.flatMap((timestamp) => {
    if (timestamp.$case === 'timestamp-authority') return [timestamp.timestamp.signingTime.getTime()]
    const { inclusionPromise, integratedTime } = timestamp.tlogEntry
    return inclusionPromise ? [Number(integratedTime) * 1000] : []
  })
  return new Date(min(times) ?? NaN)
}

export function refused(file: string, found: string, expected: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'ATTEST_INVALID',
      found: `${file}, which ${found}`,
      expected,
      hint: 'Use the attestation that the gate published for this model, and the trusted root of the Sigstore instance that signed it.',
    },
    { cause },
  )
}
