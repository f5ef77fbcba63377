import type { Artifact } from '../../artifacts/artifact.ts'
import { openDataset } from '../../dataset/dataset.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import { StoredExamples } from '../../dataset/stored-examples.ts'
import { ImageDecoding } from '../../images/image-decoding.ts'
import { sampleText } from '../../model/class-sample.ts'
import { checkAugmentation } from '../../training/augment.ts'
import type { TrainingData } from '../../training/fit.ts'
import { sampleExamples, type Sample } from '../../training/sampling.ts'
import type { StageContext } from '../context.ts'

/** The dataset of a training, and the examples that each epoch has. */
export interface OpenTrainingData {
  readonly dataset: Artifact<DatasetDetails>
  readonly splits: { readonly train: StoredExamples; readonly validation: StoredExamples }
  /** Decodes the images of both splits; to be closed after the training. */
  readonly decoding: ImageDecoding
}

/**
 * Opens the dataset with the splits of a training.
 * @throws UserError if the augmentation does not fit the dataset
 */
export async function openTrainingData(
  { pipeline }: StageContext,
  folder: string,
): Promise<OpenTrainingData> {
  const dataset = await openDataset(folder)
  checkAugmentation(pipeline.data?.augment ?? [], dataset.details)
  const decoding = new ImageDecoding()
  const splits = {
    train: new StoredExamples(dataset, 'train', decoding),
    validation: new StoredExamples(dataset, 'validation', decoding),
  }
  return { dataset, splits, decoding }
}

/** Draws the examples of an epoch as `train.sampling` demands; null if each epoch has all examples of the training split. */
export function sampleOf({ host, pipeline }: StageContext, data: OpenTrainingData): Sample | null {
  const { sampling, seed } = pipeline.train
  if (sampling === undefined) return null
  const sample = sampleExamples(data.splits.train, sampling, data.dataset.details.label, seed)
  host.log.info(`Examples in an epoch: ${sampleText(sample.classes)}`)
  return sample
}

/** Returns the data as the training reads it. */
export function trainingDataOf(
  { pipeline }: StageContext,
  { dataset, splits }: OpenTrainingData,
  sample: Sample | null,
): TrainingData {
  const { transform, label } = dataset.details
  const augment = pipeline.data?.augment ?? []
  const drawn = sample && { train: sample.draw(1), draw: sample.draw }
  return { ...splits, ...drawn, transform, label, augment }
}
