import { join } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { buildImage as action } from '../../config/release-actions.ts'
import { writeArtifact } from '../../artifacts/artifact.ts'
import { digestOfJson } from '../../artifacts/digest.ts'
import { creationTime } from '../../image/creation-time.ts'
import { evidenceFolder, type EvidenceDocument } from '../../image/evidence/evidence-files.ts'
import { imageLayoutFolder } from '../../image/image-schema.ts'
import { writeModelPack } from '../../image/model-pack.ts'
import type { Descriptor } from '../../image/oci.ts'
import { parseRepository } from '../../image/reference.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import { modelPackSummary } from '../../report/model-pack-summary.ts'
import { claimArtifact, runRecord, type StageContext, type StageResult } from '../context.ts'
import { imageLabels } from './image-labels.ts'
import { modelEvidence, writeModelEvidence } from './model-evidence.ts'
import { publishImage, pushLayout } from './publish-image.ts'
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
    if (inputs.push) pushed.push(await pushLayout(context, layout, name, registry, null))
    return {
      kind: 'model-pack',
      details: { pack: digest, name, pushed: inputs.push, bytes },
      parents: { model: model.digest },
      config: digestOfJson(settings),
      run: runRecord(context, started),
    }
  })
  const { details } = artifact
  const outputs = await publishImage(context, {
    artifactName: artifactName.name,
    artifact,
    pushed,
    documents,
    registry,
    subject: { kind: 'modelPack', name, digest: details.pack },
    model,
    report: about.report,
    settings,
    base: null,
    platforms: [],
    measured: null,
    started,
  })
  await host.writeSummary(modelPackSummary(details, model))
  return { failure: null, outputs }
}
