import { join } from 'node:path'
import { homedir } from 'node:os'
import * as tf from '@tensorflow/tfjs'
import { openArtifact } from '../../../../src/artifacts/artifact.ts'
import type { Digest } from '../../../../src/artifacts/digest.ts'
import { toolCacheFolder } from '../../../../src/files/cache-folders.ts'
import { buildImage } from '../../../../src/image/build.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { goldenExamples, makeGolden } from '../../../../src/model/golden.ts'
import { modelDetailsSchema, type Golden } from '../../../../src/model/model-schema.ts'
import { predict } from '../../../../src/model/predict.ts'
import { engineSources } from '../../../harness/engine-folder.ts'
import { inMemory } from '../../../harness/in-memory.ts'
import { rootfs } from '../../image/parts.ts'
import { digitDetails, digitNetwork, writeModel } from '../../serving/model-server.ts'
import type { Registry } from '../image/docker-registry.ts'

/** The product's own image of a model, in a registry. */
export interface ModelImage {
  /** Reference by digest. */
  readonly reference: string
  readonly digest: Digest
  readonly model: Digest
  readonly golden: Golden
  /** Folder of its OCI image layout. */
  readonly layout: string
}

/** Folder of the server in images. */
export const server = join(import.meta.dirname, '../../../../dist/server')

/**
 * Builds and pushes the image of a model that classifies digits.
 * @param version changes the model
 */
export async function publishModelImage(
  folder: string,
  registry: Registry,
  version: number,
): Promise<ModelImage> {
  await tf.setBackend('cpu')
  return publishNetwork(folder, registry, `${version}`, biasedNetwork(version))
}

/** Returns the network of `digitNetwork` with a bias for the first class. */
export function biasedNetwork(bias: number): tf.LayersModel {
  const network = digitNetwork()
  const last = network.layers.at(-1)
  const [kernel] = last?.getWeights() ?? []
  if (last !== undefined && kernel !== undefined) last.setWeights([kernel, tf.tensor1d([bias, 0, 0])])
  return network
}

/**
 * Builds and pushes the image of a network that classifies digits.
 * @param version tag of the image
 * @param program folder of the server
 */
export async function publishNetwork(
  folder: string,
  registry: Registry,
  version: string,
  network: tf.LayersModel,
  program = server,
): Promise<ModelImage> {
  const examples = {
    size: 30,
    ids: Array.from({ length: 30 }, (_, index) => `test/${index}`),
    features: Uint8Array.from({ length: 30 * 64 }, (_, index) => (index * 7919) % 256),
    labels: Int32Array.from({ length: 30 }, (_, index) => index % 3),
  }
  const chosen = goldenExamples(inMemory(examples), digitDetails.label)
  const outputs = await predict(tf, network, digitDetails, chosen)
  const golden = makeGolden('cpu', digitDetails.features, digitDetails.label, chosen, outputs)
  const place = join(folder, `model-${version}`)
  await writeModel(place, network, digitDetails, golden)
  const model = await openArtifact(place, 'model', modelDetailsSchema)
  const options = {
    signal: new AbortController().signal,
    environment: { DOCKER_CONFIG: folder },
    registries: {},
  }
  const layout = join(folder, `image-${version}`)
  await buildImage(
    {
      model,
      engine: 'wasm',
      engineSources,
      server: program,
      rootfs,
      toolCache: toolCacheFolder(process.env, homedir()),
      base: null,
      platforms: ['linux/amd64'],
      labels: {},
      network: null,
    },
    layout,
    options,
  )
  const name = `${registry.host}/acme/digits`
  const { digest } = await pushImage(layout, name, [`v${version}`], options)
  return { reference: `${name}@${digest}`, digest, model: model.digest, golden, layout }
}
