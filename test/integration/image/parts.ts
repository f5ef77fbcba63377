import { mkdirSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageParts } from '../../../src/image/build.ts'
import { openArtifact, writeArtifact, type Artifact } from '../../../src/artifacts/artifact.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { engineSources } from '../../harness/engine-folder.ts'
import {
  modelDetailsSchema,
  modelFiles,
  type Golden,
  type ModelDetails,
} from '../../../src/model/model-schema.ts'

export const rootfs = join(import.meta.dirname, '..', '..', '..', 'dist', 'rootfs')

const golden: Golden = {
  engine: 'none',
  kind: 'number',
  tolerance: { absolute: 0, relative: 0 },
  requests: [{ id: 'one', input: { x: 1 }, output: [1] }],
}

/** Makes a model artifact; equal weights make equal models. */
export async function makeModel(folder: string, weights: Uint8Array): Promise<Artifact<ModelDetails>> {
  await writeArtifact(folder, async (draft) => {
    await writeFile(join(draft, 'model.json'), '{"weightsManifest":[]}')
    await writeFile(join(draft, 'group1-shard1of1.bin'), weights)
    await writeFile(join(draft, modelFiles.golden), JSON.stringify(golden))
    const details: ModelDetails = {
      name: 'tiny',
      features: { kind: 'table', columns: [{ name: 'x', type: 'number' }] },
      label: { kind: 'number', column: 'y' },
      transform: { steps: [], shape: [1] },
      modelBytes: weights.length,
      parameters: weights.length,
      weights: 'uint8',
    }
    return {
      kind: 'model',
      parents: {},
      config: digestOf('config'),
      details,
      run: { startedAt: new Date().toISOString(), machine: crypto.randomUUID() },
    }
  })
  return openArtifact(folder, 'model', modelDetailsSchema)
}

/** A server that returns the Node.js, libraries, user and model of its image for every request. */
const server = `
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
const { MODEL_DIR, HOST, PORT, NODE_ENV } = process.env
const answer = () => ({
  node: process.version,
  uid: process.getuid(),
  environment: NODE_ENV,
  libraries: process.report.getReport().sharedObjects.filter((path) => path.startsWith('/')),
  model: readdirSync(MODEL_DIR).sort(),
})
const listening = createServer((_, response) => response.end(JSON.stringify(answer())))
process.once('SIGTERM', () => listening.close())
listening.listen(Number(PORT), HOST, () => console.log('listening on http://127.0.0.1:' + listening.address().port))
`

/** Returns the parts of an image with a small server, all below `folder`. */
export async function makeParts(folder: string, toolCache: string): Promise<ImageParts> {
  const serverFolder = join(folder, 'server')
  mkdirSync(serverFolder, { recursive: true })
  writeFileSync(join(serverFolder, 'index.js'), server)
  writeFileSync(join(serverFolder, 'package.json'), '{"type":"module"}')
  const model = await makeModel(join(folder, 'model'), new Uint8Array(5000).fill(7))
  return {
    model,
    network: null,
    engine: 'wasm',
    engineSources,
    server: serverFolder,
    rootfs,
    toolCache,
    base: null,
    platforms: ['linux/amd64'],
    labels: {},
  }
}
