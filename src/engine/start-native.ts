import { availableParallelism, homedir } from 'node:os'
import { join } from 'node:path'
import { UserError, type Problem } from '../errors/user-error.ts'
import { loadBinding } from './binding.ts'
import type { Engine, EngineOptions, EngineReport, GpuReport } from './engine.ts'
import { probeGpu } from './gpu-probe.ts'
import type { ProbedGpu } from './gpu-probe.ts'
import { gpuEnvironment, isDeterministic } from './gpu-settings.ts'
import { machineReport } from './machine-report.ts'
import { nativeSettings } from './native-settings.ts'
import type { NativeSettings } from './native-settings.ts'
import { findNvidiaDriver, type NvidiaDriver } from './nvidia-driver.ts'
import { packageRoot } from '../package/package-root.ts'
import { preloadLibrary } from './preload.ts'
import { requirePlatform, thisPlatform } from './platform.ts'
import type { PlatformDetails } from './platform.ts'
import { provisionLibrary } from '../libraries/provision.ts'
import { inspectLibrary, isStampedWhole } from '../libraries/library-state.ts'
import {
  findRuntimeLock,
  tensorFlowLibrary,
  type NativeDevice,
  type RuntimeLock,
} from '../libraries/tensorflow.ts'
import { loadTfjs, setBackend } from './tfjs.ts'
import { stampFolder, toolCacheFolder } from '../files/cache-folders.ts'

/** TensorFlow's library on this machine, and the settings with which it is loaded. */
interface Prepared {
  readonly root: string
  readonly lock: RuntimeLock
  readonly runtime: string
  readonly settings: NativeSettings
}

/**
 * Starts TensorFlow's library on the CPU.
 * @throws UserError if it is unavailable
 */
export async function startCpu(options: EngineOptions): Promise<Engine> {
  const prepared = await prepare('cpu', options)
  Object.assign(process.env, prepared.settings.environment)
  const preloaded = preloadLibrary(prepared)
  loadTfjs(prepared.root)
  await preloaded
  return load(prepared, options, (version) => ({
    ...nativeReport(prepared, version),
    device: 'cpu',
    gpu: null,
    bitIdentical: true,
  }))
}

/** Starts loading the library for the CPU if it is installed; `startCpu` waits for the rest. It downloads nothing. */
export async function preloadCpu({ threads }: EngineOptions): Promise<void> {
  const platform = thisPlatform()
  const lock = findRuntimeLock('cpu', platform)
  if (lock === null) return
  const { library, stamps, folder } = nativePaths(lock)
  const preload = () => {
    Object.assign(process.env, settingsOn(platform, threads).environment)
    void preloadLibrary({ root: packageRoot(import.meta.url), runtime: folder })
  }
  if (await isStampedWhole(folder, { library, stamps })) {
    preload()
    return
  }
  // Where this fails, it fails again in `startCpu`, which waits for the same inspection.
  void inspectLibrary(folder, { library, stamps }).then(
    ({ state }) => {
      if (state === 'whole') preload()
    },
    () => undefined,
  )
}

function nativePaths(lock: RuntimeLock) {
  const library = tensorFlowLibrary(lock)
  const toolCache = toolCacheFolder(process.env, homedir())
  const stamps = stampFolder(process.env, homedir())
  return { library, toolCache, stamps, folder: join(toolCache, library.name) }
}

/**
 * Starts TensorFlow's library on a GPU, after a computation on the GPU succeeded in a probe.
 * @throws UserError that names the missing part
 */
export async function startGpu(options: EngineOptions): Promise<Engine> {
  requirePlatform(thisPlatform(), 'gpu')
  requireDriver(findNvidiaDriver())
  const prepared = await prepare('gpu', options)
  const environment = {
    ...prepared.settings.environment,
    ...gpuEnvironment(process.env, options.gpuMemoryLimit),
  }
  const gpu = await tryGpu(prepared, options, { ...process.env, ...environment })
  Object.assign(process.env, environment)
  await preloadLibrary(prepared)
  return load(prepared, options, (version) => ({
    ...nativeReport(prepared, version),
    device: 'gpu',
    gpu: gpuReport(gpu, prepared.lock),
    bitIdentical: isDeterministic(process.env),
  }))
}

