import type { Artifact } from '../artifacts/artifact.ts'
import { readColumns } from './dataset.ts'
import { exampleKeys } from './duplicates.ts'
import type { DatasetDetails, SplitName } from './dataset-schema.ts'

/** How many of the test examples a model was trained on. */
export interface Overlap {
  readonly size: number
  /** Number of test examples with an id of the training split. */
  readonly same: number
  /** Number of test examples with the features and the label of a training example. */
  readonly equal: number
}

/** Looks for the examples of the test split in the training split of the same dataset, or of another. */
export async function overlapOfSplits(
  dataset: Artifact<DatasetDetails>,
  training: Artifact<DatasetDetails> = dataset,
): Promise<Overlap> {
  const test = await readExamples(dataset, 'test')
  const train = await readExamples(training, 'train')
  const names = new Set(train.ids)
  const keys = new Set(train.keys)
  return {
    size: test.ids.length,
    same: test.ids.filter((id) => names.has(id)).length,
    equal: test.keys.filter((key) => keys.has(key)).length,
  }
}

async function readExamples(dataset: Artifact<DatasetDetails>, split: SplitName) {
  const { ids, columns } = await readColumns(dataset, split)
  const keyOf = exampleKeys({ ...dataset.details, columns })
  return { ids, keys: ids.map((_, row) => keyOf(row)) }
}
