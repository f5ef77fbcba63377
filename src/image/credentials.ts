import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { hasCode, UserError } from '../errors/user-error.ts'
import { parseFailure } from '../artifacts/artifact-json.ts'
import { dockerHub } from './reference.ts'

/** Credentials of a user at a registry. */
export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'refresh-token'; readonly token: string }

const configSchema = z.looseObject({
  auths: z
    .record(z.string(), z.looseObject({ auth: z.string().optional(), identitytoken: z.string().optional() }))
    .nullish(),
  credsStore: z.string().nullish(),
  credHelpers: z.record(z.string(), z.string()).nullish(),
})
type DockerConfig = z.infer<typeof configSchema>

const helperOutputSchema = z.looseObject({ Username: z.string(), Secret: z.string() })
/** User name that helpers return when the secret is an identity token. */
const tokenUsername = '<token>'

/**
 * Returns the credentials that `docker login` (or docker/login-action) stored for this registry: from a
 * credential helper or from the config file in `$DOCKER_CONFIG` or `~/.docker`. Returns null without a login.
 * @throws UserError when the file or a helper is unusable
 */
export async function findCredentials(
  registry: string,
  environment: NodeJS.ProcessEnv,
): Promise<Credentials | null> {
  const file = join(environment['DOCKER_CONFIG'] ?? join(homedir(), '.docker'), 'config.json')
  const config = await readConfig(file)
  if (config === null) return null
  const key = registry === dockerHub.host ? 'https://index.docker.io/v1/' : registry
  const helper = config.credHelpers?.[key] ?? config.credsStore ?? null
  const fromHelper = helper === null ? null : await readFromHelper(helper, key, environment)
  return fromHelper ?? fromFile(config, key, file)
}

async function readConfig(file: string): Promise<DockerConfig | null> {
  try {
    return configSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw unusable(file, parseFailure(error))
  }
}

/** Finds the entry of a registry. Versions of Docker wrote the keys with and without scheme and path. */
function fromFile({ auths }: DockerConfig, key: string, file: string): Credentials | null {
  const entry = [key, `https://${key}`, `https://${key}/v1/`, `https://${key}/v2/`]
    .map((name) => auths?.[name])
    .find((found) => found !== undefined)
  if (entry?.identitytoken) return { kind: 'refresh-token', token: entry.identitytoken }
  if (!entry?.auth) return null
  const decoded = Buffer.from(entry.auth, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1) throw unusable(file, `auth of ${key} is not the base64 of user:password`)
  return {
    kind: 'password',
    username: decoded.slice(0, colon),
    password: decoded.slice(colon + 1).replace(/\0+$/, ''),
  }
}

/**
 * Runs a credential helper by the protocol of docker-credential-helpers: the registry on standard input, JSON
 * on standard output.
 */
async function readFromHelper(
  helper: string,
  key: string,
  environment: NodeJS.ProcessEnv,
): Promise<Credentials | null> {
  const program = `docker-credential-${helper}`
  if (!/^[\w.-]+$/.test(helper))
    throw unusable(program, 'the name of a helper may contain only letters, digits, `_`, `.` and `-`')
  const { code, output } = await runHelper(program, key, environment)
  if (code !== 0) {
    if (output.includes('credentials not found')) return null
    throw unusable(program, `it exited with code ${code}: ${output.trim()}`)
  }
  const response = helperOutputSchema.safeParse(parseJson(output))
  if (!response.success) throw unusable(program, 'its output is not the JSON of a credential helper')
  const { Username: username, Secret: secret } = response.data
  if (username === tokenUsername) return { kind: 'refresh-token', token: secret }
  return { kind: 'password', username, password: secret }
}

async function runHelper(
  program: string,
  key: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, ['get'], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => {
      reject(unusable(program, error.message))
    })
    child.once('close', resolve)
  })
  // A helper that exits without reading its input must not crash this process with EPIPE.
  child.stdin.on('error', () => undefined)
  child.stdin.end(key)
  const [code, output] = await Promise.all([ended, text(child.stdout)])
  return { code, output }
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}

function unusable(what: string, why: string): UserError {
  return new UserError({
    code: 'REGISTRY_UNAUTHORIZED',
    found: `${what}, which is unusable (${why})`,
    expected: "Docker's configuration with a login for the registry",
    hint: 'Log in again (docker login, or docker/login-action), or remove the entry.',
  })
}
