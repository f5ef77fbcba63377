/**
 * Builds `dist/binding/`: the sources of tfjs-node's addon with the headers they need, and the addon compiled for
 * linux-x64 and linux-arm64, each with a JSON file that describes it: `node scripts/build-binding.ts [WHEELS]`. Without
 * a folder of wheels, pip downloads them. It needs g++ and Debian's g++-aarch64-linux-gnu. The addon for x64 also works
 * with the GPU: both wheels have the same layout and the same names.
 */
import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bindingRecordSchema } from '../src/engine/binding.ts'
import { quietStart } from '../src/engine/preload.ts'
import { fingerprintOf } from '../src/libraries/checked-file.ts'
import { compileBinding, compileQuietStart } from '../src/engine/compile-binding.ts'
import { provisionLibrary } from '../src/libraries/provision.ts'
import { findRuntimeLock, tensorFlowLibrary } from '../src/libraries/tensorflow.ts'
import { stampFolder, toolCacheFolder } from '../src/files/cache-folders.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const target = join(root, 'dist/binding')
const [runtimePath] = process.argv.slice(2)
const targets = [
  { arch: 'x64', compiler: 'x86_64-linux-gnu-g++', objdump: 'x86_64-linux-gnu-objdump' },
  { arch: 'arm64', compiler: 'aarch64-linux-gnu-g++', objdump: 'aarch64-linux-gnu-objdump' },
]

const print = (message: string) => console.log(message)
await mkdir(join(root, 'dist'), { recursive: true })
const staging = await mkdtemp(join(root, 'dist/.binding-'))
try {
  const source = join(staging, 'source')
  await copySources(source)
  for (const each of targets) await build(source, each)
  await chmod(staging, 0o755)
  await rm(target, { recursive: true, force: true })
  await rename(staging, target)
} finally {
  await rm(staging, { recursive: true, force: true })
}

async function build(source: string, { arch, compiler, objdump }: (typeof targets)[number]): Promise<void> {
  const lock = findRuntimeLock('cpu', { platform: 'linux', arch })
  if (!lock) throw new Error(`there is no runtime for ${arch}`)
  const runtime = await provision(lock)
  const bindings = join(runtime, 'bindings')
  await mkdir(bindings, { recursive: true })
  const work = await mkdtemp(join(bindings, '.build-'))
  try {
    const addon = join(work, 'tfjs_binding.node')
    await compileBinding({ source, runtime, output: addon, compiler })
    const folder = join(staging, `linux-${arch}`)
    await mkdir(folder)
    await cp(addon, join(folder, 'tfjs_binding.node'))
    await compileQuietStart({ source, output: join(folder, quietStart), compiler })
    const record = bindingRecordSchema.parse({
      ...(await fingerprintOf(addon)),
      ...requiredVersions(addon, objdump),
      tensorflow: lock.version,
      napi: 8,
      compiler: execFileSync(compiler, ['--version'], { encoding: 'utf8' }).split('\n')[0],
    })
    await writeFile(join(folder, 'tfjs_binding.json'), `${JSON.stringify(record, null, 2)}\n`)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function provision(lock: NonNullable<ReturnType<typeof findRuntimeLock>>): Promise<string> {
  return provisionLibrary({
    library: tensorFlowLibrary(lock),
    toolCache: toolCacheFolder(process.env, homedir()),
    stamps: stampFolder(process.env, homedir()),
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
}

async function copySources(folder: string): Promise<void> {
  const binding = join(modules, '@tensorflow/tfjs-node-gpu/binding')
  await cp(binding, join(folder, 'binding'), { recursive: true })
  await cp(join(root, 'src/engine/native'), join(folder, 'binding'), { recursive: true })
  const nodeApi = join(modules, 'node-api-headers/include')
  for (const header of await readdir(nodeApi))
    await cp(join(nodeApi, header), join(folder, 'node-api', header))
}

/** Returns the newest symbol versions of glibc and libstdc++ that the addon requires. */
function requiredVersions(addon: string, objdump: string) {
  const symbols = execFileSync(objdump, ['-T', addon], { encoding: 'utf8' })
  return { glibc: newest(symbols, /GLIBC_([\d.]+)/g), glibcxx: newest(symbols, /GLIBCXX_([\d.]+)/g) }
}

function newest(symbols: string, pattern: RegExp): string {
  const versions = [...symbols.matchAll(pattern)].map(([, version = '']) => version)
  const [last] = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  if (last === undefined) throw new Error(`the addon names no symbol version like ${pattern.source}`)
  return last
}
