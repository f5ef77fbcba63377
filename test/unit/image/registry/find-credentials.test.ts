import { beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCredentials } from '../../../../src/image/registry/find-credentials.ts'
import { userError } from '../../../harness/user-error.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const home = temporaryFolder()
let environment: NodeJS.ProcessEnv
let folder: string

beforeEach(() => {
  folder = join(home, crypto.randomUUID())
  mkdirSync(folder)
  environment = { DOCKER_CONFIG: folder, PATH: `${folder}:${process.env['PATH'] ?? ''}` }
})

const configure = (config: unknown) => writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
const at = (registry: string) => ({ registry, path: 'acme/wine' })
const auth = (text: string) => Buffer.from(text).toString('base64')

/** A real credential helper: it returns the credentials of one registry, as in the protocol. */
function installHelper(name: string, registry: string, answer: string): void {
  const script = `#!/bin/sh
[ "$1" = get ] || exit 2
read -r asked
if [ "$asked" = '${registry}' ]; then echo '${answer}'; else echo 'credentials not found in native keychain'; exit 1; fi
`
  writeFileSync(join(folder, `docker-credential-${name}`), script, { mode: 0o755 })
}

describe('the credentials of a registry', () => {
  it('are null without a login', async () => {
    expect(await findCredentials(at('ghcr.io'), environment)).toBeNull()
    configure({ auths: { 'other.example': { auth: auth('u:p') } } })
    expect(await findCredentials(at('ghcr.io'), environment)).toBeNull()
  })

  it.each(['ghcr.io', 'https://ghcr.io', 'https://ghcr.io/v1/', 'https://ghcr.io/v2/'])(
    'are found in the config file under "%s"',
    async (key) => {
      configure({ auths: { [key]: { auth: auth('octo:p:with:colons') } } })
      expect(await findCredentials(at('ghcr.io'), environment)).toEqual({
        kind: 'password',
        username: 'octo',
        password: 'p:with:colons',
      })
    },
  )

  it('of Docker Hub are stored under its old name', async () => {
    configure({ auths: { 'https://index.docker.io/v1/': { auth: auth('u:p') } } })
    expect(await findCredentials(at('registry-1.docker.io'), environment)).toMatchObject({ username: 'u' })
  })

  it.each([
    'docker.io',
    'docker.io/acme',
    'docker.io/acme/wine',
    'index.docker.io',
    'https://registry-1.docker.io',
  ])('of Docker Hub are found under "%s"', async (key) => {
    configure({ auths: { [key]: { auth: auth('u:p') } } })
    expect(await findCredentials(at('registry-1.docker.io'), environment)).toMatchObject({ username: 'u' })
  })

  it('of a repository come before those of its namespace and of the registry', async () => {
    const auths = {
      'r.example': { auth: auth('registry:p') },
      'r.example/acme': { auth: auth('namespace:p') },
      'r.example/acme/wine': { auth: auth('repository:p') },
    }
    const found = async (path: string) => findCredentials({ registry: 'r.example', path }, environment)
    configure({ auths })
    expect(await found('acme/wine')).toMatchObject({ username: 'repository' })
    expect(await found('acme/beer')).toMatchObject({ username: 'namespace' })
    expect(await found('other/wine')).toMatchObject({ username: 'registry' })
  })

  it('may be a name and a password', async () => {
    configure({ auths: { 'r.example': { username: 'u', password: 'p' } } })
    expect(await findCredentials(at('r.example'), environment)).toMatchObject({
      username: 'u',
      password: 'p',
    })
  })

  it('are found in the files of Podman', async () => {
    const logins = (username: string) =>
      JSON.stringify({ auths: { 'r.example': { username, password: 'p' } } })
    mkdirSync(join(folder, 'run/containers'), { recursive: true })
    writeFileSync(join(folder, 'run/containers/auth.json'), logins('podman'))
    writeFileSync(join(folder, 'auth.json'), logins('named'))
    const found = async (more: NodeJS.ProcessEnv) =>
      findCredentials(at('r.example'), { ...environment, ...more })
    expect(await found({ XDG_RUNTIME_DIR: join(folder, 'run') })).toMatchObject({ username: 'podman' })
    expect(await found({ XDG_CONFIG_HOME: join(folder, 'run') })).toMatchObject({ username: 'podman' })
    expect(await found({ REGISTRY_AUTH_FILE: join(folder, 'auth.json') })).toMatchObject({
      username: 'named',
    })
  })

  it('are not found in the prototype of an object', async () => {
    configure({ auths: {}, credHelpers: {} })
    expect(await findCredentials(at('constructor'), environment)).toBeNull()
  })

  it('may be an identity token', async () => {
    configure({ auths: { 'r.example': { auth: auth('u:'), identitytoken: 'T' } } })
    expect(await findCredentials(at('r.example'), environment)).toEqual({ kind: 'refresh-token', token: 'T' })
  })

  it('are read from the helper of the registry, then from the general helper, then from the file', async () => {
    installHelper('own', 'ghcr.io', '{"ServerURL":"ghcr.io","Username":"own","Secret":"s"}')
    installHelper('all', 'ghcr.io', '{"Username":"all","Secret":"s"}')
    const auths = { 'ghcr.io': { auth: auth('file:p') } }
    configure({ auths, credsStore: 'all', credHelpers: { 'ghcr.io': 'own' } })
    expect(await findCredentials(at('ghcr.io'), environment)).toMatchObject({
      username: 'own',
      password: 's',
    })
    configure({ auths, credsStore: 'all' })
    expect(await findCredentials(at('ghcr.io'), environment)).toMatchObject({ username: 'all' })
  })

  it('are read from the file when the helper has none', async () => {
    installHelper('all', 'other.example', '{}')
    configure({ auths: { 'ghcr.io': { auth: auth('file:p') } }, credsStore: 'all' })
    expect(await findCredentials(at('ghcr.io'), environment)).toMatchObject({ username: 'file' })
  })

  it('from a helper may be an identity token', async () => {
    installHelper('all', 'r.example', '{"Username":"<token>","Secret":"T"}')
    configure({ credsStore: 'all' })
    expect(await findCredentials(at('r.example'), environment)).toEqual({ kind: 'refresh-token', token: 'T' })
  })

  it.each([
    ['a helper that is not installed', { credsStore: 'none' }, 'docker-credential-none'],
    ['a helper named by a path', { credsStore: '../evil' }, 'docker-credential-../evil'],
    ['an entry that is not user:password', { auths: { 'ghcr.io': { auth: auth('word') } } }, 'user:password'],
    ['a config of another shape', { auths: [] }, 'config.json'],
  ])('are refused from %s', async (_, config, value) => {
    configure(config)
    await expect(findCredentials(at('ghcr.io'), environment)).rejects.toThrow(
      userError('REGISTRY_UNAUTHORIZED', value),
    )
  })

  it('are refused from a helper that does not return JSON', async () => {
    installHelper('all', 'ghcr.io', 'hello')
    configure({ credsStore: 'all' })
    await expect(findCredentials(at('ghcr.io'), environment)).rejects.toThrow(
      userError('REGISTRY_UNAUTHORIZED'),
    )
  })
})
