import { parse, type Document } from 'yaml'
import { messageOf, UserError } from '../errors/user-error.ts'

/** `train.epochs=3`: a place in `tensorline.yml` and what stands there for this run, as YAML. */
export interface Override {
  readonly path: readonly string[]
  readonly value: string
  /** What gave it, for messages: `the input "set"`. */
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
        expected: 'the path of a key in the file, and YAML to stand there',
        hint: 'Correct the path or the value.',
      },
      { cause: error },
    )
  }
}
