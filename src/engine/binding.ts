import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { copyFile, readFile, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makeTemporaryFolder } from '../files/temporary-path.ts'
import { z } from 'zod'
import { UserError, messageOf } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import type { Log } from '../host/host.ts'
import { fingerprintOf, isSame, sizeOf } from '../libraries/checked-file.ts'
import { compileBinding } from './compile-binding.ts'

/** Schema of `tfjs_binding.json`, which is stored beside the prebuilt addon. */
export const bindingRecordSchema = z.strictObject({
  size: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Minimum versions of the C and C++ libraries that the addon needs. */
  glibc: z.string(),
  glibcxx: z.string(),
  /** Version of TensorFlow against which the addon was compiled. */
  tensorflow: z.string(),
  napi: z.literal(8),
  compiler: z.string(),
})

const addonName = 'tfjs_binding.node'

export interface BindingOptions<Binding> {
  /** The folder of `dist/binding`. */
  readonly shipped: string
  /** The provisioned runtime. The addon is stored in it, because the addon locates the libraries relative to itself. */
  readonly runtime: string
  readonly log: Log
  /** Loads the addon at this path, or throws. */
  readonly load: (path: string) => Binding | Promise<Binding>
}

/**
 * Loads the prebuilt addon, or compiles one on this machine if the prebuilt one does not load. Preferring the prebuilt
 * addon makes different engines in two runs rare.
 * @throws UserError when neither loads
 */
export async function loadBinding<Binding>(options: BindingOptions<Binding>): Promise<Binding> {
  const { load, log } = options
  const prebuilt = await installPrebuilt(options)
  try {
    return await load(prebuilt)
  } catch (error) {
    const reason = messageOf(error)
    log.warning(`The prebuilt binding to TensorFlow does not load (${reason}). Compiling it on this machine.`)
    return await load(await installCompiled(options, reason))
  }
}

async function installPrebuilt({ shipped, runtime }: BindingOptions<unknown>): Promise<string> {
  const source = join(shipped, `linux-${process.arch}`, addonName)
  const record = bindingRecordSchema.parse(
    JSON.parse(await readFile(join(shipped, `linux-${process.arch}`, 'tfjs_binding.json'), 'utf8')),
  )
  const found = await fingerprintOf(source)
  if (!isSame(found, record)) {
    throw new UserError({
      code: 'ENGINE_BINDING_ALTERED',
      found: `${source} of ${found.size} bytes with sha256 ${found.sha256}`,
      expected: `the committed binding of ${record.size} bytes with sha256 ${record.sha256}`,
      hint: 'Check out Tensorline again, because this file was changed.',
    })
  }
  return install(runtime, record.sha256.slice(0, 12), {
    isIntact: async (path) => isSame(await fingerprintOf(path), record),
    make: (path) => copyFile(source, path),
  })
}

async function installCompiled(
  { shipped, runtime, log }: BindingOptions<unknown>,
  reason: string,
): Promise<string> {
  const source = join(shipped, 'source')
  const compiler = process.env.CXX ?? 'g++'
  try {
    const { stdout: version } = await promisify(execFile)(compiler, ['--version'])
    const build = await digestOfFolder(source, version)
    return await install(runtime, `compiled-${build.slice(0, 12)}`, {
      // Compilers do not guarantee equal bytes, so there is no expected hash.
      isIntact: async () => true,
      make: async (output) => {
        await compileBinding({ source, runtime, output, compiler })
        log.info(`Compiled with ${version.split('\n')[0] ?? compiler}`)
      },
    })
  } catch (error) {
    throw new UserError(
      {
        code: 'ENGINE_BINDING_NOT_COMPILED',
        found: `a prebuilt binding that does not load (${reason}) and '${compiler}' failing to compile another: ${messageOf(error).slice(0, 2000)}`,
        expected: 'a binding that loads or can be compiled',
        hint: "Install a C++17 compiler (Debian, Ubuntu: apt-get install g++), or use 'device: wasm'.",
      },
      { cause: error },
    )
  }
}

interface AddonSource {
  /** Returns true if an existing addon equals the one that `make` would write. */
  readonly isIntact: (path: string) => Promise<boolean>
  readonly make: (path: string) => Promise<void>
}

/**
 * Installs an addon under `<runtime>/bindings/<build>/`, completely or not at all; an existing intact addon is kept.
 */
async function install(runtime: string, build: string, { isIntact, make }: AddonSource): Promise<string> {
  const folder = join(runtime, 'bindings', build)
  const addon = join(folder, addonName)
  if ((await sizeOf(addon)) !== null && (await isIntact(addon))) return addon
  await createFolder(join(runtime, 'bindings'))
  const draft = makeTemporaryFolder(join(runtime, 'bindings/.draft-'))
  try {
    await make(join(draft, addonName))
    await createFolder(folder)
    await rename(join(draft, addonName), addon)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return addon
}

/** Returns the digest of all files of a folder, their names and a salt. */
async function digestOfFolder(folder: string, salt: string): Promise<string> {
  const hash = createHash('sha256').update(salt)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(await readFile(path))
  return hash.digest('hex')
}
