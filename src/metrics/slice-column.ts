import { suggestion } from '../config/did-you-mean.ts'
import { UserError } from '../errors/user-error.ts'

/** Values of one column for each example of the test split, in the order of the candidate's predictions. */
export interface SliceColumn {
  readonly values: readonly (string | number | boolean | null)[]
  /** All values that the dataset may contain, if available; those without examples are listed too. */
  readonly categories?: readonly string[]
}

export function unknownColumn(name: string, known: readonly string[]): UserError {
  return new UserError({
    code: 'GATE_UNKNOWN_COLUMN',
    found: `the column ${JSON.stringify(name)} in the gate, which the dataset does not have`,
    expected: known.join(', '),
    hint: suggestion(name, known) ?? 'Name one of these in the gate.',
  })
}
