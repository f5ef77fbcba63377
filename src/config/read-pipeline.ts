import { readFile } from 'node:fs/promises'
import { isMap, type Document } from 'yaml'
import type { z } from 'zod'
import { hasCode, UserError, withPath, type Problem, type SourceLocation } from '../errors/user-error.ts'
import { parseYaml, toPlainValue, type YamlDocument } from './yaml-document.ts'
import { explainIssues } from './explain-pipeline.ts'
import { pipelineSchema, type PipelineConfig } from './pipeline.ts'
import { removeKeysOfOtherTargets } from './override-target.ts'
import { applyOverrides, type Override } from './overrides.ts'

/**
 * Reads `tensorline.yml`.
 * @param note receives a sentence about keys of the file that the overrides exclude
 * @throws UserError with all errors in the file, each with its line
 */
export async function readPipeline(
  file: string,
  overrides: readonly Override[] = [],
  note?: (text: string) => void,
): Promise<PipelineConfig> {
  return parsePipeline(await readText(file), file, overrides, note)
}

export function parsePipeline(
  text: string,
  file: string,
  overrides: readonly Override[] = [],
  note: (text: string) => void = () => undefined,
): PipelineConfig {
  const yaml = parseYaml(text, file)
  applyOverrides(yaml.document, overrides)
  const removed = removeKeysOfOtherTargets(yaml.document, overrides)
  if (removed.length > 0)
    note(
      `\`deploy.target\` is overridden, so these keys of \`deploy\` in ${file} are not used: ${removed.join(', ')}`,
    )
  return validate(pipelineSchema, yaml, file, overrides)
}

/**
 * Parses a file of a schema.
 * @throws UserError with all errors in the file, each with its line
 */
export function parseConfig<Config>(schema: z.ZodType<Config>, text: string, file: string): Config {
  return validate(schema, parseYaml(text, file), file, [])
}

function validate<Config>(
  schema: z.ZodType<Config>,
  yaml: YamlDocument,
  file: string,
  overrides: readonly Override[],
): Config {
  const value = toPlainValue(yaml, file)
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = explainIssues(parsed.error.issues, value, schema).map(({ path, ...problem }): Problem => {
    const override = overrides.find((each) => startsWith(path, each.path))
    if (override) return { ...problem, found: `${problem.found}, from ${override.from}` }
    return { ...problem, location: locate(yaml, path, file) }
  })
  throw new UserError(problems.sort(inOrderOfFile))
}

/** Compares two problems by their location; problems without a location come last. */
function inOrderOfFile(a: Problem, b: Problem): number {
  const line = ({ location }: Problem) => location?.line ?? Number.MAX_SAFE_INTEGER
  return line(a) - line(b) || (a.location?.column ?? 0) - (b.location?.column ?? 0)
}

function startsWith(path: readonly PropertyKey[], start: readonly string[]): boolean {
  return start.every((key, depth) => String(path[depth]) === key)
}

/**
 * Returns a function that returns the location of a path in a file's text. For a path that is not in the file, this is the
 * location of its innermost existing part.
 */
export function locatePaths(text: string, file: string): (path: readonly PropertyKey[]) => SourceLocation {
  const yaml = parseYaml(text, file)
  return (path) => locate(yaml, path, file)
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw withPath(error, file)
    throw new UserError(
      {
        code: 'CONFIG_FILE_MISSING',
        found: `no file ${file}`,
        expected: 'the configuration of the pipeline',
        hint: 'Run `tensorline init` to write one, or name the file with the `config` input.',
      },
      { cause: error },
    )
  }
}

/** Returns the location of the innermost part of `path` that exists in the file. */
function locate(
  { document, locate }: YamlDocument,
  path: readonly PropertyKey[],
  file: string,
): SourceLocation {
  for (let depth = path.length; depth > 0; depth--) {
    const node = nodeAt(document, path.slice(0, depth))
    if (node?.range) return locate(node.range[0])
  }
  return { file, line: 1 }
}

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined
}

/** Returns the key's node for an entry of a mapping, otherwise the value's node. */
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

function isRanged(node: unknown): node is Ranged {
  return typeof node === 'object' && node !== null && 'range' in node
}
