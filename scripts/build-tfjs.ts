/** Builds `dist/tfjs/`: TensorFlow.js with both backends as one CommonJS file, and the wasm files it loads. */
import { execFileSync } from 'node:child_process'
import { chmod, copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const wasmFiles = ['tfjs-backend-wasm.wasm', 'tfjs-backend-wasm-simd.wasm']
const target = join(root, 'dist/tfjs')

await mkdir(join(root, 'dist'), { recursive: true })
const staging = await mkdtemp(join(root, 'dist/.tfjs-'))
try {
  // Not minified: Node prints the source line of an uncaught error, and a minified line has 300 KB.
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js')
  const entry = join(root, 'src/engine/tfjs-bundle.cjs')
  execFileSync(
    process.execPath,
    [ncc, 'build', entry, '--out', staging, '--license', 'LICENSES.txt', '--no-cache', '--quiet'],
    { cwd: root, stdio: 'inherit' },
  )
  await refuseBuildPaths(join(staging, 'index.cjs'))
  for (const file of wasmFiles) {
    await copyFile(join(root, 'node_modules/@tensorflow/tfjs-backend-wasm/dist', file), join(staging, file))
    await chmod(join(staging, file), 0o644)
  }
  await chmod(staging, 0o755)
  await rm(target, { recursive: true, force: true })
  await rename(staging, target)
} finally {
  await rm(staging, { recursive: true, force: true })
}

/** A path of this machine in the bundle would be looked up on every other one. */
async function refuseBuildPaths(file: string): Promise<void> {
  const code = await readFile(file, 'utf8')
  for (const path of [root, homedir()]) {
    const at = code.indexOf(path.endsWith('/') ? path : `${path}/`)
    if (at >= 0) throw new Error(`the bundle holds a path of this machine: ${code.slice(at, at + 120)}`)
  }
}
