import { isDigest, type Digest } from '../../artifacts/digest.ts'
import { UserError } from '../../errors/user-error.ts'
import { dockerMediaTypes, mediaTypes } from '../oci.ts'
import { formatRepository, parseReference } from '../reference.ts'
import { RegistryClient, type RegistryOptions } from './registry-client.ts'

const accept = [
  mediaTypes.index,
  mediaTypes.manifest,
  dockerMediaTypes.index,
  dockerMediaTypes.manifest,
].join(', ')

/**
 * Returns the error for an image that is named by its tag, with the digest that the tag refers to now.
 * @throws UserError for an invalid reference, and when the registry does not have the tag
 */
export async function tagInPlaceOfDigest(reference: string, options: RegistryOptions): Promise<UserError> {
  const { tag, ...repository } = parseReference(reference)
  const name = formatRepository(repository)
  const digest = await resolveTag(reference, options)
  return new UserError({
    code: 'DEPLOY_TAG_WITHOUT_DIGEST',
    found: `the image ${reference}, whose tag can change`,
    expected: 'an image with its digest',
    hint: `Deploy ${name}@${digest}, to which ${tag ?? 'latest'} refers now, or the artifact of build-image.`,
  })
}

async function resolveTag(reference: string, options: RegistryOptions): Promise<Digest> {
  const { tag, ...repository } = parseReference(reference)
  const client = await RegistryClient.open(repository, 'pull', options)
  try {
    const digest = await client.retrying(async () => {
      const url = client.url(`manifests/${tag ?? 'latest'}`)
      const response = await client.request(url, { method: 'HEAD', headers: { accept } }, [200])
      return response.headers.get('docker-content-digest') ?? ''
    })
    if (isDigest(digest)) return digest
  } finally {
    await client.close()
  }
  return Promise.reject(
    new UserError({
      code: 'REGISTRY_DIGEST_MISMATCH',
      found: `no digest in the response of the registry for ${reference}`,
      expected: 'the digest of the tag',
      hint: 'Name the image by its digest, which `build-image` outputs.',
    }),
  )
}
