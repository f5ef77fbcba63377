import { bundleToJSON } from '@sigstore/bundle'
import { DSSEBundleBuilder, type Signature, type Signer } from '@sigstore/sign'
import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { canonicalJson } from '../artifacts/digest.ts'
import { messageOf, UserError } from '../errors/user-error.ts'
import { signingKeyVariable } from './endpoints.ts'
import { payloadType } from './statement.ts'

/** Hash of the signature for each curve, as Sigstore's specification pairs them. */
const hashes: Readonly<Record<string, string>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
}

/**
 * Signs a statement with a private key instead of an identity, for builds without OIDC.
 * @param pem an elliptic-curve key as PEM
 * @returns a Sigstore bundle as JSON text, whose key hint is the SHA-256 of the public key as PEM
 * @throws UserError for another kind of key
 */
export async function signWithKey(statement: object, pem: string): Promise<string> {
  const builder = new DSSEBundleBuilder({ signer: keySigner(pem), witnesses: [] })
  const bundle = await builder.create({ data: Buffer.from(canonicalJson(statement)), type: payloadType })
  // cosign skips a signature whose key id is not its own hash of the key; the hint in the bundle identifies the key.
  for (const signature of bundle.content.dsseEnvelope.signatures) signature.keyid = ''
  return JSON.stringify(bundleToJSON(bundle))
}

function keySigner(pem: string): Signer {
  const key = parseKey(pem)
  const hash = hashOf(key)
  if (hash === null) throw invalidKey(`a key of the type ${key.asymmetricKeyType ?? 'unknown'}`)
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()
  const hint = createHash('sha256').update(publicKey).digest('hex')
  return {
    sign: (data): Promise<Signature> =>
      Promise.resolve({ signature: sign(hash, data, key), key: { $case: 'publicKey', publicKey, hint } }),
  }
}

/** Returns the hash of signatures with an elliptic-curve key; null for another kind of key. */
export function hashOf(key: KeyObject): string | null {
  return hashes[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? null
}

function parseKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem)
  } catch (error) {
    throw invalidKey(messageOf(error), error)
  }
}

function invalidKey(found: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'ENVIRONMENT_INVALID_VARIABLE',
      found: `no usable key in ${signingKeyVariable} (${found})`,
      expected: 'a private key of the curve P-256, P-384 or P-521 as PEM, without a password',
      hint: `Create one with \`openssl ecparam -name prime256v1 -genkey -noout\`, or unset ${signingKeyVariable}.`,
    },
    { cause },
  )
}
