import type { Artifact } from '../artifacts/artifact.ts'
import type { Column } from '../dataset/columns.ts'
import { readColumns } from '../dataset/dataset.ts'
import { comparedColumns, rowKeys } from './duplicates.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'

/** Counts of test examples that a model was trained on. */
export interface Overlap {
  readonly size: number
  /** Number of test examples that are training examples of another dataset: by id, or equal in all columns that both have. */
  readonly same: number
  /** Number of test examples with the features and the label of a training example. */
  readonly equal: number
}

interface Rows {
  readonly ids: readonly string[]
  readonly columns: readonly Column[]
}

/** Returns the overlap of a test split with the training split of the same dataset, or of another. */
export async function overlapOfSplits(
  dataset: Artifact<DatasetDetails>,
  training: Artifact<DatasetDetails> = dataset,
): Promise<Overlap> {
  const test = await readColumns(dataset, 'test')
  const ownTraining = await readColumns(dataset, 'train')
  const train = training === dataset ? ownTraining : await readColumns(training, 'train')
  const compared = comparedColumns({ ...dataset.details, columns: test.columns })
  return {
    size: test.ids.length,
    same: training === dataset ? 0 : countSame(test, train, ownTraining, compared),
    equal: count(isAmong(test, train, compared)),
  }
}

/**
 * Counts the test examples among the training examples of another dataset. Examples that are also in the training split of their own
 * dataset were accepted there, and are not counted.
 */
function countSame(test: Rows, train: Rows, ownTraining: Rows, compared: readonly string[]): number {
  const ids = new Set(train.ids)
  const common = test.columns
    .map(({ name }) => name)
    .filter((name) => train.columns.some((column) => column.name === name))
  // Without a feature or the label, the rest of a row is not its identity.
  const isComparable = compared.every((name) => common.includes(name))
  const isSame = isComparable ? isAmong(test, train, common) : []
  const isAccepted = isAmong(test, ownTraining, common)
  return count(test.ids.map((id, row) => ids.has(id) || (isSame[row] === true && isAccepted[row] !== true)))
}

/** Returns for each test row whether a row of `others` is equal in the named columns. */
function isAmong(test: Rows, others: Rows, names: readonly string[]): boolean[] {
  const [keyOf, otherKeyOf] = [rowKeys(test.columns, names), rowKeys(others.columns, names)]
  if (keyOf === null || otherKeyOf === null) return []
  const keys = new Set(others.ids.map((_, row) => otherKeyOf(row)))
  return test.ids.map((_, row) => keys.has(keyOf(row)))
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length
}
