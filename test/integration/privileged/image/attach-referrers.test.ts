import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { digestOf, type Digest } from '../../../../src/artifacts/digest.ts'
import { readManifests } from '../../../../src/image/layout.ts'
import type { Descriptor } from '../../../../src/image/oci.ts'
import { attachReferrers, type Referrer } from '../../../../src/image/registry/attach-referrers.ts'
import { readReferrers } from '../../../../src/image/registry/read-referrers.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { layoutOf, rawTar } from '../../../unit/image/tar-layout.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { startRegistry, type Registry } from './docker-registry.ts'
import { startFront, type Front } from './front.ts'

const folder = temporaryFolder()
const options = {
  signal: new AbortController().signal,
  environment: { DOCKER_CONFIG: folder },
  registries: {},
}
let registry: Registry
let front: Front
let image: Descriptor

beforeAll(async () => {
  const layout = join(folder, 'layout')
  await layoutOf(layout, [await rawTar([{ name: 'a', content: 'a' }])])
  image = (await readManifests(layout)).root
  registry = await startRegistry(folder)
  front = await startFront(registry.host)
  await pushImage(layout, `${registry.host}/acme/image`, [], options)
})
afterAll(async () => {
  await front.close()
  await registry.stop()
})

function referrer(name: string, artifactType: string): Referrer {
  writeFileSync(join(folder, name), `{"name":"${name}"}`)
  return { file: join(folder, name), artifactType, annotations: { made: 'by a test' } }
}

const indexSchema = z.object({
  manifests: z.array(z.object({ digest: z.string(), artifactType: z.string() })),
})
const manifestSchema = z.object({
  subject: z.object({ digest: z.string() }),
  layers: z.array(z.object({ digest: z.string() })),
  annotations: z.record(z.string(), z.string()),
})

/** Reads a manifest as skopeo gets it. */
const inspect = (reference: string): unknown =>
  JSON.parse(
    execFileSync(
      'skopeo',
      ['inspect', '--raw', '--tls-verify=false', `docker://${registry.host}/acme/image${reference}`],
      {
        encoding: 'utf8',
      },
    ),
  )

describe('attaching files to an image', () => {
  it('lists them under the tag of the image if the registry has no referrers API', async () => {
    const name = `${registry.host}/acme/image`
    await attachReferrers(name, image, [referrer('a.json', 'application/spdx+json')], options)
    await attachReferrers(name, image, [referrer('b.json', 'application/vnd.cyclonedx+json')], options)
    await attachReferrers(name, image, [referrer('a.json', 'application/spdx+json')], options)
    const { manifests } = indexSchema.parse(inspect(`:${image.digest.replace(':', '-')}`))
    expect(manifests.map(({ artifactType }) => artifactType).sort()).toEqual([
      'application/spdx+json',
      'application/vnd.cyclonedx+json',
    ])
    const first = manifests.find(({ artifactType }) => artifactType === 'application/spdx+json')
    expect(manifestSchema.parse(inspect(`@${first?.digest ?? ''}`))).toEqual({
      subject: { digest: image.digest },
      layers: [{ digest: digestOf('{"name":"a.json"}') }],
      annotations: { made: 'by a test' },
    })
  })

  it('is read back by type, and an image without files has none', async () => {
    const repository = { registry: registry.host, path: 'acme/image' }
    const read = (digest: Digest) => readReferrers(repository, digest, 'application/spdx+json', options)
    await attachReferrers(
      `${registry.host}/acme/image`,
      image,
      [referrer('a.json', 'application/spdx+json'), referrer('b.json', 'application/vnd.cyclonedx+json')],
      options,
    )
    expect(await read(image.digest)).toEqual([
      { annotations: { made: 'by a test' }, text: '{"name":"a.json"}' },
    ])
    expect(await read(digestOf('another image'))).toEqual([])
  })

  it('leaves the list to a registry that returns OCI-Subject', async () => {
    front.intercept = ({ method, url }, response) => {
      if (method !== 'PUT' || !url?.includes('/manifests/')) return false
      response.writeHead(201, { 'oci-subject': image.digest }).end()
      return true
    }
    await attachReferrers(
      `${front.host}/acme/image`,
      image,
      [referrer('c.json', 'application/spdx+json')],
      options,
    )
    const puts = front.seen.filter((line) => line.startsWith('PUT') && line.includes('/manifests/'))
    expect(puts).toHaveLength(1)
    expect(puts[0]).toContain('/manifests/sha256:')
  })
})
