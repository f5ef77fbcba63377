import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { startServerProcess, type ServerProcess } from '../harness/server-process.ts'
import { tool } from '../harness/tools.ts'
import {
  copyToLayout,
  copyWithReferrers,
  craneDigest,
  discover,
  pullFiles,
  validate,
  verifyAttestation,
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
const bomSchema = z.object({
  metadata: z.object({ component: z.object({ type: z.string(), name: z.string() }) }),
})

/** Starts the registry of crane, which has the referrers API that Debian's registry lacks. Its address is a port. */
function startCraneRegistry(): Promise<ServerProcess> {
  return startServerProcess({
    command: tool('crane'),
    args: ['registry', 'serve', '--address', '127.0.0.1:0'],
    ready: /serving on port (\d+)/,
  })
}

/** Declares tests in which tools of others read and verify a release in a registry. */
export function describeEvidence(release: () => Released): void {
  const reference = (kind: 'image' | 'pack') => `${release().repository}@${release()[kind]}`

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

    it('contains a bill of materials of the model, which oras downloads', async () => {
      const boms = (await discover(reference(kind))).filter(({ artifactType }) => artifactType === cyclonedx)
      const described = await Promise.all(
        boms.map(async ({ digest }, place) => {
          const folder = join(release().folder, `${kind}-${place}`)
          const file = await pullFiles(`${release().repository}@${digest}`, folder)
          const text = await readFile(file('model.cdx.json'), 'utf8').catch(() => null)
          return text === null ? [] : [bomSchema.parse(JSON.parse(text)).metadata.component]
        }),
      )
      expect(described.flat()).toEqual([{ type: 'machine-learning-model', name: 'digits' }])
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

  describe('a release that oras copied to a registry with the referrers API', () => {
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
