/**
 * Builds `dist/binding/`: the sources of tfjs-node's addon with the headers they need, and the addon compiled for
 * linux-x64 with a JSON that says what it is: `node scripts/build-binding.ts [WHEEL]`; without a wheel pip fetches it.
 */
import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bindingRecordSchema } from '../src/engine/binding.ts'
import { fingerprintOf } from '../src/engine/checked-file.ts'
import { compileBinding } from '../src/engine/compile-binding.ts'
import { provisionRuntime } from '../src/engine/provision.ts'
import { cpuRuntimeLock } from '../src/engine/runtime-lock.ts'
import { toolCacheFolder } from '../src/engine/tool-cache.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const target = join(root, 'dist/binding')
const compiler = process.env.CXX ?? 'g++'
const lock = cpuRuntimeLock()
const [runtimePath] = process.argv.slice(2)

const print = (message: string) => console.log(message)
const runtime = await provisionRuntime({
  lock,
  toolCache: toolCacheFolder(process.env, homedir()),
  runtimePath,
  cache: { restore: async () => false, save: async () => undefined },
  log: {
    info: print,
    warning: print,
    error: print,
    debug: () => undefined,
    progress: print,
    group: (title, work) => {
      print(title)
      return work()
    },
  },
})

await mkdir(join(root, 'dist'), { recursive: true })
const staging = await mkdtemp(join(root, 'dist/.binding-'))
const bindings = join(runtime, 'bindings')
await mkdir(bindings, { recursive: true })
const build = await mkdtemp(join(bindings, '.build-'))
try {
  const source = join(staging, 'source')
  await copySources(source)
  const addon = join(build, 'tfjs_binding.node')
  await compileBinding({ source, runtime, output: addon, compiler })
  await mkdir(join(staging, 'linux-x64'))
  await cp(addon, join(staging, 'linux-x64/tfjs_binding.node'))
  const record = bindingRecordSchema.parse({
    ...(await fingerprintOf(addon)),
    ...requiredVersions(addon),
    tensorflow: lock.version,
    napi: 8,
    compiler: execFileSync(compiler, ['--version'], { encoding: 'utf8' }).split('\n')[0],
  })
  await writeFile(join(staging, 'linux-x64/tfjs_binding.json'), `${JSON.stringify(record, null, 2)}\n`)
  await chmod(staging, 0o755)
  await rm(target, { recursive: true, force: true })
  await rename(staging, target)
} finally {
  await rm(staging, { recursive: true, force: true })
  await rm(build, { recursive: true, force: true })
}

async function copySources(folder: string): Promise<void> {
  const binding = join(modules, '@tensorflow/tfjs-node-gpu/binding')
  await cp(binding, join(folder, 'binding'), { recursive: true })
  const ours = join(root, 'src/engine/old_libstdcxx.cc')
  await cp(ours, join(folder, 'binding', basename(ours)))
  const nodeApi = join(modules, 'node-api-headers/include')
  for (const header of await readdir(nodeApi))
    await cp(join(nodeApi, header), join(folder, 'node-api', header))
}

/** The newest symbol versions of glibc and libstdc++ the addon asks for. */
function requiredVersions(addon: string) {
  const symbols = execFileSync('objdump', ['-T', addon], { encoding: 'utf8' })
  return { glibc: newest(symbols, /GLIBC_([\d.]+)/g), glibcxx: newest(symbols, /GLIBCXX_([\d.]+)/g) }
}

function newest(symbols: string, pattern: RegExp): string {
  const versions = [...symbols.matchAll(pattern)].map(([, version = '']) => version)
  const [last] = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  if (last === undefined) throw new Error(`the addon names no symbol version like ${pattern.source}`)
  return last
}
