import { beforeAll, describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Artifact } from '../../../src/artifacts/artifact.ts'
import { blobPath, readManifests, verifyBlobs } from '../../../src/image/layout.ts'
import { modelPackTypes, writeModelPack } from '../../../src/image/model-pack.ts'
import { paramSize } from '../../../src/image/model-pack-config.ts'
import type { ModelDetails } from '../../../src/model/model-schema.ts'
import { makeModel } from '../../integration/image/parts.ts'
import schema from '../../fixtures/modelpack/config-schema.json' with { type: 'json' }
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()
const layout = join(folder, 'layout')
const labels = {
  'org.opencontainers.image.source': 'https://github.com/acme/tiny',
  'org.opencontainers.image.revision': 'f00d',
  'org.opencontainers.image.version': 'v1',
  'org.opencontainers.image.licenses': 'Apache-2.0',
}
let model: Artifact<ModelDetails>

beforeAll(async () => {
  model = await makeModel(join(folder, 'model'), new Uint8Array(5000).fill(7))
  await writeModelPack({ model, labels, created: new Date(0) }, layout)
})

describe('a ModelPack', () => {
  it('has the type of the specification, and a layer for each file of the model', async () => {
    const { root, manifests } = await readManifests(layout)
    const [{ manifest }] = manifests
    const whole: unknown = JSON.parse(readFileSync(blobPath(layout, root.digest), 'utf8'))
    expect(whole).toMatchObject({ artifactType: modelPackTypes.manifest, annotations: labels })
    expect(
      manifest.layers.map(({ mediaType, annotations }) => [
        annotations?.['org.cncf.model.filepath'],
        mediaType,
      ]),
    ).toEqual([
      ['golden.json', 'application/vnd.cncf.model.weight.config.v1.raw'],
      ['group1-shard1of1.bin', 'application/vnd.cncf.model.weight.v1.raw'],
      ['model.json', 'application/vnd.cncf.model.weight.config.v1.raw'],
      ['manifest.json', 'application/vnd.cncf.model.weight.config.v1.raw'],
    ])
    await expect(verifyBlobs(layout, manifest)).resolves.toBeUndefined()
  })

  it('has a config that is valid by the schema of the specification', async () => {
    const [{ manifest }] = (await readManifests(layout)).manifests
    const config: unknown = JSON.parse(readFileSync(blobPath(layout, manifest.config.digest), 'utf8'))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect({ valid: validate(config), errors: validate.errors }).toEqual({ valid: true, errors: null })
    expect(config).toMatchObject({
      descriptor: { name: 'tiny', revision: 'f00d', version: 'v1', licenses: ['Apache-2.0'] },
      config: { format: 'tfjs', precision: 'uint8', paramSize: '5K' },
      modelfs: { diffIds: manifest.layers.map(({ digest }) => digest) },
    })
  })

  it('has the same digest again, and another one for another model', async () => {
    const { root } = await readManifests(layout)
    const again = await writeModelPack({ model, labels, created: new Date(0) }, join(folder, 'again'))
    expect(again.digest).toBe(root.digest)
    const other = await makeModel(join(folder, 'other'), new Uint8Array(5000).fill(8))
    const different = await writeModelPack(
      { model: other, labels, created: new Date(0) },
      join(folder, 'changed'),
    )
    expect(different.digest).not.toBe(root.digest)
  })
})

it.each([
  [12, '0.1K'],
  [5000, '5K'],
  [1_234_567, '1.2M'],
  [6_700_000_000, '6.7B'],
])('%d parameters are written as %s', (parameters, text) => {
  expect(paramSize(parameters)).toBe(text)
})
