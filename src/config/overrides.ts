import { parse, type Document } from 'yaml'
import { messageOf, UserError } from '../errors/user-error.ts'

/** A value that replaces a setting of `tensorline.yml` in this run, as YAML: `train.epochs=3`. */
export interface Override {
  readonly path: readonly string[]
  readonly value: string
  /** Its source, for messages: `the input "set"`. */
  readonly from: string
}

export function applyOverrides(document: Document, overrides: readonly Override[]): void {
  for (const override of overrides) applyOverride(document, override)
}

function applyOverride(document: Document, { path, value, from }: Override): void {
  try {
    document.setIn(path, document.createNode(parse(value)))
  } catch (error) {
    throw new UserError(
      {
        code: 'CONFIG_INVALID_OVERRIDE',
        found: `${path.join('.')}=${value} in ${from} (${messageOf(error).trim()})`,
        expected: 'the path of a key in the file, and a YAML value',
        hint: 'Correct the path or the value.',
      },
      { cause: error },
    )
  }
}
