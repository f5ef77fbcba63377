import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { damagedArtifact, firstIssue } from '../../artifacts/artifact-json.ts'
import { canonicalJson } from '../../artifacts/digest.ts'
import { createFolder } from '../../files/create-folder.ts'
import { verdictSchema } from '../../gate/verdict.ts'
import { creationTime } from '../../image/creation-time.ts'
import { evaluatedCard } from '../../image/evidence/evaluated-card.ts'
import { evidenceFiles } from '../../image/evidence/evidence-files.ts'
import { layerClasses } from '../../image/evidence/layer-classes.ts'
import type { LineageParts } from '../../image/evidence/in-toto.ts'
import { modelBom } from '../../image/evidence/model-bom.ts'
import { isOnnx, type EvaluableModel } from '../../model/evaluable-model.ts'
import { modelFiles } from '../../model/model-schema.ts'
import { openReport, readVerdict } from '../../report/report-artifact.ts'
import { locateArtifact, type StageContext } from '../context.ts'
import { imageLabels } from './image-labels.ts'
import type { GateReport } from '../served/offline-examples.ts'

export interface ModelEvidence {
  /** The report of the gate about the model; null without one. */
  readonly report: (NonNullable<LineageParts['report']> & GateReport) | null
  /** The bill of materials of the model. */
  readonly bom: object
  /** The card of the model with the metrics of the report; null without a report or without a card. */
  readonly card: string | null
}

/**
 * Returns the evidence about a model that its image and its ModelPack have in common.
 * @param reference name or path of the report; empty without a report
 */
export async function modelEvidence(
  context: StageContext,
  model: EvaluableModel,
  reference: string,
): Promise<ModelEvidence> {
  const report = await readReport(context, reference)
  const labels = imageLabels(context.host.revision, context.pipeline.image)
  const bom = modelBom({
    model,
    layers: isOnnx(model) ? [] : await layerClasses(model),
    verdict: report?.verdict ?? null,
    origin: { labels, repository: context.pipeline.image.name ?? null },
    created: creationTime(process.env),
  })
  const hasCard = model.manifest.files.some(({ path }) => path === modelFiles.card)
  if (report === null || isOnnx(model) || !hasCard) return { report, bom, card: null }
  const card = evaluatedCard({
    card: await readFile(join(model.folder, modelFiles.card), 'utf8'),
    model,
    verdict: report.verdict,
    license: labels['org.opencontainers.image.licenses'] ?? null,
  })
  return { report, bom, card }
}

/** Writes the evidence about a model into a folder. @returns the names of the written files */
export async function writeModelEvidence(
  folder: string,
  { bom, card }: ModelEvidence,
): Promise<('model' | 'card')[]> {
  await createFolder(folder)
  await writeFile(join(folder, evidenceFiles.model), canonicalJson(bom))
  if (card === null) return ['model']
  await writeFile(join(folder, evidenceFiles.card), card)
  return ['model', 'card']
}

/** Reads the report of a gate by its name or path; null without one. */
export async function readReport(context: StageContext, reference: string): Promise<ModelEvidence['report']> {
  if (reference === '') return null
  const report = await openReport(await locateArtifact(context, reference))
  const verdict = verdictSchema.safeParse(await readVerdict(report))
  if (verdict.success) return { digest: report.digest, folder: report.folder, verdict: verdict.data }
  throw damagedArtifact(report.folder, `a report of another version: ${firstIssue(verdict.error)}`)
}
