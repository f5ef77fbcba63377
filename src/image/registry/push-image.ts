import { readFile } from 'node:fs/promises'
import { UserError } from '../../errors/user-error.ts'
import { blobPath, readManifests, verifyBlobs } from '../layout.ts'
import { distinctBlobs, type Descriptor } from '../oci.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { assertTag, parseRepository, type Repository } from '../reference.ts'
import { movedTag } from './registry-errors.ts'
import { RegistryClient, type RegistryOptions } from './registry-client.ts'
import { mountBlob, uploadBlob } from './upload-blob.ts'

export interface Pushed {
  readonly digest: Digest
  /** Size of the blobs that were uploaded, and of those that the registry already had. */
  readonly uploadedBytes: number
  readonly presentBytes: number
}

/**
 * Pushes the images or the artifact in a layout folder to a repository (OCI distribution specification 1.1): first the missing
 * blobs, then the manifests by their digests, and finally the tags.
 * @param name repository without tag, for example `ghcr.io/acme/mnist`
 * @param base repository of the base image; if it is in the same registry, its layers are not uploaded
 * @throws UserError for an invalid name or tag, a missing permission, or an unreachable registry
 */
export async function pushImage(
  layout: string,
  name: string,
  tags: readonly string[],
  options: RegistryOptions,
  base: Repository | null = null,
): Promise<Pushed> {
  const repository = parseRepository(name)
  for (const tag of tags) assertTag(tag)
  const { root, manifests } = await readManifests(layout)
  for (const { manifest } of manifests) await verifyBlobs(layout, manifest)
  const donors = base?.registry === repository.registry && base.path !== repository.path ? [base] : []
  const client = await RegistryClient.open(repository, 'push', options, donors)
  try {
    const bytes = { uploadedBytes: 0, presentBytes: 0 }
    for (const blob of distinctBlobs(
      manifests.flatMap(({ manifest }) => [manifest.config, ...manifest.layers]),
    ))
      if ((await hasBlob(client, blob)) || (await isMounted(client, blob, donors)))
        bytes.presentBytes += blob.size
      else {
        await uploadBlob(client, blobPath(layout, blob.digest), blob)
        bytes.uploadedBytes += blob.size
      }
    // An index may only refer to manifests that the registry has.
    for (const descriptor of distinctBlobs([...manifests.map((stored) => stored.descriptor), root])) {
      const manifest = await readFile(blobPath(layout, descriptor.digest))
      const names = descriptor.digest === root.digest ? [root.digest, ...tags] : [descriptor.digest]
      for (const name of names) await client.retrying(() => putManifest(client, name, descriptor, manifest))
    }
    for (const tag of tags) await requireTag(client, tag, root)
    return { digest: root.digest, ...bytes }
  } finally {
    await client.close()
  }
}

async function hasBlob(client: RegistryClient, { digest }: Descriptor): Promise<boolean> {
  return client.retrying(async () => {
    const response = await client.request(client.url(`blobs/${digest}`), { method: 'HEAD' }, [200, 404])
    return response.status === 200
  })
}

async function isMounted(
  client: RegistryClient,
  blob: Descriptor,
  donors: readonly Repository[],
): Promise<boolean> {
  for (const donor of donors) if (await mountBlob(client, blob, donor)) return true
  return false
}

async function putManifest(
  client: RegistryClient,
  name: string,
  { mediaType, digest }: Descriptor,
  body: Uint8Array,
): Promise<void> {
  const init = { method: 'PUT', body, headers: { 'content-type': mediaType } }
  const response = await client.request(client.url(`manifests/${name}`), init, [201])
  await response.body?.cancel()
  const stored = response.headers.get('docker-content-digest')
  if (stored !== null && stored !== digest)
    throw new UserError({
      code: 'REGISTRY_DIGEST_MISMATCH',
      found: `that the registry stored the manifest ${digest} as ${stored}`,
      expected: 'exactly the bytes of that digest',
      hint: 'The registry or a proxy in front of it changes content. Push the image again, or contact the operator of the registry.',
    })
}

/**
 * Checks that a tag refers to the pushed image, because another push may have set it at the same time.
 * @throws UserError if it refers to another image
 */
async function requireTag(
  client: RegistryClient,
  tag: string,
  { mediaType, digest }: Descriptor,
): Promise<void> {
  const found = await client.retrying(async () => {
    const init = { method: 'HEAD', headers: { accept: mediaType } }
    const response = await client.request(client.url(`manifests/${tag}`), init, [200, 404, 406])
    return response.headers.get('docker-content-digest')
  })
  if (found === null || found === digest) return
  throw movedTag(tag, digest, found)
}
