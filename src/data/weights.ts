import { UserError } from '../errors/user-error.ts'
import type { RawDataset } from './raw-dataset.ts'
import { splitNames } from '../dataset/dataset-schema.ts'
import { numbersWith } from './stored-column.ts'

/** @throws UserError for a split of which no example counts: its loss would be 0 whatever a model answers. */
export function refuseWeightless({ columns, weight, outcomes }: RawDataset): void {
  const column = columns.find(({ name }) => name === weight)
  if (weight === undefined || column?.kind !== 'number') return
  const weightless = splitNames.filter((split) => {
    let rows = 0
    for (const values of numbersWith(column, outcomes, split)) {
      if (values.some((value) => Math.fround(value) !== 0)) return false
      rows += values.length
    }
    return rows > 0
  })
  if (weightless.length === 0) return
  throw new UserError({
    code: 'DATA_INVALID_WEIGHT',
    found: `only weights of 0 in column ${weight} for the ${weightless.join(' and ')} split`,
    expected: 'an example that counts in every split',
    hint: 'Correct the weights, or change `split`.',
  })
}
