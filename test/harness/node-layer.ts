import { join } from 'node:path'
import { openBlobStore } from '../../src/image/layout.ts'
import { putNodeLayer } from '../../src/image/node-layer.ts'

/** The tool cache of all test files and runs. The product checks the digest of the layer that it takes from there. */
const shared = join(import.meta.dirname, '../../node_modules/.cache/tensorline-tests')

/** Puts the compressed Node into a tool cache: it takes eight seconds to compress it. */
export async function provideNodeLayer(toolCache: string): Promise<void> {
  await putNodeLayer(shared, await openBlobStore(join(toolCache, 'image-layers')), process.env)
}
