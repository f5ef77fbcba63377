import { UserError } from '../errors/user-error.ts'
import type { RawDataset } from './raw-dataset.ts'
import type { Partition } from './split.ts'
import { splitNames } from '../dataset/dataset-schema.ts'

/** @throws UserError for a split of which no example counts: its loss would be 0 whatever a model answers. */
export function refuseWeightless({ columns, weight }: RawDataset, splits: Partition): void {
  const column = columns.find(({ name }) => name === weight)
  if (weight === undefined || column?.kind !== 'number') return
  const { values } = column
  const weightless = splitNames.filter(
    (split) => splits[split].length > 0 && splits[split].every((row) => Math.fround(values[row] ?? 0) === 0),
  )
  if (weightless.length === 0) return
  throw new UserError({
    code: 'DATA_INVALID_WEIGHT',
    found: `only weights of 0 in column ${weight} for the ${weightless.join(' and ')} split`,
    expected: 'an example that counts in every split',
    hint: 'Correct the weights, or change `split`.',
  })
}
