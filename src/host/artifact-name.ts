import { UserError } from '../errors/user-error.ts'
import { naturalOrder } from '../text/natural-order.ts'
import { wildcard } from '../text/wildcard.ts'

/**
 * Default names of the artifacts that stages publish. A name that a job derives from a default name is a plain string, so
 * the compiler rejects deriving a name twice.
 */
export type DefaultArtifactName =
  | 'dataset'
  | `dataset-part-${number}`
  | 'quarantine'
  | 'dataset-diff'
  | 'data-report'
  | 'model'
  | 'model-quantized'
  | 'training-report'
  | 'image'
  | 'search'
  | GateArtifactName<'report' | 'predictions'>

/** The artifact name of a gate; a gate with its own id appends it. */
export type GateArtifactName<Role extends string> = Role | `${Role}-${string}`

const forbidden = /["<>:|*?\r\n\\/]/

/**
 * Throws for names that GitHub's artifact service rejects, also in a terminal, so that a name that works locally works on
 * GitHub.
 * @throws UserError for an empty name and for characters that file systems do not accept
 */
export function checkArtifactName(name: string): void {
  if (name !== '' && !name.startsWith('.') && !forbidden.test(name)) return
  throw new UserError({
    code: 'ARTIFACT_INVALID_NAME',
    found: `the artifact name ${JSON.stringify(name)}`,
    expected: 'a name that does not start with a dot and contains no " : < > | * ? \\ / or line breaks',
    hint: 'Choose a plain name such as model or model-2; to pass a folder, use its path instead.',
  })
}

/**
 * Returns the distinct names that match a pattern, in which `*` stands for any characters. Numbers are ordered by value.
 */
export function namesThatFit(pattern: string, names: Iterable<string>): string[] {
  const fits = wildcard(pattern)
  return [...new Set(names)].filter(fits).sort(naturalOrder)
}
