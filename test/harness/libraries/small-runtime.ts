import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { runtimeLockSchema } from '../../../src/libraries/tensorflow.ts'
import type { LockedWheel, RuntimeLock } from '../../../src/libraries/tensorflow.ts'
import type { Cache, Log } from '../../../src/host/host.ts'

const libraries = {
  'tensorflow/libtensorflow_cc.so.2': new Uint8Array(300_000).map((_, i) => (i * i) % 251),
  'tensorflow/libtensorflow_framework.so.2': new Uint8Array(100_000).fill(7),
}

/** A minimal wheel and the lock that pins it, with which provisioning takes milliseconds. */
export interface SmallRuntime {
  readonly lock: RuntimeLock
  readonly wheel: string
}

export async function makeSmallRuntime(folder: string): Promise<SmallRuntime> {
  const bytes = zipSync({ ...libraries, 'tensorflow/python/never_unpacked.py': new Uint8Array(10) })
  const wheel = join(folder, 'tensorflow_cpu-2.21.0-cp312-cp312-manylinux_2_27_x86_64.whl')
  await mkdir(folder, { recursive: true })
  await writeFile(wheel, bytes)
  return { lock: lockOf(bytes), wheel }
}

/** The lock of a wheel with these bytes that holds the small libraries. */
export function lockOf(bytes: Uint8Array): RuntimeLock {
  return runtimeLockSchema.parse({
    device: 'cpu',
    version: '2.21.0',
    platform: 'linux',
    arch: 'x64',
    glibc: '2.27',
    python: '312',
    wheels: [
      {
        package: 'tensorflow-cpu',
        version: '2.21.0',
        file: 'tensorflow_cpu-2.21.0-cp312-cp312-manylinux_2_27_x86_64.whl',
        size: bytes.length,
        sha256: sha256(bytes),
        platform: 'manylinux_2_27_x86_64',
        files: Object.entries(libraries).map(([path, content]) => ({
          path,
          size: content.length,
          sha256: sha256(content),
        })),
      },
    ],
  })
}

/** Returns the one wheel of a small runtime. */
export function onlyWheel(lock: RuntimeLock): LockedWheel {
  const [wheel] = lock.wheels
  if (wheel === undefined) throw new Error('a runtime has a wheel')
  return wheel
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Writes a program for the PATH that prints its version and otherwise runs `script`. */
export async function putProgram(folder: string, name: string, script: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n[ "$1" = --version ] && exit 0\n${script}\n`)
  await chmod(path, 0o755)
}

/** Writes a pip that runs `script` for `pip download`. */
export function putPip(folder: string, script: string): Promise<void> {
  return putProgram(folder, 'pip', script)
}

/** Writes a wheel with a program beside the first, and adds it to the lock. */
export async function withSecondWheel(folder: string, lock: RuntimeLock): Promise<RuntimeLock> {
  const program = Buffer.from('#!/bin/sh\n')
  const path = 'nvidia/cuda_nvcc/bin/ptxas'
  const bytes = zipSync({ [path]: program, 'nvidia/cuda_nvcc/include/never_unpacked.h': new Uint8Array(10) })
  const file = 'nvidia_cuda_nvcc_cu12-12.9.86-py3-none-manylinux_2_17_x86_64.whl'
  await writeFile(join(folder, file), bytes)
  const second = {
    package: 'nvidia-cuda-nvcc-cu12',
    version: '12.9.86',
    file,
    size: bytes.length,
    sha256: sha256(bytes),
    platform: 'manylinux_2_17_x86_64',
    files: [{ path, size: program.length, sha256: sha256(program), executable: true }],
  }
  return runtimeLockSchema.parse({ ...lock, device: 'gpu', wheels: [...lock.wheels, second] })
}

/** Returns the script of a pip that delivers this file under the wheel's name, into the folder after `--dest`. */
export function deliver(file: string, lock: RuntimeLock): string {
  return `while [ "$1" != --dest ]; do shift; done; /bin/cp '${file}' "$2/${onlyWheel(lock).file}"`
}

/** Returns a cache that stores its entries in a folder. */
export function folderCache(root: string): Cache {
  return {
    restore: async (key, folder) => {
      const entry = join(root, key)
      const found = await stat(entry).then(
        () => true,
        () => false,
      )
      if (found) await cp(entry, folder, { recursive: true })
      return found
    },
    save: async (key, folder) => {
      await rm(join(root, key), { recursive: true, force: true })
      await cp(folder, join(root, key), { recursive: true })
    },
  }
}

/** Returns a log that stores its lines, each with its level. */
export function recordingLog(lines: string[]): Log {
  const write = (level: string) => (message: string) => {
    lines.push(`${level}: ${message}`)
  }
  return {
    info: write('info'),
    warning: write('warning'),
    error: write('error'),
    debug: write('debug'),
    progress: write('progress'),
    group: (_, work) => work(),
  }
}

/** Returns all files in a tool cache except lock files, which stay. */
export async function runtimesIn(toolCache: string): Promise<string[]> {
  const names = await readdir(toolCache).catch(() => [])
  return names.filter((name) => !name.endsWith('.lock')).sort()
}
