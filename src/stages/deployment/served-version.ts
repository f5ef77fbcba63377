import { join } from 'node:path'
import type { KubernetesSection } from '../../config/deploy.ts'
import type { Digest } from '../../artifacts/digest.ts'
import type { Manifest } from '../../artifacts/manifest.ts'
import { processOf, type ImageProcess } from '../../image/image-process.ts'
import type { keepUnpacked } from '../../image/keep-unpacked.ts'
import { readLayout } from '../../image/layout.ts'
import type { ServerMeasurement } from '../../image/server-measurement.ts'
import { unpackImage } from '../../image/unpack-image.ts'
import { notPushed } from '../../kubernetes/not-pushed.ts'
import type { Workload } from '../../manifests/workload.ts'
import { openEvaluableModel, type EvaluableModel } from '../../model/evaluable-model.ts'
import type { StageContext } from '../context.ts'
import { modelFolderOf } from './model-folder.ts'
import { fetchImage, type FetchedImage } from './fetch-image.ts'
import { requireChain } from '../chain/require-chain.ts'

/** An image and the model that it serves. */
export interface OpenedVersion {
  readonly image: Digest
  /** `name@sha256:…`; null for an image that is not in a registry. */
  readonly reference: string | null
  readonly model: EvaluableModel
  /** Broken links of its chain that `deploy.allow-unverified` accepts. */
  readonly unverified: readonly string[]
  /** Digest of the report with the verdict on the model; null without one. */
  readonly verdict: Digest | null
  /** Measured needs of its server; null without a measurement. */
  readonly measured: ServerMeasurement | null
}

/** A version whose files are unpacked on this machine. */
export interface RunnableVersion extends OpenedVersion {
  readonly program: ImageProcess
  /** Folder with the files of the image. */
  readonly root: string
}

/** An image that a cluster can pull, and the model that it serves. */
export interface ServedVersion extends OpenedVersion {
  readonly reference: string
}

/**
 * Fetches the image, opens its model, and verifies the chain to it.
 * @throws UserError with every broken link, unless `deploy.allow-unverified` is set
 */
export async function openVersion(context: StageContext, name: string): Promise<OpenedVersion> {
  return openFetched(context, name, await fetchImage(context, name))
}

/**
 * Fetches an image for a cluster and opens its model.
 * @throws UserError for an image that is not in a registry, which a cluster cannot pull
 */
export async function openServedVersion(context: StageContext, name: string): Promise<ServedVersion> {
  const fetched = await fetchImage(context, name)
  const { reference } = fetched
  if (reference === null) throw notPushed(name)
  return { ...(await openFetched(context, name, fetched)), reference }
}

/**
 * Unpacks a fetched image, opens its model, and verifies the chain to it.
 * @param rootOf returns the folder for the files of the image
 * @param unpack unpacks the files into that folder
 */
export async function openFetched(
  context: StageContext,
  name: string,
  { layout, reference }: FetchedImage,
  rootOf: (image: Digest) => string = () => join(context.workspace, 'image-files'),
  unpack: typeof keepUnpacked = unpackImage,
): Promise<RunnableVersion> {
  const { descriptor } = await readLayout(layout)
  const image = descriptor.digest
  const root = rootOf(image)
  const program = await processOf(root, await unpack(layout, root))
  const model = await openEvaluableModel(modelFolderOf(program, image))
  const chain = await requireChain(context, { reference: name, layout, model })
  return { image, reference, model, program, root, ...chain }
}

/** Returns the digests behind a version by their names. `source-model` is the model that it was quantized or fine-tuned from. */
export function versionEvidence({
  model,
  verdict,
}: {
  model: { digest: Digest; manifest: Pick<Manifest, 'parents'> }
  verdict: Digest | null
}): Record<string, string> {
  const { model: source, ...others } = model.manifest.parents
  return {
    model: model.digest,
    ...(source === undefined ? {} : { 'source-model': source }),
    ...others,
    ...(verdict === null ? {} : { verdict }),
  }
}

/** Returns the stable version of the pipeline's server in a cluster. */
export function stableWorkload(
  { pipeline }: Pick<StageContext, 'pipeline'>,
  settings: KubernetesSection,
  {
    reference,
    model,
    verdict,
    measured,
  }: Pick<ServedVersion, 'reference' | 'model' | 'verdict' | 'measured'>,
): Workload {
  return {
    pipeline: pipeline.name,
    variant: 'stable',
    image: reference,
    model: { name: model.details.name, digest: model.digest },
    evidence: versionEvidence({ model, verdict }),
    measured,
    settings,
    replicas: null,
  }
}
