import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { hasCode } from '../errors/user-error.ts'

/** The installed parts of NVIDIA's driver, found without using a GPU. */
export interface NvidiaDriver {
  /** Version of the kernel module; null if it is missing or not visible (WSL). */
  readonly kernelModule: string | null
  /** Path of libcuda.so.1, the part that programs load; null if it is not found. */
  readonly library: string | null
}

const usualFolders = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
  '/usr/lib/wsl/lib',
  '/usr/local/nvidia/lib64',
  '/usr/local/cuda/compat',
]

/** Returns the driver; null if both parts are missing. It reads only a few files, because every start calls it. */
export function findNvidiaDriver(env: NodeJS.ProcessEnv = process.env): NvidiaDriver | null {
  const folders = [...(env.LD_LIBRARY_PATH ?? '').split(delimiter).filter(Boolean), ...usualFolders]
  const library =
    folders.map((folder) => join(folder, 'libcuda.so.1')).find((path) => existsSync(path)) ?? null
  const kernelModule = kernelModuleVersion()
  return library === null && kernelModule === null ? null : { kernelModule, library }
}

function kernelModuleVersion(): string | null {
  try {
    return driverVersion(readFileSync('/proc/driver/nvidia/version', 'utf8'))
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'EACCES')) return null
    throw error
  }
}

/** Returns the version in the text of /proc/driver/nvidia/version. */
export function driverVersion(text: string): string {
  return /^NVRM version:.*?\s(\d+(?:\.\d+)+)\s/m.exec(text)?.[1] ?? 'unknown'
}
