import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { openArtifact } from '../../artifacts/artifact.ts'
import { readManifests } from '../../image/layout.ts'
import { imageDetailsSchema, imageLayoutFolder } from '../../image/image-schema.ts'
import { pullImage } from '../../image/registry/pull-image.ts'
import { tagInPlaceOfDigest } from '../../image/registry/resolve-tag.ts'
import { locateArtifact, type StageContext } from '../context.ts'
import { registryOptions } from '../image/registry-options.ts'

export interface FetchedImage {
  /** Folder of its OCI image layout. */
  readonly layout: string
  /** Reference by digest in its registry; null for an image that is not in a registry. */
  readonly reference: string | null
}

/** Returns the layout of exactly the named image: from its artifact, or from its registry by its digest. */
export function fetchImage(context: StageContext, reference: string): Promise<FetchedImage> {
  return context.host.log.group('Fetch the image', () => fetchNamed(context, reference))
}

async function fetchNamed(context: StageContext, reference: string): Promise<FetchedImage> {
  const into = join(context.workspace, 'pulled-image')
  if (reference.includes('@sha256:')) return pull(context, reference, into)
  if (reference.includes(':') && (await fileKind(reference)) === null)
    throw await tagInPlaceOfDigest(reference, await registryOptions(context))
  const { folder, details } = await openArtifact(
    await locateArtifact(context, reference),
    'image',
    imageDetailsSchema,
  )
  if (details.pushed) return pull(context, `${details.name}@${details.image}`, into)
  const layout = join(folder, imageLayoutFolder)
  const { root } = await readManifests(layout)
  if (root.digest === details.image) return { layout, reference: null }
  throw new UserError({
    code: 'IMAGE_DAMAGED',
    found: `an image ${root.digest} in ${layout}`,
    expected: `${details.image}, the digest in its artifact`,
    hint: 'Build the image again.',
  })
}

async function pull(context: StageContext, reference: string, layout: string): Promise<FetchedImage> {
  await pullImage(reference, layout, await registryOptions(context))
  return { layout, reference }
}
