import { createPublicKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { TrustedSigner } from '../../attestation/envelope.ts'
import type { TrustSection } from '../../config/trust.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { refuseOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import type { Host } from '../../host/host.ts'

/** The part of a context that names the files of the trusted signer. */
interface TrustingContext {
  readonly host: Pick<Host, 'codeOrigin'>
  readonly folder: string
}

/**
 * Returns the signer that the configuration trusts.
 * @throws UserError for a file outside the workspace of a fork's pull request, and for one without a key or a root
 */
export async function trustedSigner(context: TrustingContext, trust: TrustSection): Promise<TrustedSigner> {
  const path = await trustedFile(context, trust)
  if (trust.key !== undefined) return { kind: 'key', key: await readKey(path ?? '') }
  const { readTrustedRoots } = await import('../../attestation/trusted-root.ts')
  const { workflow, ref, issuer } = trust
  const repository = repositoryAddress(trust)
  return {
    kind: 'workflow',
    roots: await readTrustedRoots(path),
    signer: {
      issuer,
      repository,
      workflow:
        workflow === undefined ? null : workflow.includes('://') ? workflow : `${repository}/${workflow}`,
      ref: ref ?? null,
    },
  }
}

/**
 * Returns the path of the key or of the trusted root; null for the root of the public Sigstore.
 * @throws UserError for a file that does not exist, or outside the workspace of a fork's pull request
 */
export async function trustedFile(
  { host, folder }: TrustingContext,
  trust: TrustSection,
): Promise<string | null> {
  const file = trust.key ?? trust['trusted-root']
  const path = file === undefined ? null : resolve(folder, file)
  if (path === null) return null
  await refuseOutside([path], confinementOf(host.codeOrigin))
  if ((await fileKind(path)) === 'file') return path
  throw new UserError({
    code: 'FILE_MISSING',
    found: `no file ${path}`,
    expected: trust.key === undefined ? 'a file with a trusted root' : 'a file with a public key',
    hint: 'Correct the path, which is relative to `tensorline.yml`.',
    key: ['deploy', 'trust', trust.key === undefined ? 'trusted-root' : 'key'],
  })
}

/** Returns the address of the trusted repository, such as `https://github.com/acme/mnist`. */
export function repositoryAddress({ repository = '' }: TrustSection): string {
  return repository.includes('://') ? repository : `https://github.com/${repository}`
}

export async function readKey(file: string): Promise<KeyObject> {
  const pem = await readFile(file, 'utf8')
  try {
    return createPublicKey(pem)
  } catch (error) {
    throw new UserError(
      {
        code: 'ATTEST_NO_TRUSTED_ROOT',
        found: `no public key in ${file} (${messageOf(error)})`,
        expected: 'an elliptic-curve public key in PEM',
        hint: 'Write it with `openssl ec -in key.pem -pubout`.',
        key: ['deploy', 'trust', 'key'],
      },
      { cause: error },
    )
  }
}
