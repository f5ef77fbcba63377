import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { train as action } from '../config/actions.ts'
import type { PipelineConfig } from '../config/pipeline.ts'
import { openDataset } from '../dataset/dataset.ts'
import { StoredExamples } from '../dataset/stored-examples.ts'
import { withConfigPathAsync } from '../errors/user-error.ts'
import { ImageDecoding } from '../images/image-decoding.ts'
import { withTimeToFinish } from '../host/cancellation.ts'
import { digestOfJson, type Digest } from '../artifacts/digest.ts'
import { writeArtifact } from '../artifacts/artifact.ts'
import type { Sources } from '../artifacts/sources.ts'
import { completeModel } from '../model/artifact.ts'
import type { EpochRecord } from '../model/history.ts'
import { saveModel } from '../model/storage.ts'
import { describeEngine } from '../engine/start.ts'
import { trainingReportFiles } from '../report/training/training-report.ts'
import { trainingSummary } from '../report/training-summary.ts'
import { checkAugmentation } from '../training/augment.ts'
import { topologySchema } from '../training/checkpoint/compare-topology.ts'
import { EarlyStopper, keptEpoch } from '../training/early-stopping.ts'
import { EpochTimer } from '../training/epoch-timer.ts'
import { fit } from '../training/fit.ts'
import { sampleExamples } from '../training/sampling.ts'
import { sampleText } from '../model/class-sample.ts'
import type { Callback } from '../training/callback.ts'
import { buildModel } from '../training/model/model.ts'
import { checkSavedCopy } from '../training/model/saved-copy.ts'
import { tensorboardWriter } from '../training/tensorboard.ts'
import { openCheckpoints } from './checkpoints.ts'
import {
  locateArtifact,
  claimArtifact,
  outputPath,
  nameEngine,
  preloadEngineOf,
  requireSection,
  runRecord,
  startEngineOf,
  type StageContext,
  type StageResult,
} from './context.ts'
import { writeTrainingReport } from './write-training-report.ts'

/**
 * Milliseconds that a cancelled training may take: about one second for a call of the library, then five seconds for
 * the checkpoint. A runner ends a cancelled job by a second signal 7.5 s after the first.
 */
export const timeToFinish = 6500

/** Number of training examples for the comparison of a model with its saved copy. */
const compared = 16

/**
 * Trains the pipeline's network on its dataset, and publishes the model with everything needed to evaluate and serve
 * it. A training with `shouldStop` is a trial of a search, which has no report of its own.
 * @param shouldStop decides after each epoch whether the training continues
 */
