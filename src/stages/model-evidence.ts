import { damagedArtifact, firstIssue } from '../artifacts/artifact-json.ts'
import { verdictSchema } from '../gate/verdict.ts'
import { creationTime } from '../image/creation-time.ts'
import { layerClasses } from '../image/evidence/layer-classes.ts'
import type { LineageParts } from '../image/evidence/in-toto.ts'
import { modelBom } from '../image/evidence/model-bom.ts'
import { isOnnx, type EvaluableModel } from '../model/evaluable-model.ts'
import { openReport, readVerdict } from '../report/report-artifact.ts'
import { locateArtifact, type StageContext } from './context.ts'
import { imageLabels } from './image-labels.ts'
import type { GateReport } from './served/offline-examples.ts'

export interface ModelEvidence {
  /** The report of the gate about the model; null without one. */
  readonly report: (NonNullable<LineageParts['report']> & GateReport) | null
  /** The bill of materials of the model. */
  readonly bom: object
}

/**
 * Returns the evidence about a model that its image and its ModelPack have in common.
 * @param reference name or path of the report; empty for none
 */
export async function modelEvidence(
  context: StageContext,
  model: EvaluableModel,
  reference: string,
): Promise<ModelEvidence> {
  const report = await readReport(context, reference)
  const bom = modelBom({
    model,
    layers: isOnnx(model) ? [] : await layerClasses(model),
    verdict: report?.verdict ?? null,
    origin: {
      labels: imageLabels(context.host.revision, context.pipeline.image),
      repository: context.pipeline.image.name ?? null,
    },
    created: creationTime(process.env),
  })
  return { report, bom }
}

async function readReport(context: StageContext, reference: string): Promise<ModelEvidence['report']> {
  if (reference === '') return null
  const report = await openReport(await locateArtifact(context, reference))
  const verdict = verdictSchema.safeParse(await readVerdict(report))
  if (verdict.success) return { digest: report.digest, folder: report.folder, verdict: verdict.data }
  throw damagedArtifact(report.folder, `a report of another version: ${firstIssue(verdict.error)}`)
}
