import { homedir } from 'node:os'
import { join } from 'node:path'
import { dockerHub, type Repository } from '../reference.ts'
import { readFromHelper } from './credential-helper.ts'
import type { Credentials } from './credentials.ts'
import { credentialsIn, readLoginFile } from './login-file.ts'

/**
 * Returns the credentials for a repository, as `docker login`, `podman login` or docker/login-action stored them: from a credential
 * helper, or from a file. The first of these files with a login is used: `$REGISTRY_AUTH_FILE`, Docker's `config.json` in `$DOCKER_CONFIG`
 * or `~/.docker`, and Podman's `containers/auth.json` in `$XDG_RUNTIME_DIR` and in `$XDG_CONFIG_HOME` or `~/.config`. Returns null
 * without a login.
 * @throws UserError when a file or a helper is unusable
 */
export async function findCredentials(
  repository: Repository,
  environment: NodeJS.ProcessEnv,
): Promise<Credentials | null> {
  const keys = keysOf(repository)
  for (const file of loginFiles(environment)) {
    const logins = await readLoginFile(file)
    if (logins === null) continue
    const named = keys.find((key) => logins.credHelpers && Object.hasOwn(logins.credHelpers, key))
    const helper = (named && logins.credHelpers?.[named]) ?? logins.credsStore ?? null
    const fromHelper =
      helper === null ? null : await readFromHelper(helper, named ?? storeKey(repository), environment)
    const found = fromHelper ?? credentialsIn(logins, keys, file)
    if (found) return found
  }
  return null
}

function loginFiles(environment: NodeJS.ProcessEnv): readonly string[] {
  const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, XDG_RUNTIME_DIR, XDG_CONFIG_HOME } = environment
  const home = environment['HOME'] ?? homedir()
  const podman = 'containers/auth.json'
  return [
    ...(REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : []),
    join(DOCKER_CONFIG || join(home, '.docker'), 'config.json'),
    ...(XDG_RUNTIME_DIR ? [join(XDG_RUNTIME_DIR, podman)] : []),
    join(XDG_CONFIG_HOME || join(home, '.config'), podman),
  ]
}

/** The address under which Docker keeps a login at Docker Hub. */
const hubAddress = 'https://index.docker.io/v1/'

function storeKey({ registry }: Repository): string {
  return registry === dockerHub.host ? hubAddress : registry
}

/**
 * Returns the keys of a repository, the most specific one first. Podman keeps logins also for namespaces and single repositories;
 * versions of Docker wrote the registry with and without scheme and path.
 */
function keysOf({ registry, path }: Repository): readonly string[] {
  const isHub = registry === dockerHub.host
  const hosts = isHub ? [dockerHub.name, 'index.docker.io', registry] : [registry]
  const parts = path.split('/')
  const namespaces = parts.map((_, index) => parts.slice(0, parts.length - index).join('/'))
  return [
    ...namespaces.flatMap((namespace) => hosts.map((host) => `${host}/${namespace}`)),
    ...(isHub ? [hubAddress] : []),
    ...hosts.flatMap((host) => [host, `https://${host}`, `https://${host}/v1/`, `https://${host}/v2/`]),
  ]
}
