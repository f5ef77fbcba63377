import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline, stageActions } from '../src/config/actions.ts'
import { forkActions } from '../src/config/fork-actions.ts'
import { searchActions } from '../src/config/search-actions.ts'
import { bundle, root } from './bundle.ts'

const wasmFiles = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm']
const onnxFiles = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']
/** Threads of the log library, which only its transports start; the server writes to stdout itself. */
const logTransportFiles = ['file.js', 'worker.js', 'worker1.js']

/** An older Node fails somewhere in the bundle, with words that help nobody. */
const nodeCheck = `#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(\`Found Node \${process.versions.node}; expected 24 or newer. Install Node 24, or on Linux run \\\`npx tensorline\\\`, which brings its own.\`)
  process.exit(1)
}
`

/** Without a top-level await, of which Node itself would complain where the work waits for what never comes. */
function exitWith(work: string): string {
  return `${work}.then((exitCode) => process.exit(exitCode))`
}

/** TensorFlow.js with its native and its WebAssembly backend on one core; CommonJS, since the native part is. */
await bundle('tfjs', 'src/engine/tfjs-bundle.cjs', async (folder) => {
  await addTfjsWasm(folder)
  await escapeNonAscii(join(folder, 'index.cjs'))
})

/** ONNX Runtime on WebAssembly, for models of other frameworks that the gate asks. */
await bundle('onnx', 'src/engine/onnx-bundle.cjs', addOnnxRuntime)

/** The server of the image. */
await bundle('server', 'src/serving/main.ts', async (folder) => {
  await addTfjsWasm(folder)
  for (const name of logTransportFiles) await rm(join(folder, name))
})

/** All actions and the terminal, and the few lines that enter them. */
await bundle('core', 'src/actions/entry.ts', replaceBufferConstructor)
for (const { name } of [
  ...Object.values(stageActions),
  ...Object.values(searchActions),
  ...Object.values(forkActions),
  pipeline,
]) {
  await putStub(
    `${name}/index.js`,
    `import { runAction } from '../core/index.js'\n\n${exitWith(`runAction('${name}')`)}`,
  )
  await putStub(
    `${name}/post.js`,
    "import { finishStep } from '../core/index.js'\n\nawait finishStep()\nprocess.exit()",
  )
}
await putStub('trial/index.js', "import { performTrial } from '../core/index.js'\n\nawait performTrial()")
await putStub(
  'fork-verdict/index.js',
  "import { performForkVerdict } from '../core/index.js'\n\nawait performForkVerdict()",
)
await putStub(
  'cli/index.js',
  nodeCheck +
    `const { runCli } = await import('../core/index.js')\n\n${exitWith('runCli(process.argv.slice(2))')}`,
)

/**
 * Libraries that unpack artifacts call the deprecated constructor of Buffer. Node warns of it (DEP0005) only outside of
 * `node_modules`, which is where a bundle is.
 */
async function replaceBufferConstructor(folder: string): Promise<void> {
  const made = '(typeof ($1) === "number" ? Buffer.alloc($1) : Buffer.from($1))'
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.js')) continue
    const file = join(folder, name)
    const code = await readFile(file, 'utf8')
    const replaced = code.replace(/\bnew Buffer\(([^(),]+)\)/g, made)
    if (replaced !== code) await writeFile(file, replaced)
  }
}

function addTfjsWasm(folder: string): Promise<void> {
  return addFiles(folder, '@tensorflow/tfjs-backend-wasm/dist', wasmFiles)
}

function addOnnxRuntime(folder: string): Promise<void> {
  return addFiles(folder, 'onnxruntime-web/dist', onnxFiles)
}

async function addFiles(folder: string, source: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await copyFile(join(root, 'node_modules', source, name), join(folder, name))
    await chmod(join(folder, name), 0o644)
  }
}

/** A single letter beyond Latin-1 makes V8 hold all nine million letters in two bytes each, which every start pays for. */
async function escapeNonAscii(file: string): Promise<void> {
  const code = await readFile(file, 'utf8')
  const escaped = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  await writeFile(file, escaped)
}

async function putStub(path: string, text: string): Promise<void> {
  const file = join(root, 'dist', path)
  const folder = dirname(file)
  await mkdir(folder, { recursive: true })
  await writeFile(file, `${text}\n`)
  await chmod(file, text.startsWith('#!') ? 0o755 : 0o644)
  await writeFile(join(folder, 'package.json'), '{"type":"module"}\n')
}
