import { cp, mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { openArtifact } from '../../../../src/artifacts/artifact.ts'
import { toolCacheFolder } from '../../../../src/files/cache-folders.ts'
import { buildImage } from '../../../../src/image/build.ts'
import { imagePaths } from '../../../../src/image/image-schema.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { modelDetailsSchema } from '../../../../src/model/model-schema.ts'
import { engineSources } from '../../../harness/engine-folder.ts'
import { rootfs } from '../../image/parts.ts'
import type { Registry } from '../image/docker-registry.ts'

const checkout = join(import.meta.dirname, '../../../..')

/** Command of the command line in the image. */
export const tensorline = [imagePaths.node, `${imagePaths.server}/dist/cli/index.js`]

/** The entry of the image: connects 127.0.0.1 in a pod to the registry on the address of its node, as on the machine. */
const entry = `
import { startRelay } from './relay.ts'
const [host, port] = process.argv.slice(2)
await startRelay({ host: '127.0.0.1', port }, { host, port })
`

/**
 * Builds and pushes an image with Node.js and the bundled command line of this checkout.
 * @param model folder of a model, which each of our images contains
 * @returns its reference by digest
 */
export async function publishTool(folder: string, registry: Registry, model: string): Promise<string> {
  const files = join(folder, 'tool')
  await mkdir(files)
  for (const name of ['cli', 'core'])
    await cp(join(checkout, 'dist', name), join(files, 'dist', name), { recursive: true })
  await cp(join(checkout, 'package.json'), join(files, 'package.json'))
  await cp(join(checkout, 'test/harness/cluster/relay.ts'), join(files, 'relay.ts'))
  await writeFile(join(files, 'index.js'), entry)
  const options = {
    signal: new AbortController().signal,
    environment: { DOCKER_CONFIG: folder },
    registries: {},
  }
  const layout = join(folder, 'tool-image')
  const parts = {
    model: await openArtifact(model, 'model', modelDetailsSchema),
    network: null,
    engine: 'wasm',
    engineSources,
    server: files,
    rootfs,
    toolCache: toolCacheFolder(process.env, homedir()),
    base: null,
    platforms: ['linux/amd64'],
    labels: {},
  } as const
  await buildImage(parts, layout, options)
  const name = `${registry.host}/acme/tensorline`
  const { digest } = await pushImage(layout, name, ['v1'], options)
  return `${name}@${digest}`
}
