import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isMissing, messageOf, UserError } from '../errors/user-error.ts'
import { parseJson } from '../files/parse-json.ts'

/**
 * Reads a JSON file of an artifact.
 * @throws UserError if it is missing, is not JSON or does not fit the schema
 */
export async function readArtifactJson<Value>(
  folder: string,
  path: string,
  schema: z.ZodType<Value>,
): Promise<Value> {
  const json = parseArtifactJson(await readText(folder, path), folder, path)
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw damagedArtifact(folder, `a ${path} that does not fit: ${firstIssue(parsed.error)}`)
}

/**
 * Parses JSON of an artifact.
 * @throws UserError if the text is not JSON, or is nested too deeply
 */
export function parseArtifactJson(text: string, folder: string, path: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    throw damagedArtifact(folder, `a ${path} that is not JSON: ${messageOf(error)}`, error)
  }
}

/** Returns only the first issue, because a file of another form can have any number of them. */
export function firstIssue(error: z.ZodError): string {
  return z
    .prettifyError(new z.ZodError(error.issues.slice(0, 1)))
    .replace(/^✖ /, '')
    .replace(/\s+/g, ' ')
}

/** Returns the reason why a value could not be parsed as one line: of a schema's error, the first issue. */
export function parseFailure(thrown: unknown): string {
  return thrown instanceof z.ZodError ? firstIssue(thrown) : messageOf(thrown)
}

export function damagedArtifact(folder: string, found: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'ARTIFACT_DAMAGED',
      found: `in ${folder} ${found}`,
      expected: 'unchanged files',
      hint: 'The artifact was changed or truncated after it was written. Create it again.',
    },
    { cause },
  )
}

async function readText(folder: string, path: string): Promise<string> {
  try {
    return await readFile(join(folder, path), 'utf8')
  } catch (error) {
    if (!isMissing(error)) throw error
    throw damagedArtifact(folder, `no file ${path}`, error)
  }
}