export async function train(
  context: StageContext,
  inputs: InputValues<typeof action>,
  shouldStop?: (epoch: EpochRecord) => Promise<'continue' | 'stop'>,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const started = new Date()
  const network = requireSection(context, 'model')
  const { name, path } = await claimArtifact(context, inputs.artifact, 'model')
  const reportPlace = shouldStop ? null : await claimArtifact(context, reportName(inputs), 'training-report')
  await preloadEngineOf(context, inputs)
  const dataset = await openDataset(await locateArtifact(context, inputs.dataset))
  const { transform, label, features } = dataset.details
  const augment = pipeline.data?.augment ?? []
  checkAugmentation(augment, dataset.details)
  const decoding = new ImageDecoding()
  const splits = {
    train: new StoredExamples(dataset, 'train', decoding),
    validation: new StoredExamples(dataset, 'validation', decoding),
  }
  const engine = await startEngineOf(context, inputs)
  const { tf, report } = engine

  const { model, lrMultipliers, sources } = await withConfigPathAsync(['model'], () =>
    buildModel(tf, network, {
      inputShape: transform.shape,
      inputs: transform.inputs,
      transform,
      label,
      features,
      seed: pipeline.train.seed,
      folder: context.folder,
      codeOrigin: host.codeOrigin,
      allowForkCode: inputs['allow-fork-code'],
    }),
  )
  const first = splits.train.read([{ start: 0, count: Math.min(splits.train.size, compared) }])
  await withConfigPathAsync(['model'], () => checkSavedCopy(tf, model, { transform, label }, first))
  const { sampling, seed } = pipeline.train
  const sample = sampling === undefined ? null : sampleExamples(splits.train, sampling, label, seed)
  if (sample) host.log.info(`Examples in an epoch: ${sampleText(sample.classes)}`)
  const data = {
    ...splits,
    ...(sample && { train: sample.draw(1), draw: sample.draw }),
    transform,
    label,
    augment,
  }
  const recipe = recipeOf(pipeline, sources)
  const { checkpointWriter, from } = await openCheckpoints(
    context,
    {
      recipe,
      sources,
      dataset: dataset.digest,
      engine: nameEngine(report),
      topology: topologySchema.parse(JSON.parse(JSON.stringify(model.toJSON(null, false)))),
    },
    inputs.resume,
  )
  // The epochs of an earlier process count in decisions about later trainings.
  for (const record of from?.epochs.history ?? []) await shouldStop?.(record)
  const stopping = pipeline.train['early-stopping']
  const stopper = stopping ? [new EarlyStopper(tf, stopping, host.log)] : []
  const curves = join(context.workspace, 'tensorboard')
  const stopCallbacks = shouldStop ? [new StopCallback(shouldStop)] : []
  const drawer = inputs.tensorboard ? [tensorboardWriter(curves, host.log)] : []
  const timer = new EpochTimer()
  const callbacks = [...stopper, ...stopCallbacks, ...drawer, checkpointWriter, timer]
  const history = await withTimeToFinish(timeToFinish, () =>
    host.log.group('Train', () =>
      fit(engine, model, data, pipeline.train, { ...host, callbacks, lrMultipliers, from }),
    ),
  ).finally(() => decoding.close())
  const kept = keptEpoch(stopping, history)
  const metrics = { history, epoch: kept?.epoch ?? null, ...(sample && { sample: sample.classes }) }

  const artifact = await writeArtifact(path, async (draft) => {
    await saveModel(tf, model, draft)
    return {
      kind: 'model',
      details: await completeModel(draft, tf, {
        name: pipeline.name,
        signature: { features, label, transform },
        dataset,
        test: new StoredExamples(dataset, 'test'),
        training: {
          ...metrics,
          ...(stopCallbacks.some(({ stopped }) => stopped) && { stopped: true }),
        },
        weights: 'float32',
        engine: nameEngine(report),
      }),
      parents: { dataset: dataset.digest, ...(sources['model'] && { model: sources['model'] }) },
      config: digestOfJson(recipe),
      run: runRecord(context, started, {
        engine: report,
        sources,
        resumedAfterStep: from?.progress.iteration ?? null,
      }),
    }
  })
  model.dispose()
  await host.artifacts.publish(name, artifact.folder, artifact.digest)
  await checkpointWriter.discard()
  if (inputs.tensorboard) await publishCurves(context, curves, name, artifact.digest)
  const written =
    reportPlace &&
    (await writeTrainingReport(context, reportPlace.path, {
      model: artifact,
      dataset,
      engine,
      settings: recipe,
      draw: sample?.draw,
      run: runRecord(context, started, { epochs: timer.times }),
    }))
  if (written) await host.artifacts.publish(reportPlace.name, written.folder, written.digest)
  await host.writeSummary(
    trainingSummary(artifact, metrics, {
      engine: describeEngine(report),
      times: timer.times,
      report: written && { name: reportPlace.name, validation: written.figures.validation },
    }),
  )
  return {
    failure: null,
    outputs: {
      digest: artifact.digest,
      artifact: name,
      path: artifact.folder,
      device: report.device,
      'epochs-trained': history.length,
      ...outputsOf(kept),
      page: written ? join(written.folder, trainingReportFiles.page) : '',
    },
  }
}

/**
 * Returns the name of the report for a model that the user named; else empty. It begins otherwise than the name of the model, so that a
 * pattern of models does not fit it.
 */
function reportName(inputs: Pick<InputValues<typeof action>, 'artifact' | 'report-artifact'>): string {
  const { artifact, 'report-artifact': given } = inputs
  const isDefault = artifact === '' || artifact === 'model'
  return given === '' && !isDefault ? `training-report-${artifact}` : given
}

async function publishCurves(
  context: StageContext,
  curves: string,
  ofModel: string,
  model: Digest,
): Promise<void> {
  const name = `${ofModel}-tensorboard`
  const { folder, digest } = await writeArtifact(outputPath(context, name), async (draft) => {
    await cp(curves, draft, { recursive: true })
    return {
      kind: 'tensorboard',
      details: {},
      parents: { model },
      config: digestOfJson(context.pipeline.train),
      run: {},
    }
  })
  await context.host.artifacts.publish(name, folder, digest)
}

/** A callback that records whether `shouldStop` ended the training. */
class StopCallback implements Callback {
  readonly #shouldStop: (epoch: EpochRecord) => Promise<'continue' | 'stop'>
  stopped = false

  constructor(shouldStop: (epoch: EpochRecord) => Promise<'continue' | 'stop'>) {
    this.#shouldStop = shouldStop
  }

  async afterEpoch(epoch: EpochRecord): Promise<'continue' | 'stop'> {
    const decision = await this.#shouldStop(epoch)
    this.stopped ||= decision === 'stop'
    return decision
  }
}

/** Returns everything in the configuration that affects the weights. */
export function recipeOf({ data, model, train }: PipelineConfig, sources: Sources): unknown {
  return {
    augment: data?.augment.length ? data.augment : undefined,
    model,
    sources,
    train: { ...train, checkpoint: undefined },
  }
}

function outputsOf(kept: EpochRecord | null) {
  return {
    'best-epoch': kept?.epoch ?? '',
    loss: kept?.loss ?? '',
    'validation-loss': kept?.validationLoss ?? '',
    'validation-accuracy': kept?.validationAccuracy ?? '',
  }
}
