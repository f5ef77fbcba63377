import { homedir } from 'node:os'
import { join } from 'node:path'
import { toolCacheFolder } from '../../src/files/cache-folders.ts'
import { openBlobStore } from '../../src/image/layout.ts'
import { putNodeLayer } from '../../src/image/node-layer.ts'

/** The tool cache of this user, as on a machine of a user. The product checks the digest of the layer that it takes from there. */
const shared = toolCacheFolder(process.env, homedir())

/** Puts the compressed Node into a tool cache: it takes eight seconds to compress it. */
export async function provideNodeLayer(toolCache: string): Promise<void> {
  await putNodeLayer('linux/amd64', shared, await openBlobStore(join(toolCache, 'image-layers')), process.env)
}
