import { execFile } from 'node:child_process'
import { chmod, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Builds `dist/server/`: the server of the image as one file, with the WebAssembly files that compute its predictions. */
const run = promisify(execFile)
const root = dirname(import.meta.dirname)
const require = createRequire(import.meta.url)

const wasmFiles = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm']
/** Threads of the log library, which only its transports start; the server writes to stdout itself. */
const logTransportFiles = ['file.js', 'worker.js', 'worker1.js']

// Always the same folder: webpack derives the names of the modules from it.
await build(join(root, 'build', 'server'))

async function build(work: string): Promise<void> {
  await rm(work, { recursive: true, force: true })
  const compiled = join(work, 'js')
  const bundled = join(work, 'dist')
  await compile(compiled)
  await bundle(join(compiled, 'src', 'serving', 'main.js'), bundled)
  const wasmFolder = dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))
  for (const name of wasmFiles) {
    await copyFile(join(wasmFolder, name), join(bundled, name))
    await chmod(join(bundled, name), 0o644)
  }
  for (const name of logTransportFiles) await rm(join(bundled, name))
  await refuseBuildPaths(join(bundled, 'index.js'))
  const target = join(root, 'dist', 'server')
  await rm(target, { recursive: true, force: true })
  await mkdir(dirname(target), { recursive: true })
  await rename(bundled, target)
  await rm(work, { recursive: true })
}

/** ncc's own TypeScript loader cannot import files that end in `.ts`. */
async function compile(target: string): Promise<void> {
  const config = join(dirname(target), 'tsconfig.json')
  await mkdir(target, { recursive: true })
  await writeFile(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        noCheck: true,
        allowImportingTsExtensions: false,
        rewriteRelativeImportExtensions: true,
        rootDir: root,
        outDir: target,
      },
      include: [],
      files: [join(root, 'src', 'serving', 'main.ts')],
    }),
  )
  await run(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', config])
  await writeFile(join(target, 'package.json'), JSON.stringify({ type: 'module' }))
}

async function bundle(entry: string, target: string): Promise<void> {
  const ncc = join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist', 'ncc', 'cli.js')
  await run(process.execPath, [
    ncc,
    'build',
    entry,
    '--out',
    target,
    '--no-cache',
    '--quiet',
    '--license',
    'LICENSES.txt',
  ])
}

/** A path of this machine in the bundle would be looked up on every other one. */
async function refuseBuildPaths(file: string): Promise<void> {
  const code = await readFile(file, 'utf8')
  for (const path of [root, homedir()]) {
    const at = code.indexOf(`${path}/`)
    if (at >= 0) throw new Error(`the bundle holds a path of this machine: ${code.slice(at, at + 120)}`)
  }
}