async function prepare(device: NativeDevice, options: EngineOptions): Promise<Prepared> {
  const { cache, log, runtimePath, runtimeUrl, threads } = options
  const platform = thisPlatform()
  const lock = requirePlatform(platform, device)
  const { library, toolCache, stamps } = nativePaths(lock)
  const runtime = await provisionLibrary({ library, toolCache, stamps, cache, log, runtimePath, runtimeUrl })
  return { root: packageRoot(import.meta.url), lock, runtime, settings: settingsOn(platform, threads) }
}

function settingsOn({ cpuFlags }: PlatformDetails, threads: number | undefined): NativeSettings {
  return nativeSettings({
    threads,
    env: process.env,
    cpuFlags,
    availableParallelism: availableParallelism(),
  })
}

async function load(
  { root, runtime }: Prepared,
  { log }: EngineOptions,
  report: (version: string) => Omit<EngineReport, 'tfjs'>,
): Promise<Engine> {
  const { tf, registerNative, nativeParts } = loadTfjs(root)
  const binding = await loadBinding({
    shipped: join(root, 'dist/binding'),
    runtime,
    log,
    load: registerNative,
  })
  await setBackend(tf, 'tensorflow')
  return { tf, native: nativeParts(), report: { tfjs: tf.version.tfjs, ...report(binding.TF_Version) } }
}

function nativeReport({ settings }: Prepared, libtensorflow: string) {
  return {
    ...machineReport(),
    libtensorflow,
    threads: settings.threads,
    instructionSet: settings.oneDnn ? settings.instructionSet : `${settings.instructionSet} without oneDNN`,
  }
}

async function tryGpu(
  { root, runtime }: Prepared,
  { log, gpuMemoryLimit }: EngineOptions,
  environment: NodeJS.ProcessEnv,
): Promise<ProbedGpu> {
  const probe = await loadBinding({
    shipped: join(root, 'dist/binding'),
    runtime,
    log,
    load: (addon) => probeGpu({ packageRoot: root, addon, environment }),
  })
  if (!probe.works) throw new UserError(explainMissingGpu(probe.fault))
  if (gpuMemoryLimit !== undefined && probe.gpu.memory > gpuMemoryLimit)
    throw new Error(`TensorFlow uses ${probe.gpu.memory} MiB of the GPU despite a limit of ${gpuMemoryLimit}`)
  return probe.gpu
}

/** Throws UserError for a machine without a complete driver of a GPU. */
export function requireDriver(driver: NvidiaDriver | null): void {
  if (driver === null)
    throw new UserError(
      explainMissingGpu('the driver is missing: neither a kernel module nor libcuda.so.1 is found'),
    )
  if (driver.library === null) {
    const module = `there is a kernel module ${driver.kernelModule} but no libcuda.so.1`
    throw new UserError(
      explainMissingGpu(
        `the driver is missing in part: ${module} (a container needs NVIDIA's container toolkit)`,
      ),
    )
  }
}

function explainMissingGpu(fault: string): Problem {
  return {
    code: 'ENGINE_GPU_UNAVAILABLE',
    found: `no usable GPU: ${fault}`,
    expected: "a working NVIDIA GPU for 'device: gpu'",
    hint: "Fix the problem (check with 'tensorline doctor --device gpu'), or use 'device: auto' or 'device: cpu'.",
  }
}

function gpuReport(gpu: ProbedGpu, lock: RuntimeLock): GpuReport {
  const version = (name: string) => lock.wheels.find((wheel) => wheel.package === name)?.version ?? 'unknown'
  return {
    ...gpu,
    driver: findNvidiaDriver()?.kernelModule ?? null,
    cuda: version('nvidia-cuda-runtime-cu12'),
    cudnn: gpu.cudnn ?? version('nvidia-cudnn-cu12'),
  }
}
