import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import type { FeatureColumn } from './interpret-column.ts'

/**
 * Rejects private columns whose values a model or a report has to contain.
 * @param others labels and the weight
 */
export function assertPrivate(
  features: readonly FeatureColumn[],
  others: readonly string[],
  { private: hidden }: Pick<DataSection, 'private'>,
): void {
  const shown = others.find((name) => hidden.includes(name))
  if (shown !== undefined)
    throw conflict(
      `the column ${shown} in \`private\`, and as the label or the weight`,
      'no private label, since reports contain labels',
      'Remove the column from `private`, or choose another label or weight.',
    )
  const texts = features.find(({ name, kind }) => hidden.includes(name) && kind !== 'number')
  if (texts !== undefined)
    throw conflict(
      `the private feature ${texts.name}, a column of texts`,
      'numbers or dates, since a model contains the texts of its features',
      'Take the column out of `columns`, or out of `private`.',
    )
}

function conflict(found: string, expected: string, hint: string): UserError {
  return new UserError({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint, key: ['data', 'private'] })
}
