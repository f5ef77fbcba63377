import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { buildImage as action } from '../config/release-actions.ts'
import { writeArtifact } from '../artifacts/artifact.ts'
import { digestOfJson } from '../artifacts/digest.ts'
import { creationTime } from '../image/creation-time.ts'
import { evidenceFolder, type EvidenceDocument } from '../image/evidence/evidence-files.ts'
import { imageLayoutFolder } from '../image/image-schema.ts'
import { readManifests } from '../image/layout.ts'
import { writeModelPack } from '../image/model-pack.ts'
import type { Descriptor } from '../image/oci.ts'
import { parseRepository } from '../image/reference.ts'
import { pushImage } from '../image/registry/push-image.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'
import { modelPackSummary } from '../report/model-pack-summary.ts'
import { attachEvidence } from './attach-evidence.ts'
import { attestImage } from './attest-image.ts'
import { claimArtifact, runRecord, type StageContext, type StageResult } from './context.ts'
import { imageLabels } from './image-labels.ts'
import { modelEvidence, writeModelEvidence } from './model-evidence.ts'
import { registryOptions } from './registry-options.ts'

/** Writes the model as a ModelPack, pushes it if the input `push` is true, and publishes its digest. */
export async function buildModelPack(
  context: StageContext,
  inputs: InputValues<typeof action>,
  model: EvaluableModel,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const started = new Date()
  const name = pipeline.image.name ?? pipeline.name
  parseRepository(name)
  const about = await modelEvidence(context, model, inputs.report)
  const registry = await registryOptions(context)
  const labels = imageLabels(host.revision, pipeline.image)
  const settings = { artifact: 'modelpack', name, labels }
  const pushed: Descriptor[] = []
  const documents: EvidenceDocument[] = []
  const artifactName = await claimArtifact(context, inputs.artifact, 'image')
  const artifact = await writeArtifact(artifactName.path, async (draft) => {
    const layout = join(draft, imageLayoutFolder)
    const created = creationTime(registry.environment)
    const { digest, bytes } = await writeModelPack({ model, labels, created }, layout)
    documents.push(...(await writeModelEvidence(join(draft, evidenceFolder), about)))
    if (inputs.push) {
      await host.log.group(`Push to ${name}`, () => pushImage(layout, name, pipeline.image.tags, registry))
      pushed.push((await readManifests(layout)).root)
      await rm(layout, { recursive: true })
    }
    return {
      kind: 'model-pack',
      details: { pack: digest, name, pushed: inputs.push, bytes },
      parents: { model: model.digest },
      config: digestOfJson(settings),
      run: runRecord(context, started),
    }
  })
  const { details } = artifact
  await host.artifacts.publish(artifactName.name, artifact.folder, artifact.digest)
  const signed = await attestImage(context, {
    artifact: { name: artifactName.name, digest: artifact.digest },
    subject: { kind: 'modelPack', name, digest: details.pack },
    model,
    report: about.report,
    settings,
    base: null,
    platforms: [],
    started,
  })
  for (const subject of pushed)
    await attachEvidence(context, registry, {
      name,
      subject,
      artifact: artifact.folder,
      documents,
      signed,
    })
  await host.writeSummary(modelPackSummary(details, model))
  return {
    failure: null,
    outputs: {
      digest: artifact.digest,
      artifact: artifactName.name,
      path: artifact.folder,
      image: `${name}@${details.pack}`,
      'image-digest': details.pack,
      bytes: details.bytes,
      pushed: details.pushed,
    },
  }
}
