import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { train as action } from '../config/actions.ts'
import type { EpochRecord } from '../model/history.ts'
import { describeEngine } from '../engine/start.ts'
import { trainingReportFiles } from '../report/training/training-report.ts'
import { trainingSummary } from '../report/training-summary.ts'
import { topologySchema } from '../training/checkpoint/compare-topology.ts'
import {
  locateArtifact,
  claimArtifact,
  nameEngine,
  preloadEngineOf,
  requireSection,
  runRecord,
  startEngineOf,
  type StageContext,
  type StageResult,
} from './context.ts'
import { openCheckpoints } from './training/checkpoints.ts'
import { fitNetwork, type ShouldStop } from './training/fit-network.ts'
import { openTrainingData, sampleOf, trainingDataOf } from './training/open-training-data.ts'
import { publishCurves } from './training/publish-curves.ts'
import { recipeOf } from './training/recipe-of-weights.ts'
import { buildStartingNetwork } from './training/starting-network.ts'
import { writeTrainedModel } from './training/write-trained-model.ts'
import { writeTrainingReport } from './training/write-training-report.ts'

type Inputs = InputValues<typeof action>

/**
 * Trains the pipeline's network on its dataset, and publishes the model with everything needed to evaluate and serve
 * it. A training with `shouldStop` is a trial of a search, which has no report of its own.
 */
export async function train(
  context: StageContext,
  inputs: Inputs,
  shouldStop: ShouldStop | null = null,
): Promise<StageResult<typeof action>> {
  const { host, pipeline, workspace } = context
  const started = new Date()
  const section = requireSection(context, 'model')
  const { name, path } = await claimArtifact(context, inputs.artifact, 'model')
  const reportPlace = shouldStop ? null : await claimArtifact(context, reportName(inputs), 'training-report')
  await preloadEngineOf(context, inputs)
  const data = await openTrainingData(context, await locateArtifact(context, inputs.dataset))
  const { dataset, decoding } = data
  const engine = await startEngineOf(context, inputs)

  const network = await buildStartingNetwork(context, inputs, { tf: engine.tf, network: section, data })
  const { model, sources } = network
  const sample = sampleOf(context, data)
  const recipe = recipeOf(pipeline, sources)
  const identity = {
    recipe,
    sources,
    dataset: dataset.digest,
    engine: nameEngine(engine.report),
    topology: topologySchema.parse(JSON.parse(JSON.stringify(model.toJSON(null, false)))),
  }
  const checkpoints = await openCheckpoints(context, identity, inputs.resume)
  const curves = inputs.tensorboard ? join(workspace, 'tensorboard') : null
  const examples = trainingDataOf(context, data, sample)
  const course = await fitNetwork(context, engine, network, examples, checkpoints, {
    shouldStop,
    curves,
  }).finally(() => decoding.close())

  const { history, kept, times } = course
  const metrics = { history, epoch: kept?.epoch ?? null, ...(sample && { sample: sample.classes }) }
  const artifact = await writeTrainedModel(context, path, {
    engine,
    model,
    sources,
    dataset,
    recipe,
    metrics: { ...metrics, ...(course.stopped && { stopped: true }) },
    run: runRecord(context, started, {
      engine: engine.report,
      sources,
      resumedAfterStep: checkpoints.from?.progress.iteration ?? null,
    }),
  })
  model.dispose()
  await host.artifacts.publish(name, artifact.folder, artifact.digest)
  await checkpoints.checkpointWriter.discard()
  if (curves !== null) await publishCurves(context, curves, { name, digest: artifact.digest })
  const report =
    reportPlace &&
    (await writeTrainingReport(context, reportPlace.path, {
      model: artifact,
      dataset,
      engine,
      settings: recipe,
      draw: sample?.draw,
      run: runRecord(context, started, { epochs: times }),
    }))
  if (report) await host.artifacts.publish(reportPlace.name, report.folder, report.digest)
  const shownReport = report && { name: reportPlace.name, validation: report.figures.validation }
  const facts = { engine: describeEngine(engine.report), times, report: shownReport }
  await host.writeSummary(trainingSummary(artifact, metrics, facts))
  return {
    failure: null,
    outputs: {
      digest: artifact.digest,
      artifact: name,
      path: artifact.folder,
      device: engine.report.device,
      'epochs-trained': history.length,
      ...outputsOf(kept),
      page: report ? join(report.folder, trainingReportFiles.page) : '',
    },
  }
}

/**
 * Returns the name of the report for a model that the user named; otherwise, empty. Its beginning differs from the name of the model, so that a
 * pattern for models does not match it.
 */
function reportName(inputs: Pick<Inputs, 'artifact' | 'report-artifact'>): string {
  const { artifact, 'report-artifact': given } = inputs
  const isDefault = artifact === '' || artifact === 'model'
  return given === '' && !isDefault ? `training-report-${artifact}` : given
}

function outputsOf(kept: EpochRecord | null) {
  return {
    'best-epoch': kept?.epoch ?? '',
    loss: kept?.loss ?? '',
    'validation-loss': kept?.validationLoss ?? '',
    'validation-accuracy': kept?.validationAccuracy ?? '',
  }
}
