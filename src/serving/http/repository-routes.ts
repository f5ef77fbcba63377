import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { ModelVersion } from '../models/model-version.ts'
import { invalidRequest } from '../protocol/invalid-request.ts'
import { readJson } from '../protocol/read-json.ts'
import { allow } from './allow.ts'
import { loadFailed, notFound, notReady } from './http-error.ts'
import { pathOf } from './model-target.ts'
import { readBody, type BodyMemory } from './read-body.ts'
import type { ServerState } from './server-state.ts'

const prefix = '/v2/repository/models/'
const pattern = /^(?<name>[^/]+)\/(?<verb>load|unload)$/
/** Most bytes of a body of these routes. */
const bodyLimit = 64 * 1024

const indexBody = z.looseObject({ ready: z.boolean().optional() })
const changeBody = z.looseObject({ parameters: z.looseObject({}).optional() })

/** Adds Triton's model repository extension of the Open Inference Protocol, which loads and unloads models. */
export function addRepositoryRoutes(app: FastifyInstance, state: ServerState, memory: BodyMemory): void {
  allow(app, 'POST', '/v2/repository/index', async (request) => {
    const { ready } = await bodyOf(request, indexBody)
    return state.models.all.filter(({ isAvailable }) => isAvailable || ready !== true).map(describe)
  })
  allow(app, 'POST', `${prefix}*`, async (request) => {
    const groups = pattern.exec(pathOf(request).slice(prefix.length))?.groups
    if (groups?.['name'] === undefined)
      throw notFound('no such path', `${prefix}NAME/load or ${prefix}NAME/unload`)
    const { name, verb } = groups
    requireNoConfig(await bodyOf(request, changeBody))
    if (state.repository === null) throw notReady()
    if (verb === 'load') requireLoaded(name, await state.repository.load(name))
    else {
      requireKnown(name, state.models.versionsOf(name))
      await state.repository.unload(name)
    }
    return {}
  })

  async function bodyOf<Body>({ raw }: FastifyRequest, schema: z.ZodType<Body>): Promise<Body> {
    const body = await readBody(raw, bodyLimit, memory)
    body.release()
    const parsed = schema.safeParse(body.bytes.length === 0 ? {} : readJson(body.bytes))
    if (parsed.success) return parsed.data
    throw invalidRequest('a body of another form', 'a JSON object', 'Send {} or no body.')
  }
}

function requireKnown(name: string, versions: readonly ModelVersion[]): void {
  if (versions.length === 0)
    throw notFound(`no model "${name}" in MODELS_DIR`, 'a folder NAME/VERSION with the artifact of a model')
}

function requireLoaded(name: string, versions: readonly ModelVersion[]): void {
  requireKnown(name, versions)
  const failed = versions.find(({ error }) => error !== null)
  if (failed) throw loadFailed(failed)
}

/** Throws a UserError for a configuration or files in the request, which only the folder provides. */
function requireNoConfig({ parameters = {} }: z.infer<typeof changeBody>): void {
  const [first] = Object.keys(parameters).filter((key) => key !== 'unload_dependents')
  if (first !== undefined)
    throw invalidRequest(
      `the parameter ${first.slice(0, 60)}`,
      'no parameters',
      'Write the model into its folder, and load it without parameters.',
    )
}

/** Returns a version as Triton's index of the repository describes it. */
function describe({ name, version, state, error }: ModelVersion): object {
  const ready = state === 'AVAILABLE'
  return { name, version, state: ready ? 'READY' : 'UNAVAILABLE', reason: error ?? (ready ? '' : state) }
}
