import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { fetchNode, nodePackages } from '../../../src/image/node-package.ts'
import { rawTar } from '../../unit/image/tar-layout.ts'
import { temporaryFolder } from '../../unit/image/temporary-folder.ts'
import { userError } from '../../harness/user-error.ts'

const folder = temporaryFolder()
const { package: name, version } = nodePackages['linux/amd64']

/** An npm mirror that declares the right hash of its bytes, which differ from those of the package on npmjs.org. */
const mirror = createServer()
let registry: string

beforeAll(async () => {
  const files = [
    { name: 'package/package.json', content: JSON.stringify({ name, version }) },
    { name: 'package/bin/node', content: '#!/bin/sh\necho evil' },
  ]
  const tarball = gzipSync(await rawTar(files))
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  mirror.listen(0, '127.0.0.1')
  await once(mirror, 'listening')
  registry = `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`
  const dist = { tarball: `${registry}tarball.tgz`, integrity }
  const description = {
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { name, version, dist } },
  }
  mirror.on('request', ({ url }, response) => {
    if (url === `/${name}`)
      response.setHeader('content-type', 'application/json').end(JSON.stringify(description))
    else if (url === '/tarball.tgz') response.end(tarball)
    else response.writeHead(404).end()
  })
})
afterAll(() => void mirror.close())

describe('the Node.js of the image', () => {
  it('is rejected from a mirror that returns other bytes', async () => {
    const environment = { ...process.env, npm_config_registry: registry, npm_config_cache: `${folder}/cache` }
    const fetching = fetchNode('linux/amd64', folder, environment)
    await expect(fetching).rejects.toThrow(userError('LIBRARY_PACKAGE_MISMATCH', name))
    expect(readdirSync(folder)).not.toContain('package')
  })

  it('cannot be fetched without npm, and the error names the package', async () => {
    await expect(fetchNode('linux/amd64', folder, { PATH: folder })).rejects.toThrow(
      userError('LIBRARY_NO_PACKAGE_CLIENT', 'npm'),
    )
  })
})
