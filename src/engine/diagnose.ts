import { statfs } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { UserError, hasCode, type Problem } from '../errors/user-error.ts'
import type { EngineOptions, EngineReport } from './engine.ts'
import { allLibraries } from '../libraries/all-libraries.ts'
import { findPythonClient } from '../libraries/clients/python-client.ts'
import { installedLibraries, type InstalledLibrary } from '../libraries/installed.ts'
import { inspectLibrary } from '../libraries/library-state.ts'
import { removeStamp } from '../libraries/verification-stamp.ts'
import { machineReport } from './machine-report.ts'
import { findNvidiaDriver } from './nvidia-driver.ts'
import type { NvidiaDriver } from './nvidia-driver.ts'
import { thisPlatform } from './platform.ts'
import { startEngine } from './start.ts'
import { stampFolder, toolCacheFolder } from '../files/cache-folders.ts'

/** The engine, devices and tool cache of this machine. */
export interface Diagnosis {
  /** Null if the requested device is unavailable. */
  readonly engine: EngineReport | null
  /** The reasons; empty if the device is available. */
  readonly problems: readonly Problem[]
  readonly machine: Pick<EngineReport, 'cpu' | 'node' | 'platform'> & {
    /** Null with another C library. */
    readonly glibc: string | null
    /** The features that determine TensorFlow's speed. */
    readonly cpuFeatures: readonly string[]
  }
  readonly nvidiaDriver: NvidiaDriver | null
  /** The client that can download libraries; null if none is installed. */
  readonly packageClient: string | null
  readonly toolCache: {
    readonly folder: string
    readonly freeBytes: number
    readonly runtimes: readonly (Pick<InstalledLibrary, 'name' | 'size' | 'current'> & {
      /** The damaged files of a library that this version uses, each with what is wrong, before the engine was started. */
      readonly damages: readonly string[]
    })[]
  }
}

const relevantFeatures = /^(avx.*|amx.*|fma|f16c|asimd.*|sve.*|bf16|i8mm)$/

/**
 * Verifies the existing libraries, starts the engine (which may download its library and replace a damaged one), and
 * inspects the machine.
 */
export async function diagnose(options: EngineOptions): Promise<Diagnosis> {
  const folder = toolCacheFolder(process.env, homedir())
  const damages = await damagesIn(folder)
  const { engine, problems } = await tryEngine(options)
  const { glibc, cpuFlags } = thisPlatform()
  const runtimes = await installedLibraries(folder)
  return {
    engine,
    problems,
    machine: {
      ...machineReport(),
      glibc,
      cpuFeatures: [...cpuFlags].filter((flag) => relevantFeatures.test(flag)),
    },
    nvidiaDriver: findNvidiaDriver(),
    packageClient: (await findPythonClient())?.version ?? null,
    toolCache: {
      folder,
      freeBytes: await freeBytes(folder),
      runtimes: runtimes.map(({ name, size, current }) => ({
        name,
        size,
        current,
        damages: damages.get(name) ?? [],
      })),
    },
  }
}

/** The damages of each library of this version, by its name. Without a stamp the hashes are computed, whenever that was done before. */
async function damagesIn(toolCache: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const stamps = stampFolder(process.env, homedir())
  const found = new Map<string, readonly string[]>()
  for (const library of allLibraries()) {
    const folder = join(toolCache, library.name)
    await removeStamp(stamps, folder)
    const inspected = await inspectLibrary(folder, { library, stamps })
    if (inspected.state === 'damaged') found.set(library.name, inspected.damages)
  }
  return found
}

async function tryEngine(options: EngineOptions): Promise<Pick<Diagnosis, 'engine' | 'problems'>> {
  try {
    return { engine: (await startEngine(options)).report, problems: [] }
  } catch (error) {
    if (error instanceof UserError) return { engine: null, problems: error.problems }
    throw error
  }
}

/** Free on the disk of this folder, which need not exist yet. */
async function freeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch (error) {
    if (hasCode(error, 'ENOENT') && dirname(folder) !== folder) return freeBytes(dirname(folder))
    throw error
  }
}
