import { expand } from 'brace-expansion'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { UserError } from '../errors/user-error.ts'
import { matchesSteps, type Step } from '../text/wildcard.ts'

/** Greatest number of alternatives that the braces of a pattern may expand to. */
const mostAlternatives = 1000

/** Returns true if a text contains a wildcard: `*`, `?`, `[…]` or `{…}`. */
export function isPattern(text: string): boolean {
  return /[*?[{]/.test(text)
}

/** Returns the folder before the first wildcard of a pattern. */
export function fixedFolder(pattern: string): string {
  return splitPattern(pattern).folder
}

export interface FindOptions {
  readonly cwd: string
  readonly onlyFiles: boolean
}

/**
 * Returns the absolute paths that match a pattern: `*` and `?` within a name, `**` for folders, `[a-z]`, `{a,b}`, and `\`
 * before a literal character. Hidden names match only segments that begin with a dot. Matching does not backtrack.
 * @throws UserError for braces with too many alternatives
 */
export async function findPaths(pattern: string, { cwd, onlyFiles }: FindOptions): Promise<string[]> {
  const found = new Set<string>()
  for (const { folder, segments } of alternativesOf(pattern).map(splitPattern)) {
    const base = resolve(cwd, folder)
    const paths = await glob('**', {
      cwd: base,
      absolute: true,
      onlyFiles,
      expandDirectories: false,
      dot: segments.some((segment) => segment.startsWith('.')),
      ...(segments.includes('**') ? {} : { deep: segments.length }),
    })
    const matches = matcherOf(segments)
    for (const path of paths.map((each) => resolve(each)))
      if (path !== base && matches(relative(base, path).split(sep))) found.add(path)
  }
  return [...found]
}

/** A pattern of names in a store without folders, whose names are listed by the text that they begin with. */
export interface NamePattern {
  /** The text that all matches begin with. */
  readonly prefix: string
  readonly matches: (name: string) => boolean
}

/**
 * Returns patterns that together match the names that `findPaths` would find.
 * @throws UserError for braces with too many alternatives
 */
export function namePatternsOf(pattern: string): readonly NamePattern[] {
  return alternativesOf(pattern)
    .map(splitPattern)
    .map(({ folder, segments }) => {
      const above = folder === '.' ? '' : `${folder}/`
      const [start = ''] = /^[^*?[{\\]*/.exec(segments[0] ?? '') ?? []
      const matches = matcherOf(segments)
      return {
        prefix: above + start,
        matches: (name) => name.startsWith(above) && matches(name.slice(above.length).split('/')),
      }
    })
}

function matcherOf(segments: readonly string[]): (names: readonly string[]) => boolean {
  const steps = segments.map(segmentStep)
  return (names) => matchesSteps(steps, names)
}

function alternativesOf(pattern: string): string[] {
  const alternatives = expand(pattern, { max: mostAlternatives + 1 })
  if (alternatives.length <= mostAlternatives) return alternatives
  throw new UserError({
    code: 'FILE_INVALID_PATH',
    found: `the pattern ${JSON.stringify(pattern)}, whose braces expand to more than ${mostAlternatives} alternatives`,
    expected: `at most ${mostAlternatives}`,
    hint: 'Use `*`, or several patterns.',
  })
}

interface SplitPattern {
  /** The folder that contains all matches. */
  readonly folder: string
  readonly segments: readonly string[]
}

function splitPattern(pattern: string): SplitPattern {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.')
  const first = segments.findIndex(isPattern)
  // Without a wildcard the last segment is matched as a literal name.
  const plain = first === -1 ? segments.length - 1 : first
  const folder = join(isAbsolute(pattern) ? '/' : '.', ...segments.slice(0, plain).map(unescaped))
  return { folder, segments: segments.slice(plain) }
}

function unescaped(segment: string): string {
  return segment.replaceAll(/\\(.)/g, '$1')
}

function isHidden(name: string): boolean {
  return name.startsWith('.')
}

function segmentStep(segment: string): Step<string> {
  if (segment === '**') return { any: (name) => !isHidden(name) }
  const steps = characterSteps(Array.from(segment))
  return {
    one: (name) => (!isHidden(name) || isHidden(segment)) && matchesSteps(steps, Array.from(name)),
  }
}

function characterSteps(pattern: readonly string[]): Step<string>[] {
  const steps: Step<string>[] = []
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? ''
    const end = character === '[' ? pattern.indexOf(']', at + 2) : -1
    if (character === '*') steps.push({ any: () => true })
    else if (character === '?') steps.push({ one: () => true })
    else if (end !== -1) {
      steps.push({ one: characterClass(pattern.slice(at + 1, end)) })
      at = end
    } else {
      const literal = character === '\\' ? (pattern[++at] ?? character) : character
      steps.push({ one: (each) => each === literal })
    }
  }
  return steps
}

/** Returns a test for a character class: characters, ranges such as `a-z`, and a leading `!` or `^` for negation. */
function characterClass(inner: readonly string[]): (character: string) => boolean {
  const negated = inner[0] === '!' || inner[0] === '^'
  const listed = inner.slice(negated ? 1 : 0)
  const ranges: { readonly from: string; readonly to: string }[] = []
  for (let at = 0; at < listed.length; at++) {
    const from = listed[at] ?? ''
    const to = listed[at + 1] === '-' ? listed[at + 2] : undefined
    if (to !== undefined) at += 2
    ranges.push({ from, to: to ?? from })
  }
  return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== negated
}
