import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArtifact, type Artifact } from '../../artifacts/artifact.ts'
import { canonicalJson, digestOfJson, type Digest } from '../../artifacts/digest.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import { picturedImages } from '../../dataset/pictured-images.ts'
import { StoredExamples } from '../../dataset/stored-examples.ts'
import type { Engine } from '../../engine/engine.ts'
import { ImageDecoding } from '../../images/image-decoding.ts'
import { buildClassificationReport } from '../../metrics/classification-report.ts'
import { readTrainingMetrics } from '../../model/artifact.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import { loadModel } from '../../model/storage.ts'
import type { ShownExamples } from '../../report/shown-example.ts'
import { renderTrainingReport } from '../../report/training/training-page.ts'
import {
  trainingReportFiles,
  type ShownAugmentation,
  type TrainingFigures,
  type ValidatedOutput,
} from '../../report/training/training-report.ts'
import { augmentedPictures } from '../../training/augmented-pictures.ts'
import { predictHeldOut } from '../../training/held-out-predictions.ts'
import type { SampledExamples } from '../../training/sampled-examples.ts'
import { nameEngine, type StageContext } from '../context.ts'
import { examplesOfDataset } from '../gate/show-examples.ts'

/** Number of pictures with their versions, and of versions of each picture. */
const shownPictures = { pictures: 6, epochs: 5 }

interface Trained {
  readonly model: Artifact<ModelDetails>
  readonly dataset: Artifact<DatasetDetails>
  readonly engine: Engine
  /** The configuration that affects the weights. */
  readonly settings: unknown
  /** Draws the examples of an epoch; without it, each epoch has all examples of the training split. */
  readonly draw: ((epoch: number) => SampledExamples) | undefined
  /** The record beside the report. */
  readonly run: unknown
}

interface WrittenTrainingReport {
  readonly folder: string
  readonly digest: Digest
  readonly figures: TrainingFigures
}

/** Writes the report of a training as a sealed artifact. Equal trainings have equal reports. */
export async function writeTrainingReport(
  context: StageContext,
  into: string,
  trained: Trained,
): Promise<WrittenTrainingReport> {
  const { model, dataset, engine, settings, run } = trained
  const { gate, train } = context.pipeline
  const validation = await evaluateValidation(trained)
  const stopping = train['early-stopping']
  const figures: TrainingFigures = {
    model: model.digest,
    dataset: dataset.digest,
    rows: dataset.details.rows,
    engine: nameEngine(engine.report),
    training: await readTrainingMetrics(model),
    chosenBy: stopping?.['restore-best'] === true ? stopping.metric : null,
    settings,
    validation,
  }
  const showsExamples = gate['show-examples']
  const page = renderTrainingReport({
    figures,
    details: model.details,
    shown: showsExamples ? await showLabelErrors(dataset, validation ?? []) : new Map(),
    augmentation: showsExamples ? showAugmentation(context, trained) : null,
  })
  const { folder, digest } = await writeArtifact(into, async (draft) => {
    await writeFile(join(draft, trainingReportFiles.figures), canonicalJson(figures))
    await writeFile(join(draft, trainingReportFiles.page), page)
    return {
      kind: 'training-report',
      parents: { model: model.digest, dataset: dataset.digest },
      config: digestOfJson(settings),
      details: {},
      run,
    }
  })
  return { folder, digest, figures }
}

/** Returns the findings about the published model on the validation split. */
async function evaluateValidation({ model, dataset, engine }: Trained): Promise<ValidatedOutput[] | null> {
  const { tf } = engine
  const decoding = new ImageDecoding()
  const loaded = await loadModel(tf, model.folder)
  try {
    const examples = new StoredExamples(dataset, 'validation', decoding)
    const found = await predictHeldOut(tf, loaded, model.details, examples)
    return (
      found &&
      found.map(({ output, predictions }) => {
        const { classes, confusion, confusions, labelErrors } = buildClassificationReport(predictions, null)
        return { output, classes, confusion, confusions, labelErrors }
      })
    )
  } finally {
    loaded.dispose()
    await decoding.close()
  }
}

/** Returns the content of the likely label errors of each output. */
async function showLabelErrors(
  dataset: Artifact<DatasetDetails>,
  validation: readonly ValidatedOutput[],
): Promise<Map<string, ShownExamples>> {
  const shown = new Map<string, ShownExamples>()
  for (const { name, label } of outputsOf(dataset.details.label)) {
    const errors = validation.find(({ output }) => output === name)?.labelErrors?.examples ?? []
    if (errors.length === 0) continue
    const source = examplesOfDataset(dataset, label, 'validation')
    shown.set(name, await source(errors.map(({ id }) => id)))
  }
  return shown
}

function showAugmentation(
  { pipeline }: StageContext,
  { dataset, engine, draw }: Trained,
): ShownAugmentation | null {
  const { features, transform, label } = dataset.details
  const pictured = picturedImages(features)
  if (pictured === null) return null
  const augment = pipeline.data?.augment ?? []
  const source = {
    train: new StoredExamples(dataset, 'train'),
    draw,
    features,
    transform,
    label,
    augment,
  }
  const pictures = augmentedPictures(engine, source, pipeline.train, shownPictures)
  return {
    shape: pictured.features,
    mixesLabels: augment.some(({ step }) => step === 'mixup'),
    pictures,
  }
}
