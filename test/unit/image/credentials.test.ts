import { beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findCredentials } from '../../../src/image/credentials.ts'
import { userError } from '../../harness/user-error.ts'
import { temporaryFolder } from './temporary-folder.ts'

const home = temporaryFolder()
let environment: NodeJS.ProcessEnv
let folder: string

beforeEach(() => {
  folder = join(home, crypto.randomUUID())
  mkdirSync(folder)
  environment = { DOCKER_CONFIG: folder, PATH: `${folder}:${process.env['PATH'] ?? ''}` }
})

const configure = (config: unknown) => writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
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
    expect(await findCredentials('ghcr.io', environment)).toBeNull()
    configure({ auths: { 'other.example': { auth: auth('u:p') } } })
    expect(await findCredentials('ghcr.io', environment)).toBeNull()
  })

  it.each(['ghcr.io', 'https://ghcr.io', 'https://ghcr.io/v1/', 'https://ghcr.io/v2/'])(
    'are found in the config file under "%s"',
    async (key) => {
      configure({ auths: { [key]: { auth: auth('octo:p:with:colons') } } })
      expect(await findCredentials('ghcr.io', environment)).toEqual({
        kind: 'password',
        username: 'octo',
        password: 'p:with:colons',
      })
    },
  )

  it('of Docker Hub are stored under its old name', async () => {
    configure({ auths: { 'https://index.docker.io/v1/': { auth: auth('u:p') } } })
    expect(await findCredentials('registry-1.docker.io', environment)).toMatchObject({ username: 'u' })
  })

  it('may be an identity token', async () => {
    configure({ auths: { 'r.example': { auth: auth('u:'), identitytoken: 'T' } } })
    expect(await findCredentials('r.example', environment)).toEqual({ kind: 'refresh-token', token: 'T' })
  })

  it('are read from the helper of the registry, then from the general helper, then from the file', async () => {
    installHelper('own', 'ghcr.io', '{"ServerURL":"ghcr.io","Username":"own","Secret":"s"}')
    installHelper('all', 'ghcr.io', '{"Username":"all","Secret":"s"}')
    const auths = { 'ghcr.io': { auth: auth('file:p') } }
    configure({ auths, credsStore: 'all', credHelpers: { 'ghcr.io': 'own' } })
    expect(await findCredentials('ghcr.io', environment)).toMatchObject({ username: 'own', password: 's' })
    configure({ auths, credsStore: 'all' })
    expect(await findCredentials('ghcr.io', environment)).toMatchObject({ username: 'all' })
  })

  it('are read from the file when the helper has none', async () => {
    installHelper('all', 'other.example', '{}')
    configure({ auths: { 'ghcr.io': { auth: auth('file:p') } }, credsStore: 'all' })
    expect(await findCredentials('ghcr.io', environment)).toMatchObject({ username: 'file' })
  })

  it('from a helper may be an identity token', async () => {
    installHelper('all', 'r.example', '{"Username":"<token>","Secret":"T"}')
    configure({ credsStore: 'all' })
    expect(await findCredentials('r.example', environment)).toEqual({ kind: 'refresh-token', token: 'T' })
  })

  it.each([
    ['a helper that is not installed', { credsStore: 'none' }, 'docker-credential-none'],
    ['a helper named by a path', { credsStore: '../evil' }, 'docker-credential-../evil'],
    ['an entry that is not user:password', { auths: { 'ghcr.io': { auth: auth('word') } } }, 'user:password'],
    ['a config of another shape', { auths: [] }, 'config.json'],
  ])('are refused from %s', async (_, config, value) => {
    configure(config)
    await expect(findCredentials('ghcr.io', environment)).rejects.toThrow(
      userError('REGISTRY_UNAUTHORIZED', value),
    )
  })

  it('are refused from a helper that does not return JSON', async () => {
    installHelper('all', 'ghcr.io', 'hello')
    configure({ credsStore: 'all' })
    await expect(findCredentials('ghcr.io', environment)).rejects.toThrow(userError('REGISTRY_UNAUTHORIZED'))
  })
})
