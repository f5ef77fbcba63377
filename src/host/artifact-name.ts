import { UserError } from '../errors/user-error.ts'
import { naturalOrder } from '../text/natural-order.ts'
import { wildcard } from '../text/wildcard.ts'

/**
 * Default names of the artifacts that stages publish. A name that a job derives from one of them is a plain string, so the
 * compiler refuses to derive a name twice.
 */
export type DefaultArtifactName =
  'dataset' | 'model' | 'model-quantized' | 'image' | 'search' | GateArtifactName<'report' | 'predictions'>

/** The artifact of a gate: gates with an id of their own add it. */
export type GateArtifactName<Role extends string> = Role | `${Role}-${string}`

const forbidden = /["<>:|*?\r\n\\/]/

/**
 * Refuses names that GitHub's artifact service would, in a terminal too, so that a name tried on a laptop works there.
 * @throws UserError for an empty name and for characters that file systems do not take.
 */
export function checkArtifactName(name: string): void {
  if (name !== '' && !name.startsWith('.') && !forbidden.test(name)) return
  throw new UserError({
    code: 'ARTIFACT_INVALID_NAME',
    found: `the artifact name ${JSON.stringify(name)}`,
    expected: 'a name that does not start with a dot and has none of " : < > | * ? \\ / or line ends',
    hint: 'Choose a plain name such as model or model-2; to hand over a folder, give its path instead.',
  })
}

/** The names that fit a pattern, in which `*` stands for any characters; each once, numbers by their size. */
export function namesThatFit(pattern: string, names: Iterable<string>): string[] {
  const fits = wildcard(pattern)
  return [...new Set(names)].filter(fits).sort(naturalOrder)
}
