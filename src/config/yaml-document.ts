import { isCollection, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Alias, Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { messageOf, UserError, type Problem, type SourceLocation } from '../errors/user-error.ts'

/** A parsed YAML file that can locate its nodes. */
export interface YamlDocument {
  readonly document: Document
  /** Returns the location of a character of the text; offsets count from 0. */
  readonly locate: (offset: number) => SourceLocation
}

/** The greatest size of a pipeline file, in characters. */
const mostCharacters = 1 << 20
/** The greatest number of mappings and lists inside one another. */
const deepest = 100
/** Limit of aliases, because the library searches the whole document for the anchor of each. */
const mostAliases = 1000

const syntaxHint =
  'Correct the syntax there; indentation, colons, and brackets or quotes in a text without quotes are the usual causes.'

/**
 * Parses YAML text.
 * @throws UserError with the line of the first syntax error, and for a text that is too long
 */
export function parseYaml(text: string, file: string): YamlDocument {
  if (text.length > mostCharacters)
    throw new UserError({
      code: 'CONFIG_TOO_LARGE',
      found: `a file of ${text.length} characters`,
      expected: `at most ${mostCharacters}`,
      hint: 'Name another file, or move the data out of it.',
      location: { file },
    })
  const lines = new LineCounter()
  // The library compares every pair of keys; `assertPlain` needs one pass.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const locate = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  // Later errors follow from the first one.
  const [broken] = document.errors
  if (broken === undefined) return { document, locate }
  const tooDeep = broken.message.startsWith('Maximum call stack')
  throw new UserError({
    code: tooDeep ? 'CONFIG_TOO_LARGE' : 'CONFIG_INVALID_YAML',
    found: tooDeep ? 'mappings or lists nested too deeply' : `YAML that cannot be read: ${broken.message}`,
    expected: tooDeep ? `at most ${deepest} levels` : 'well-formed YAML',
    hint: tooDeep ? 'Remove levels.' : syntaxHint,
    location: locate(broken.pos[0]),
  })
}

/**
 * Converts a document to plain values.
 * @throws UserError with the line for keys that appear twice or are not text, for aliases without an anchor, inside their
 * own anchor or too many to expand, and for too many levels
 */
export function toPlainValue({ document, locate }: YamlDocument, file: string): unknown {
  const nestedAlias = assertPlain(document, (node, reason) => refuse(reason, locationOf(node)))
  try {
    const value: unknown = document.toJS()
    return value
  } catch (error) {
    // `maxAliasCount` of the library was exceeded.
    if (!(error instanceof ReferenceError)) throw error
    throw refuse(
      {
        code: 'CONFIG_INVALID_YAML',
        found: `aliases that expand to too many values (${messageOf(error)})`,
        expected: 'few aliases, and no aliases of lists that consist of aliases',
        hint: 'Write the values out.',
      },
      locationOf(nestedAlias),
      error,
    )
  }

  function locationOf(node: Node | null): SourceLocation {
    return node?.range ? locate(node.range[0]) : { file }
  }
}

type Reason = Pick<Problem, 'code' | 'found' | 'expected' | 'hint'>

function refuse(reason: Reason, location: SourceLocation, cause?: unknown): UserError {
  return new UserError({ ...reason, location }, { cause })
}

/**
 * Checks the structure in one pass.
 * @returns an alias within an anchor, otherwise any alias; null without aliases
 */
function assertPlain(document: Document, refused: (node: Node, reason: Reason) => UserError): Alias | null {
  const anchored = new Map<string, Node>()
  const aliases: Alias[] = []
  const nested: Alias[] = []
  const enter = (node: Scalar | YAMLMap | YAMLSeq, path: readonly unknown[]) => {
    if (path.length > 2 * deepest)
      throw refused(node, {
        code: 'CONFIG_TOO_LARGE',
        found: 'mappings or lists nested too deeply',
        expected: `at most ${deepest} levels`,
        hint: 'Remove levels.',
      })
    if (node.anchor !== undefined) anchored.set(node.anchor, node)
  }
  visit(document, {
    Scalar: (_, scalar, path) => {
      enter(scalar, path)
    },
    Seq: (_, sequence, path) => {
      enter(sequence, path)
    },
    Map: (_, map, path) => {
      enter(map, path)
      assertKeys(map, refused)
    },
    Alias: (_, alias, path) => {
      const target = anchored.get(alias.source)
      if (target === undefined)
        throw refused(alias, {
          code: 'CONFIG_INVALID_YAML',
          found: `the alias *${alias.source} before any anchor &${alias.source}`,
          expected: 'an anchor above its aliases',
          hint: 'Correct the name, or write the value out.',
        })
      if (path.some((holder) => holder === target))
        throw refused(alias, {
          code: 'CONFIG_INVALID_YAML',
          found: `the alias *${alias.source} inside its own anchor`,
          expected: 'an alias of a value that ends above it',
          hint: 'Remove the alias, or write the value out.',
        })
      aliases.push(alias)
      if (aliases.length > mostAliases)
        throw refused(alias, {
          code: 'CONFIG_INVALID_YAML',
          found: `more than ${mostAliases} aliases`,
          expected: `at most ${mostAliases}`,
          hint: 'Write the values out.',
        })
      if (path.some((holder) => isCollection(holder) && holder.anchor !== undefined)) nested.push(alias)
    },
  })
  return nested[0] ?? aliases[0] ?? null
}

function assertKeys({ items }: YAMLMap, refused: (node: Node, reason: Reason) => UserError): void {
  const seen = new Set<string>()
  for (const { key } of items) {
    if (!isNode(key)) continue
    if (!isScalar(key))
      throw refused(key, {
        code: 'CONFIG_INVALID_YAML',
        found: 'a list, a mapping or an alias as key',
        expected: 'text as key',
        hint: syntaxHint,
      })
    const name = String(key.value)
    if (seen.has(name))
      throw refused(key, {
        code: 'CONFIG_INVALID_YAML',
        found: `the key ${JSON.stringify(name)} twice`,
        expected: 'each key once',
        hint: 'Remove one of them.',
      })
    seen.add(name)
  }
}
