import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { startCraneRegistry } from '../harness/crane-registry.ts'
import type { ServerProcess } from '../harness/server-process.ts'
import {
  copyToLayout,
  copyWithReferrers,
  craneDigest,
  discover,
  pullFiles,
  validate,
  verifyAttestation,
  verifyBundle,
} from './outside-tools.ts'

export interface Released {
  /** Host and repository. */
  readonly repository: string
  /** Digests of the image and of the ModelPack. */
  readonly image: string
  readonly pack: string
  /** File with the roots that sign. */
  readonly trustedRoot: string
  /** Address of the workflow that signed. */
  readonly identity: string
  /** Folder for files of these tests. */
  readonly folder: string
}

const bundle = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const cyclonedx = 'application/vnd.cyclonedx+json'
const types = {
  image: [cyclonedx, cyclonedx, 'application/spdx+json', 'text/markdown', bundle, bundle, bundle],
  pack: [cyclonedx, 'text/markdown', bundle, bundle, bundle],
}
const bundleSchema = z.object({ dsseEnvelope: z.object({ payload: z.string() }) })
const statementSchema = z.object({
  subject: z.tuple([z.object({ digest: z.object({ sha256: z.string() }) })]),
})
const bomSchema = z.object({
  metadata: z.object({ component: z.object({ type: z.string(), name: z.string() }) }),
})

/** Declares tests in which tools of others read and verify a release in a registry. */
export function describeEvidence(release: () => Released): void {
  const reference = (kind: 'image' | 'pack') => `${release().repository}@${release()[kind]}`

  /** Downloads the referrers of a type. @returns the folder and the content of the only file of this name in them */
  async function downloaded(
    kind: 'image' | 'pack',
    artifactType: string,
    name: string,
  ): Promise<[folder: string, content: string]> {
    const found: [string, string][] = []
    for (const referrer of await discover(reference(kind))) {
      if (referrer.artifactType !== artifactType) continue
      const folder = await mkdtemp(join(release().folder, 'pulled-'))
      await pullFiles(`${release().repository}@${referrer.digest}`, folder)
      if ((await readdir(folder)).includes(name))
        found.push([folder, await readFile(join(folder, name), 'utf8')])
    }
    const [only, ...others] = found
    if (only === undefined || others.length > 0) throw new Error(`${found.length} files ${name}`)
    return only
  }

  describe.each(['image', 'pack'] as const)('the evidence of the %s of a release', (kind) => {
    const verification = (type: string) => ({ ...release(), type })

    it('is listed as referrers by oras', async () => {
      const found = await discover(reference(kind))
      expect(found.map(({ artifactType }) => artifactType).sort()).toEqual(types[kind].toSorted())
    })

    it.each(['slsaprovenance1', 'https://github.com/tensorline/tensorline/lineage/v1'])(
      'contains a statement %s that cosign verifies for the identity of the workflow only',
      async (type) => {
        expect(await verifyAttestation(reference(kind), verification(type))).toContain(
          'The cosign claims were validated',
        )
        const other = { ...verification(type), identity: release().identity.replace('release', 'other') }
        await expect(verifyAttestation(reference(kind), other)).rejects.toThrow()
      },
    )

    it('contains a signature of the files of the model that cosign verifies for the identity of the workflow only', async () => {
      const [folder, file] = await downloaded(kind, bundle, 'model.sig')
      const { dsseEnvelope } = bundleSchema.parse(JSON.parse(file))
      const { subject } = statementSchema.parse(
        JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()),
      )
      const own = verification('https://model_signing/signature/v1.0')
      const verify = (from: typeof own) =>
        verifyBundle(join(folder, 'model.sig'), subject[0].digest.sha256, from)
      expect(await verify(own)).toContain('Verified OK')
      await expect(verify({ ...own, identity: own.identity.replace('release', 'other') })).rejects.toThrow()
    })

    it('contains a bill of materials of the model, which oras downloads', async () => {
      const [, file] = await downloaded(kind, cyclonedx, 'model.cdx.json')
      expect(bomSchema.parse(JSON.parse(file)).metadata.component).toEqual({
        type: 'machine-learning-model',
        name: 'digits',
      })
    })
  })

  describe('a released image', () => {
    it('is valid for crane and has the same digest there', async () => {
      expect(await validate(reference('image'))).toContain('PASS')
      expect(await craneDigest(`${release().repository}:stable`)).toBe(release().image)
      expect(await craneDigest(`${release().repository}:modelpack`)).toBe(release().pack)
    })

    it('is copied by skopeo with its digest', async () => {
      const copy = await copyToLayout(reference('image'), join(release().folder, 'skopeo'))
      expect(copy.Digest).toBe(release().image)
      expect(copy.Layers.length).toBeGreaterThanOrEqual(4)
    })
  })

  describe('a release that oras copied to another registry', () => {
    let other: ServerProcess | null = null
    beforeAll(async () => {
      other = await startCraneRegistry()
    })

    afterAll(() => other?.stop())

    it.each(['image', 'pack'] as const)('still has the evidence of the %s for cosign', async (kind) => {
      const copy = `127.0.0.1:${other?.address}/copy/${kind}`
      await copyWithReferrers(reference(kind), `${copy}:1`)
      const copied = { ...release(), type: 'slsaprovenance1' }
      expect(await verifyAttestation(`${copy}@${release()[kind]}`, copied)).toContain('validated')
    })
  })
}
