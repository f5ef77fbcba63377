import { z } from 'zod'
import { readBytes } from '../data/data-file.ts'
import { UserError } from '../errors/user-error.ts'
import { tryParseJson } from '../files/parse-json.ts'
import type { Golden } from '../model/model-schema.ts'
import type { ShadowRequest } from './shadow-request.ts'

const instances = z.array(z.unknown()).min(1)
const rows = z.object({ instances })
/** A line of the server's prediction log. */
const logged = z.object({
  request: z.string().optional(),
  /** HTTP status of a request without a prediction. */
  status: z.int().optional(),
  outputs: z.unknown().optional(),
  inputs: z.unknown().optional(),
})
/** Inputs of a logged request: rows of TensorFlow's protocol, a list of examples or an image of `/predict`. */
const inputs = z.union([
  rows.transform((body) => body.instances),
  instances,
  z.strictObject({ base64: z.string() }).transform(({ base64 }) => [{ b64: base64 }]),
])

/**
 * Reads recorded requests, one a line: bodies of `:predict` in rows, or the server's prediction log with inputs. Lines of the log in
 * other protocols, and of failed requests, are skipped.
 * @param shown name of the file in messages
 * @throws UserError for a file without requests, or a line that is not one
 */
export async function readRecordedRequests(file: string, shown: string): Promise<readonly ShadowRequest[]> {
  const text = (await readBytes({ path: shown, file, shown })).toString()
  const requests = text.split('\n').flatMap((line, index): ShadowRequest[] => {
    if (line.trim() === '') return []
    const value = tryParseJson(line)
    const id = `${shown}:${index + 1}`
    const request = rows.safeParse(value)
    if (request.success) return [requestOf(id, request.data.instances)]
    const entry = logged.safeParse(value)
    if (entry.success && entry.data.status !== undefined) return []
    if (!entry.success || entry.data.inputs === undefined)
      throw invalid(shown, 'a line that is not a request', index + 1)
    const examples = inputs.safeParse(entry.data.inputs)
    return examples.success ? [requestOf(entry.data.request ?? id, examples.data)] : []
  })
  if (requests.length === 0) throw invalid(shown, 'a file without requests that can be repeated')
  return requests
}

function requestOf(id: string, examples: readonly unknown[]): ShadowRequest {
  return { id, body: JSON.stringify({ instances: examples }), labels: null }
}

/** Returns the golden requests of a model. Their outputs are those of one version, so they are not labels. */
export function goldenAsRequests({ requests }: Golden): readonly ShadowRequest[] {
  return requests.map(({ id, input }) => requestOf(id, [input]))
}

function invalid(file: string, found: string, line?: number): UserError {
  return new UserError({
    code: 'CANARY_INVALID_REQUESTS',
    found,
    expected: 'one JSON object a line: {"instances": […]}, or a line of the prediction log with `inputs`',
    hint: 'Record requests with PREDICTION_LOG and PREDICTION_LOG_INPUTS of the server.',
    location: line === undefined ? { file } : { file, line },
  })
}
