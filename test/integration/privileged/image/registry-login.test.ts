import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLayout } from '../../../../src/image/layout.ts'
import { pullImage } from '../../../../src/image/registry/pull-image.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { layoutOf, rawTar } from '../../../unit/image/tar-layout.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { userError } from '../../../harness/user-error.ts'
import { startRegistry } from './docker-registry.ts'
import { startFront } from './front.ts'
import { startTokenService } from './tokens.ts'

const folder = temporaryFolder()
const layout = join(folder, 'layout')
const signal = new AbortController().signal
const atTheEnd: (() => unknown)[] = []

beforeAll(async () => {
  await layoutOf(layout, [await rawTar([{ name: 'a', content: 'a' }])])
})
afterEach(async () => {
  for (const stop of atTheEnd.splice(0)) await stop()
})

/** Returns options with the credentials that `docker login` stores. */
function login(host: string, entry: { auth?: string; identitytoken?: string }) {
  const DOCKER_CONFIG = join(folder, crypto.randomUUID())
  mkdirSync(DOCKER_CONFIG)
  const { auth, ...others } = entry
  const encoded = auth === undefined ? {} : { auth: Buffer.from(auth).toString('base64') }
  writeFileSync(
    join(DOCKER_CONFIG, 'config.json'),
    JSON.stringify({ auths: { [host]: { ...encoded, ...others } } }),
  )
  return { signal, environment: { DOCKER_CONFIG }, registries: {} }
}

async function start(auth: unknown) {
  const home = join(folder, crypto.randomUUID())
  mkdirSync(home)
  const registry = await startRegistry(home, { auth })
  atTheEnd.push(() => registry.stop())
  return registry.host
}

describe('a registry with passwords', () => {
  it('accepts a push only with the right one', async () => {
    const htpasswd = join(folder, 'htpasswd')
    writeFileSync(htpasswd, execFileSync('htpasswd', ['-Bbn', 'octo', 'secret']))
    const host = await start({ htpasswd: { realm: 'test', path: htpasswd } })
    const name = `${host}/acme/basic`
    const { digest } = await pushImage(layout, name, ['v1'], login(host, { auth: 'octo:secret' }))
    expect(digest).toBe((await readLayout(layout)).descriptor.digest)
    for (const options of [
      login(host, { auth: 'octo:wrong' }),
      login('other.example', { auth: 'octo:secret' }),
    ]) {
      const pushing = pushImage(layout, name, ['v1'], options)
      await expect(pushing).rejects.toThrow(userError('REGISTRY_UNAUTHORIZED', 'acme/basic', '401'))
    }
  })
})

describe('a registry with several challenges', () => {
  it.each([
    ['in one header', ['Negotiate, Basic realm="front"']],
    ['in several headers', ['Negotiate', 'Basic realm="front"']],
    ['of which one names no token service', ['NTLM abc==', 'Basic realm="front", Bearer service="none"']],
  ])('%s takes the first that the login can answer', async (_, challenges) => {
    const host = await start(undefined)
    const front = await startFront(host)
    atTheEnd.push(() => front.close())
    const expected = `Basic ${Buffer.from('octo:secret').toString('base64')}`
    front.intercept = ({ headers }, response) => {
      if (headers.authorization === expected) return false
      response.writeHead(401, { 'www-authenticate': challenges }).end()
      return true
    }
    await pushImage(layout, `${front.host}/acme/several`, ['v1'], login(front.host, { auth: 'octo:secret' }))
    await expect(
      pushImage(layout, `${front.host}/acme/several`, ['v1'], login(front.host, { auth: 'octo:wrong' })),
    ).rejects.toThrow(userError('REGISTRY_UNAUTHORIZED'))
  })
})

describe('a registry with a token service', () => {
  it('that also offers a login by password gets a token', async () => {
    const front = await startFront(await start(undefined))
    atTheEnd.push(() => front.close())
    front.intercept = ({ headers, url = '' }, response) => {
      if (headers.authorization === 'Bearer of-this-test') return false
      const isToken = url.startsWith('/token?')
      const challenge = `Basic realm="r", Bearer realm="http://${front.host}/token",service="s"`
      if (isToken && headers.authorization === `Basic ${Buffer.from('octo:secret').toString('base64')}`)
        response.end(JSON.stringify({ token: 'of-this-test' }))
      else response.writeHead(401, isToken ? {} : { 'www-authenticate': challenge }).end()
      return true
    }
    const name = `${front.host}/acme/both`
    await pushImage(layout, name, ['v1'], login(front.host, { auth: 'octo:secret' }))
    await expect(pushImage(layout, name, ['v1'], login(front.host, { auth: 'octo:wrong' }))).rejects.toThrow(
      userError('REGISTRY_UNAUTHORIZED'),
    )
  })

  it('accepts a push with a token for the login, and a pull with an anonymous token', async () => {
    const tokens = await startTokenService(folder)
    atTheEnd.push(() => tokens.close())
    const host = await start(tokens.auth)
    const name = `${host}/acme/tokens`
    const { digest } = await pushImage(layout, name, ['v1'], login(host, { auth: 'octo:secret' }))
    const nobody = login('other.example', {})
    expect(await pullImage(`${name}@${digest}`, join(folder, 'pulled'), nobody)).toBe(digest)
    expect(tokens.seen).toEqual([
      'GET octo repository:acme/tokens:pull,push',
      'GET anyone repository:acme/tokens:pull',
    ])
    await expect(pushImage(layout, `${host}/acme/others`, ['v1'], nobody)).rejects.toThrow(
      userError('REGISTRY_UNAUTHORIZED', 'acme/others'),
    )
  })

  it('exchanges the identity token of a login for a token', async () => {
    const tokens = await startTokenService(folder)
    atTheEnd.push(() => tokens.close())
    const host = await start(tokens.auth)
    await pushImage(layout, `${host}/acme/identity`, ['v1'], login(host, { identitytoken: 'identity' }))
    expect(tokens.seen).toEqual(['POST octo repository:acme/identity:pull,push'])
  })
})
