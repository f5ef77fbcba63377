import { homedir } from 'node:os'
import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { buildImage as action } from '../config/release-actions.ts'
import type { Host } from '../host/host.ts'
import type { NativeLibrary } from '../libraries/native-library.ts'
import { packageRoot } from '../package/package-root.ts'
import { stampFolder, toolCacheFolder } from '../files/cache-folders.ts'
import { buildImage as build } from '../image/build.ts'
import { buildDockerfile } from '../image/dockerfile/build-dockerfile.ts'
import { provisionLibrary } from '../libraries/provision.ts'
import { addDockerManifest } from '../image/docker-archive.ts'
import { creationTime } from '../image/creation-time.ts'
import { evidenceFolder, type EvidenceDocument } from '../image/evidence/evidence-files.ts'
import { writeSboms } from '../image/evidence/write-sboms.ts'
import type { Descriptor } from '../image/oci.ts'
import { parseReference, parseRepository } from '../image/reference.ts'
import { imageLayoutFolder } from '../image/image-schema.ts'
import { writeArtifact } from '../artifacts/artifact.ts'
import { digestOfJson } from '../artifacts/digest.ts'
import { openModel, readGolden } from '../model/artifact.ts'
import { chooseEngine } from '../model/choose-engine.ts'
import { openEvaluableModel } from '../model/evaluable-model.ts'
import { imageSummary } from '../report/image-summary.ts'
import { buildModelPack } from './image/build-model-pack.ts'
import { buildWebPackage } from './image/build-web-package.ts'
import { locateArtifact, claimArtifact, runRecord, type StageContext, type StageResult } from './context.ts'
import { imageLabels } from './image/image-labels.ts'
import { modelEvidence, writeModelEvidence } from './image/model-evidence.ts'
import { readDockerfile, recipeOfImage } from './image/image-recipe.ts'
import { publishImage, pushLayout } from './image/publish-image.ts'
import { registryOptions } from './image/registry-options.ts'
import { verifyServed, type ServedResult } from './served/verify-served.ts'
import { writeImageNetwork } from './image/write-image-network.ts'

/** Builds the image that serves a model, pushes it if the input `push` is true, and publishes its digest. */
export async function buildImage(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const started = new Date()
  const folder = await locateArtifact(context, inputs.model)
  if (pipeline.image.artifact === 'web') return buildWebPackage(context, inputs, await openModel(folder))
  const model = await openEvaluableModel(folder)
  if (pipeline.image.artifact === 'modelpack') return buildModelPack(context, inputs, model)
  const engine = chooseEngine(model.details, pipeline.image.engine, 'image.engine')
  // The server and `deploy` verify the model by its golden requests.
  const golden = await readGolden(model.folder)
  const name = pipeline.image.name ?? pipeline.name
  parseRepository(name)
  const dockerfile = await readDockerfile(context)
  const recipe = recipeOfImage(pipeline.image, dockerfile)
  const base = pipeline.image.base === undefined ? null : parseReference(pipeline.image.base)
  const about = await modelEvidence(context, model, inputs.report)
  const dataset = inputs.dataset === '' ? null : await locateArtifact(context, inputs.dataset)
  const registry = await registryOptions(context)
  const root = packageRoot(import.meta.url)
  const network = await writeImageNetwork(host, engine, model, golden)

  const pushed: Descriptor[] = []
  let served: ServedResult = { comparison: '', measured: null }
  const documents: EvidenceDocument[] = []
  const artifactName = await claimArtifact(context, inputs.artifact, 'image')
  const artifact = await writeArtifact(artifactName.path, async (draft) => {
    const layout = join(draft, imageLayoutFolder)
    const parts = {
      model,
      network,
      engine,
      engineSources: {
        dist: join(root, 'dist'),
        provide: (library: NativeLibrary) => provide(host, library, inputs),
      },
      server: join(root, 'dist/server'),
      rootfs: join(root, 'dist/rootfs'),
      toolCache: toolCacheFolder(process.env, homedir()),
      base: pipeline.image.base ?? null,
      platforms: pipeline.image.platforms,
      labels: imageLabels(host.revision, pipeline.image),
    }
    const created = creationTime(registry.environment)
    const image = await host.log.group('Build the image', async () => {
      if (dockerfile === null) return build(parts, layout, registry)
      const work = join(context.workspace, 'dockerfile')
      const own = join(context.workspace, 'own-image')
      const built = {
        layout: own,
        own: await build(parts, own, registry),
        dockerfile: dockerfile.path,
        platform: dockerfile.platform,
        created,
        work,
      }
      return buildDockerfile(built, layout, registry)
    })
    served = await verifyServed(context, {
      layout,
      model,
      golden,
      platforms: parts.platforms,
      origin: dockerfile !== null ? 'dockerfile' : parts.base !== null ? 'base' : 'tensorline',
      report: about.report,
      dataset,
    })
    const evidence = join(draft, evidenceFolder)
    await writeSboms(evidence, {
      name,
      digest: image.digest,
      base: parts.base,
      dockerfile: dockerfile !== null,
      engine,
      rootfs: parts.rootfs,
      platforms: parts.platforms,
      created,
    })
    documents.push('cyclonedx', 'spdx', ...(await writeModelEvidence(evidence, about)))
    if (inputs.push) pushed.push(await pushLayout(context, layout, name, registry, base))
    else await addDockerManifest(layout, name, pipeline.image.tags)
    return {
      kind: 'image',
      details: {
        image: image.digest,
        name,
        engine,
        pushed: inputs.push,
        bytes: image.bytes,
        bytesWithoutModel: image.bytesWithoutModel,
      },
      parents: { model: model.digest },
      config: digestOfJson(recipe),
      run: runRecord(context, started, { server: served.measured }),
    }
  })
  const { details } = artifact
  const outputs = await publishImage(context, {
    artifactName: artifactName.name,
    artifact,
    pushed,
    documents,
    registry,
    subject: { kind: 'image', name, digest: details.image },
    model,
    report: about.report,
    settings: recipe,
    base: pipeline.image.base ?? null,
    platforms: pipeline.image.platforms,
    measured: served.measured,
    started,
  })
  await host.writeSummary(imageSummary(details, model, served))
  return { failure: null, outputs }
}

function provide(
  { log, cache }: Host,
  library: NativeLibrary,
  inputs: InputValues<typeof action>,
): Promise<string> {
  return provisionLibrary({
    library,
    toolCache: toolCacheFolder(process.env, homedir()),
    stamps: stampFolder(process.env, homedir()),
    cache,
    log,
    runtimePath: inputs['runtime-path'] || undefined,
    runtimeUrl: inputs['runtime-url'] || undefined,
  })
}
