import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import { githubIssuer } from '../harness/sigstore.ts'
import { tool } from '../harness/tools.ts'

const execute = promisify(execFile)

async function run(command: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await execute(command, args, { maxBuffer: 64 * 1024 ** 2 })
  return stdout + stderr
}

const discovered = z.object({
  referrers: z.array(z.object({ digest: z.string(), artifactType: z.string() })),
})

/** A referrer of an image, as oras lists it. */
export type Discovered = z.infer<typeof discovered>['referrers'][number]

/** Lists the referrers of an image with oras. */
export async function discover(reference: string): Promise<Discovered[]> {
  const json = await run(tool('oras'), ['discover', '--plain-http', '--format', 'json', reference])
  return discovered.parse(JSON.parse(json)).referrers
}

/** Copies an image and its referrers to another registry with oras. */
export async function copyWithReferrers(from: string, to: string): Promise<void> {
  await run(tool('oras'), ['cp', '--recursive', '--from-plain-http', '--to-plain-http', from, to])
}

/** Downloads the files of an artifact with oras. */
export async function pullFiles(reference: string, folder: string): Promise<void> {
  await run(tool('oras'), ['pull', '--plain-http', '--output', folder, reference])
}

/** Verifies the manifest, the configuration and every layer of an image with crane. */
export async function validate(reference: string): Promise<string> {
  return run(tool('crane'), ['validate', '--insecure', '--remote', reference])
}

/** Returns the digest of a reference as crane reads it. */
export async function craneDigest(reference: string): Promise<string> {
  return (await run(tool('crane'), ['digest', '--insecure', reference])).trim()
}

const inspected = z.object({ Digest: z.string(), Layers: z.array(z.string()) })

/** Copies an image to an OCI layout with skopeo, which verifies every digest. @returns digest and layers of the copy */
export async function copyToLayout(reference: string, folder: string): Promise<z.infer<typeof inspected>> {
  const copy = `oci:${folder}:copy`
  await run('skopeo', ['copy', '--preserve-digests', '--src-tls-verify=false', `docker://${reference}`, copy])
  return inspected.parse(JSON.parse(await run('skopeo', ['inspect', copy])))
}

export interface Verification {
  readonly trustedRoot: string
  /** Address of the workflow that may sign. */
  readonly identity: string
  readonly type: string
}

/** Verifies with cosign that a workflow signed a statement in a file whose subject has this digest. */
export async function verifyBundle(
  bundle: string,
  digest: string,
  { trustedRoot, identity, type }: Verification,
): Promise<string> {
  return run(tool('cosign'), [
    ...['verify-blob-attestation', '--bundle', bundle, '--use-signed-timestamps'],
    ...['--trusted-root', trustedRoot, '--type', type, '--digest', digest, '--digestAlg', 'sha256'],
    ...['--certificate-identity', identity, '--certificate-oidc-issuer', githubIssuer],
  ])
}

/** Verifies with cosign that a workflow attested an image in a registry. */
export async function verifyAttestation(
  reference: string,
  { trustedRoot, identity, type }: Verification,
): Promise<string> {
  return run(tool('cosign'), [
    ...['verify-attestation', '--new-bundle-format', '--allow-http-registry', '--use-signed-timestamps'],
    ...['--trusted-root', trustedRoot, '--type', type],
    ...['--certificate-identity', identity, '--certificate-oidc-issuer', githubIssuer, reference],
  ])
}
