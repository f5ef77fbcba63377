import { existsSync } from 'node:fs'
import { availableParallelism, cpus, homedir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { loadBinding } from './binding.ts'
import type { Engine, EngineOptions, EngineReport } from './engine.ts'
import { nativeSettings } from './native-settings.ts'
import { packageRoot } from './package-root.ts'
import { requirePlatform, thisPlatform } from './platform.ts'
import { provisionRuntime } from './provision.ts'
import { loadTfjs, tfjsFolder } from './tfjs.ts'
import { toolCacheFolder } from './tool-cache.ts'

let started: Promise<Engine> | null = null

/**
 * Starts the one engine of this process and says what it runs on. A process has one, since TensorFlow reads its settings
 * once and TensorFlow.js has one current backend: a second call for the same device gets the same engine, and one for
 * another device is a programming mistake. Throws UserError when the device cannot be had; `auto` then takes wasm and
 * warns.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  started ??= start(options).catch((error: unknown) => {
    started = null
    throw error
  })
  const engine = await started
  const { device, threads } = engine.report
  if (options.device !== 'auto' && options.device !== device) {
    throw new Error(
      `the engine of this process runs on ${device}, so it cannot be started on ${options.device}`,
    )
  }
  if (device === 'cpu' && options.threads !== undefined && options.threads !== threads) {
    throw new Error(`the engine of this process has ${threads} threads, so it cannot have ${options.threads}`)
  }
  return engine
}

async function start(options: EngineOptions): Promise<Engine> {
  const engine = await startDevice(options)
  options.log.info(`Engine: ${describeEngine(engine.report)}`)
  return engine
}

async function startDevice(options: EngineOptions): Promise<Engine> {
  switch (options.device) {
    case 'gpu':
      throw noGpuRuntime()
    case 'cpu':
      return startNative(options)
    case 'wasm':
      return startWasm()
    case 'auto':
      return startBest(options)
  }
}

async function startBest(options: EngineOptions): Promise<Engine> {
  if (hasNvidiaDriver()) {
    options.log.info(
      'There is an NVIDIA driver, but this version of Tensorline runs TensorFlow on the CPU only.',
    )
  }
  try {
    return await startNative(options)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    options.log.warning(
      `Native TensorFlow cannot be had, so WebAssembly runs the tensors: slower, and it cannot train convolutions. ${error.message}`,
    )
    return startWasm()
  }
}

async function startNative({ cache, log, ...options }: EngineOptions): Promise<Engine> {
  const root = packageRoot(import.meta.url)
  const platform = thisPlatform()
  const lock = requirePlatform(platform, 'cpu')
  const toolCache = toolCacheFolder(process.env, homedir())
  const { runtimePath, runtimeUrl } = options
  const runtime = await provisionRuntime({ lock, toolCache, cache, log, runtimePath, runtimeUrl })
  const settings = nativeSettings({
    threads: options.threads,
    env: process.env,
    cpuFlags: platform.cpuFlags,
    availableParallelism: availableParallelism(),
  })
  Object.assign(process.env, settings.environment)
  const { tf, registerNative, nativeParts } = loadTfjs(root)
  const shipped = join(root, 'dist/binding')
  const binding = await loadBinding({ shipped, runtime, log, load: registerNative })
  await setBackend(tf, 'tensorflow')
  return {
    tf,
    native: nativeParts(),
    report: {
      ...machine(),
      device: 'cpu',
      tfjs: tf.version.tfjs,
      libtensorflow: binding.TF_Version,
      threads: settings.threads,
      instructionSet: settings.oneDnn ? settings.instructionSet : `${settings.instructionSet} without oneDNN`,
    },
  }
}

async function startWasm(): Promise<Engine> {
  const root = packageRoot(import.meta.url)
  const { tf, setWasmFolder } = loadTfjs(root)
  setWasmFolder(tfjsFolder(root))
  await setBackend(tf, 'wasm')
  const simd = await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')
  return {
    tf,
    native: null,
    report: {
      ...machine(),
      device: 'wasm',
      tfjs: tf.version.tfjs,
      libtensorflow: null,
      // tfjs runs the threaded WebAssembly build in browsers only.
      threads: 1,
      instructionSet: simd === true ? 'wasm-simd' : 'wasm',
    },
  }
}

async function setBackend(tf: Engine['tf'], name: string): Promise<void> {
  if (!(await tf.setBackend(name))) throw new Error(`TensorFlow.js cannot start its backend '${name}'`)
  await tf.ready()
}

function machine(): Pick<EngineReport, 'cpu' | 'node' | 'platform'> {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    node: process.versions.node,
    platform: `${process.platform}-${process.arch}`,
  }
}

/** One line for a log. */
export function describeEngine(report: EngineReport): string {
  const runtime = report.libtensorflow === null ? 'WebAssembly' : `TensorFlow ${report.libtensorflow}`
  const threads = report.threads === 1 ? '1 thread' : `${report.threads} threads`
  return `${report.device}, TensorFlow.js ${report.tfjs} on ${runtime}, ${threads}, ${report.instructionSet}, ${report.cpu}, Node ${report.node}`
}

function noGpuRuntime(): UserError {
  const driver = hasNvidiaDriver()
  return new UserError({
    found: `'device: gpu' on a machine ${driver ? 'with' : 'without'} an NVIDIA driver`,
    expected: 'cpu, wasm or auto',
    mend: `This version of Tensorline fetches TensorFlow for the CPU only${driver ? '' : ', and a GPU would need a driver as well'}: use 'device: auto' or 'device: cpu'.`,
  })
}

function hasNvidiaDriver(): boolean {
  return existsSync('/proc/driver/nvidia/version')
}
