import type { Artifact } from '../artifacts/artifact.ts'
import { IdentityTable } from '../column-store/identity-table.ts'
import { addColumn } from '../column-store/hash-column.ts'
import { comparedColumns } from './duplicates.ts'
import { ColumnHasher, identityWords } from '../column-store/row-identity.ts'
import type { DatasetDetails } from '../dataset/dataset-schema.ts'
import { idColumn } from '../dataset/reserved-columns.ts'
import { StoredSplit } from '../dataset/stored-split.ts'

/** Counts of test examples that a model was trained on. */
export interface Overlap {
  readonly size: number
  /** Number of test examples that are training examples of another dataset: by id, or equal in all columns that both have. */
  readonly same: number
  /** Number of test examples with the features and the label of a training example. */
  readonly equal: number
}

/** Returns the overlap of a test split with the training split of the same dataset, or of another. In memory are identities of the test examples. */
export async function overlapOfSplits(
  dataset: Artifact<DatasetDetails>,
  training: Artifact<DatasetDetails> = dataset,
): Promise<Overlap> {
  const test = new StoredSplit(dataset, 'test')
  const train = new StoredSplit(training, 'train')
  const [first] = test.chunks(test.names, 0, 1)
  const compared = comparedColumns({ ...dataset.details, columns: first?.columns ?? [] })
  return {
    size: test.rows,
    same: training === dataset ? 0 : countSame(test, train, new StoredSplit(dataset, 'train'), compared),
    equal: count(isAmong(test, train, compared)),
  }
}

/**
 * Counts the test examples among the training examples of another dataset. Examples that are also in the training split of their own
 * dataset were accepted there, and are not counted.
 */
function countSame(
  test: StoredSplit,
  train: StoredSplit,
  ownTraining: StoredSplit,
  compared: readonly string[],
): number {
  const hasId = isAmong(test, train, [idColumn])
  const trainNames = new Set(train.names)
  const common = test.names.filter((name) => name !== idColumn && trainNames.has(name))
  const commonNames = new Set(common)
  // Without a feature or the label, the rest of a row is not its identity.
  const isComparable = compared.every((name) => commonNames.has(name))
  const isSame = isComparable ? isAmong(test, train, common) : []
  const isAccepted = isAmong(test, ownTraining, common)
  return count(hasId.map((has, row) => has || (isSame[row] === true && isAccepted[row] !== true)))
}

/** Returns for each test row whether a row of `others` is equal in the named columns. */
function isAmong(test: StoredSplit, others: StoredSplit, names: readonly string[]): boolean[] {
  const otherNames = new Set(others.names)
  if (!names.every((name) => otherNames.has(name))) return []
  const numbers = new IdentityTable()
  const numberOf = new Int32Array(test.rows)
  for (const { start, rows, identities } of identitiesOf(test, names))
    for (let row = 0; row < rows; row++) {
      if (numbers.get(identities, row) === 0) numbers.set(identities, row, numbers.size + 1)
      numberOf[start + row] = numbers.get(identities, row)
    }
  const found = new Uint8Array(numbers.size + 1)
  for (const { rows, identities } of identitiesOf(others, names))
    for (let row = 0; row < rows; row++) found[numbers.get(identities, row)] = 1
  return Array.from(numberOf, (number) => found[number] === 1)
}

/** Yields the identities of all rows by the named columns, in chunks. */
function* identitiesOf(split: StoredSplit, names: readonly string[]) {
  const hashers = names.map((name) => new ColumnHasher(name))
  for (const { start, rows, columns } of split.chunks(names)) {
    const identities = new Uint32Array(rows * identityWords)
    for (const [index, hasher] of hashers.entries()) {
      const column = columns[index]
      if (column) addColumn(identities, column, hasher)
    }
    yield { start, rows, identities }
  }
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length
}
