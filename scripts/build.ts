import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline, stageActions } from '../src/config/actions.ts'
import { forkActions } from '../src/config/fork-actions.ts'
import { searchActions } from '../src/config/search-actions.ts'
import { bundle, root } from './bundle.ts'
import { bundleWeb } from './bundle-web.ts'

const wasmFiles = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm']
const onnxFiles = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']
/** Codecs of images. */
const imageFiles = [
  'jpeg/codec/dec/mozjpeg_dec.wasm',
  'png/codec/pkg/squoosh_png_bg.wasm',
  'webp/codec/dec/webp_dec.wasm',
]
/** Threads of the log library, which only its transports start; the server itself writes to stdout. */
const logTransportFiles = ['file.js', 'worker.js', 'worker1.js']

/**
 * Returns code that exits with the result of the work. It uses no top-level await, because Node would warn about one
 * that never settles.
 */
function exitWith(work: string): string {
  return `${work}.then((exitCode) => process.exit(exitCode))`
}

/**
 * Bundles TensorFlow.js with its native and its WebAssembly backend on one core, as CommonJS, because the native part
 * is CommonJS.
 */
await bundle('tfjs', 'src/engine/tfjs-bundle.cjs', async (folder) => {
  await addTfjsWasm(folder)
  await escapeNonAscii(join(folder, 'index.cjs'))
})

/** Bundles ONNX Runtime on WebAssembly, for models of other frameworks that the gate evaluates. */
await bundle('onnx', 'src/engine/onnx-bundle.cjs', addOnnxRuntime)

/** Bundles the server of the image; the files of its engine are a layer of their own. */
await bundle('server', 'src/serving/main.ts', async (folder) => {
  await addImageCodecs(folder)
  await addFiles(folder, 'src/serving/page', ['page.html'])
  for (const name of logTransportFiles) await rm(join(folder, name))
})

/** Bundles the supervisor of a local deployment, a process that stays small because it contains nothing else. */
await bundle('supervisor', 'src/rollout/local/supervisor-entry.ts')

/** Bundles the part of web packages that is the same for all models. */
await bundleWeb([
  ...wasmFiles.map((name) => `node_modules/@tensorflow/tfjs-backend-wasm/dist/${name}`),
  ...imageFiles.map((name) => `node_modules/@jsquash/${name}`),
  'src/images/pixels.wasm',
])

/** Bundles the thread that decodes images. */
await bundle('images', 'src/images/decode-worker.ts', addImageCodecs)

/** Bundles all actions and the command line, and writes their small entry files. */
await bundle('core', 'src/actions/entry.ts', async (folder) => {
  await replaceBufferConstructor(folder)
  await addImageCodecs(folder)
})
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
await putStub('cli/index.js', (await readFile(join(root, 'scripts/launch-cli.js'), 'utf8')).trimEnd())

/**
 * Replaces the deprecated constructor of Buffer, which libraries for unpacking artifacts call. Node warns about it
 * (DEP0005) only outside of `node_modules`, and bundles are outside.
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
  return addFiles(folder, 'node_modules/@tensorflow/tfjs-backend-wasm/dist', wasmFiles)
}

/** Adds the codecs of images and the operations on pixels, and removes the copies with hashes as names, which ncc makes of them as if they were text. */
async function addImageCodecs(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/^[0-9a-f]{20}\.wasm$/.test(name)) await rm(join(folder, name))
  await addFiles(folder, 'node_modules/@jsquash', imageFiles)
  await addFiles(folder, 'src/images', ['pixels.wasm'])
}

function addOnnxRuntime(folder: string): Promise<void> {
  return addFiles(folder, 'node_modules/onnxruntime-web/dist', onnxFiles)
}

async function addFiles(folder: string, source: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const target = join(folder, basename(name))
    await copyFile(join(root, source, name), target)
    await chmod(target, 0o644)
  }
}

/**
 * Escapes non-ASCII characters: a single character beyond Latin-1 makes V8 store all nine million characters in two
 * bytes each, which slows every start.
 */
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
