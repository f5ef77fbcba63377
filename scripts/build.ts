import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { line, stageActions } from '../src/config/actions.ts'
import { bundle, root } from './bundle.ts'

const wasmFiles = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm']
/** Threads of the log library, which only its transports start; the server writes to stdout itself. */
const logTransportFiles = ['file.js', 'worker.js', 'worker1.js']

/** TensorFlow.js with its native and its WebAssembly backend on one core; CommonJS, since the native part is. */
await bundle('tfjs', 'src/engine/tfjs-bundle.cjs', addWasm)

/** The server of the image. */
await bundle('server', 'src/serving/main.ts', async (folder) => {
  await addWasm(folder)
  for (const name of logTransportFiles) await rm(join(folder, name))
})

/** All actions and the terminal, and the few lines that enter them. */
await bundle('core', 'src/actions/entry.ts')
for (const { name } of [...Object.values(stageActions), line]) {
  await putStub(`${name}/index.js`, 'runAction', `process.exit(await runAction('${name}'))`)
  await putStub(`${name}/post.js`, 'cleanUp', 'await cleanUp()\nprocess.exit()')
}
await putStub('cli/index.js', 'runCli', 'process.exit(await runCli(process.argv.slice(2)))')

async function addWasm(folder: string): Promise<void> {
  for (const name of wasmFiles) {
    await copyFile(join(root, 'node_modules/@tensorflow/tfjs-backend-wasm/dist', name), join(folder, name))
    await chmod(join(folder, name), 0o644)
  }
}

async function putStub(path: string, name: string, call: string): Promise<void> {
  const file = join(root, 'dist', path)
  const folder = join(file, '..')
  await mkdir(folder, { recursive: true })
  const shebang = path.startsWith('cli/') ? '#!/usr/bin/env node\n' : ''
  await writeFile(file, `${shebang}import { ${name} } from '../core/index.js'\n\n${call}\n`)
  await chmod(file, shebang === '' ? 0o644 : 0o755)
  await writeFile(join(folder, 'package.json'), '{"type":"module"}\n')
}
