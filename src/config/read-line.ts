import { readFile } from 'node:fs/promises'
import { LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { hasCode, UserError, type Mistake, type SourceLocation } from '../errors.ts'
import { explainIssue, pathText } from './explain-issue.ts'
import { lineSchema, type Line } from './line.ts'
import { applyOverrides, type Override } from './overrides.ts'

/** Reads `tensorline.yml`. @throws UserError with all mistakes of the file, each with its line. */
export async function readLine(file: string, overrides: readonly Override[] = []): Promise<Line> {
  return parseLine(await readText(file), file, overrides)
}

export function parseLine(text: string, file: string, overrides: readonly Override[] = []): Line {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0)
    throw new UserError(
      document.errors.map(({ message, pos }) => ({
        found: `YAML that cannot be read: ${message}`,
        expected: 'well-formed YAML',
        mend: 'Correct the syntax there; indentation and colons are the usual causes.',
        location: place(file, lines, pos[0]),
      })),
    )
  applyOverrides(document, overrides)
  const parsed = lineSchema.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  throw new UserError(parsed.error.issues.flatMap((issue) => mistakesOf(issue, document, file, lines)))
}

/** Where in a file's text each of the paths is written, or the innermost part of it that is. */
export function locateIn(
  text: string,
  file: string,
  paths: readonly (readonly PropertyKey[])[],
): SourceLocation[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  return paths.map((path) => locate(document, path, file, lines))
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
    throw new UserError(
      {
        found: `no file ${file}`,
        expected: 'the configuration of the line',
        mend: 'Run `tensorline init` to write one, or name the file with the `config` input.',
      },
      { cause: error },
    )
  }
}

function mistakesOf(
  issue: z.core.$ZodIssue,
  document: Document,
  file: string,
  lines: LineCounter,
): Mistake[] {
  return explainIssue(issue, document.toJS()).map(({ path, found, expected }) => ({
    found: path.length > 0 ? `${found} at ${pathText(path)}` : found,
    expected,
    mend: 'The reference of tensorline.yml is docs/configuration.md.',
    location: locate(document, path, file, lines),
  }))
}

/** The line of the innermost part of `path` that is written in the file. */
function locate(
  document: Document,
  path: readonly PropertyKey[],
  file: string,
  lines: LineCounter,
): SourceLocation {
  for (let depth = path.length; depth > 0; depth--) {
    const node = nodeAt(document, path.slice(0, depth))
    if (node?.range) return place(file, lines, node.range[0])
  }
  return { file, line: 1 }
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined
}

/** The key's own node for an entry of a mapping, else the value's. */
function nodeAt(document: Document, path: readonly PropertyKey[]): Ranged | null {
  const holder: unknown = document.getIn(path.slice(0, -1), true)
  const last = path.at(-1)
  if (isMap(holder)) {
    const entry = holder.items.find(({ key }) => String(key) === String(last))
    return isRanged(entry?.key) ? entry.key : null
  }
  const value: unknown = document.getIn(path, true)
  return isRanged(value) ? value : null
}

function isMap(node: unknown): node is { items: readonly { key: unknown }[] } {
  return (
    typeof node === 'object' &&
    node !== null &&
    'items' in node &&
    Array.isArray(node.items) &&
    node.items.every((item: unknown) => typeof item === 'object' && item !== null && 'key' in item)
  )
}

function isRanged(node: unknown): node is Ranged {
  return typeof node === 'object' && node !== null && 'range' in node
}

function place(file: string, lines: LineCounter, offset: number): SourceLocation {
  const { line, col } = lines.linePos(offset)
  return { file, line, column: col }
}
