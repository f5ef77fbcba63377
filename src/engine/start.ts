import { messageOf, UserError } from '../errors/user-error.ts'
import { withMachineExplained } from '../errors/machine-errors.ts'
import type { Engine, EngineOptions, EngineReport, GpuReport } from './engine.ts'
import { machineReport } from './machine-report.ts'
import { findNvidiaDriver } from './nvidia-driver.ts'
import { packageRoot } from '../package/package-root.ts'
import { preloadCpu, startCpu, startGpu } from './start-native.ts'
import { loadTfjs, setBackend, tfjsFolder } from './tfjs.ts'

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

/**
 * Begins with what a start on the CPU will do, in a thread of its own, where the library is there already. Fetches nothing and never
 * fails, so a caller may look at its input first and start the engine after.
 */
export async function preloadEngine(options: EngineOptions): Promise<void> {
  const { device } = options
  if (device === 'cpu' || (device === 'auto' && findNvidiaDriver() === null))
    // The start that follows reports why the library cannot be read.
    await preloadCpu(options).catch((error: unknown) => {
      options.log.debug(`Could not load TensorFlow in advance: ${messageOf(error)}`)
    })
}

async function start(options: EngineOptions): Promise<Engine> {
  const engine = await startDevice(options)
  options.log.info(`Engine: ${describeEngine(engine.report)}`)
  return engine
}

async function startDevice(options: EngineOptions): Promise<Engine> {
  switch (options.device) {
    case 'gpu':
      return startGpu(options)
    case 'cpu':
      return startCpu(options)
    case 'wasm':
      return startWasm()
    case 'auto':
      return startBest(options)
  }
}

async function startBest(options: EngineOptions): Promise<Engine> {
  const gpu = await startGpuIfAny(options)
  if (gpu) return gpu
  try {
    return await startCpu(options)
  } catch (thrown) {
    const error = withMachineExplained(thrown)
    if (!(error instanceof UserError)) throw error
    options.log.warning(
      `Native TensorFlow cannot be had, so WebAssembly runs the tensors: slower, and it cannot train convolutions. ${error.message}`,
    )
    return startWasm()
  }
}

/** Tries a GPU only where there is a driver, since the library for it is gigabytes. */
async function startGpuIfAny(options: EngineOptions): Promise<Engine | null> {
  if (findNvidiaDriver() === null) return null
  try {
    return await startGpu(options)
  } catch (thrown) {
    const error = withMachineExplained(thrown)
    if (!(error instanceof UserError)) throw error
    options.log.warning(`The GPU cannot be used, so the CPU runs the tensors. ${error.message}`)
    return null
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
      ...machineReport(),
      device: 'wasm',
      gpu: null,
      bitIdentical: true,
      tfjs: tf.version.tfjs,
      libtensorflow: null,
      // tfjs runs the threaded WebAssembly build in browsers only.
      threads: 1,
      instructionSet: simd === true ? 'wasm-simd' : 'wasm',
    },
  }
}

/** One line for a log. */
export function describeEngine(report: EngineReport): string {
  const runtime = report.libtensorflow === null ? 'WebAssembly' : `TensorFlow ${report.libtensorflow}`
  const threads = report.threads === 1 ? '1 thread' : `${report.threads} threads`
  const gpu = report.gpu === null ? '' : ` ${describeGpu(report.gpu)},`
  return `${report.device},${gpu} TensorFlow.js ${report.tfjs} on ${runtime}, ${threads}, ${report.instructionSet}, ${report.cpu}, Node ${report.node}`
}

function describeGpu({ name, memory, computeCapability, driver, cuda, cudnn }: GpuReport): string {
  return `${name} (${memory} MiB, compute capability ${computeCapability}, driver ${driver ?? 'unknown'}, CUDA ${cuda}, cuDNN ${cudnn})`
}
