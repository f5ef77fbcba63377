import { messageOf, UserError } from '../errors/user-error.ts'
import { withMachineExplained } from '../errors/machine-errors.ts'
import type { Engine, EngineOptions, EngineReport, GpuReport, Tf } from './engine.ts'
import { machineReport } from './machine-report.ts'
import { findNvidiaDriver } from './nvidia-driver.ts'
import { packageRoot } from '../package/package-root.ts'
import { preloadCpu, startCpu, startGpu } from './start-native.ts'
import { loadTfjs, setBackend, tfjsFolder } from './tfjs.ts'

let started: Promise<Engine> | null = null

/**
 * Starts the single engine of this process and logs its report. A process has one engine, because TensorFlow reads its
 * settings once and TensorFlow.js has one current backend. A second call for the same device returns the same engine; a
 * call for another device is a programming error.
 * @throws UserError when the device is unavailable; `auto` then uses wasm with a warning
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
 * Returns TensorFlow.js for work that every engine does, such as reading a model: on the engine of this process, or on
 * WebAssembly, after which another engine can still start.
 */
export async function anyTensorFlow(): Promise<Tf> {
  return (await (started ?? startWasm())).tf
}

/**
 * Starts the preparation of an engine on the CPU in a separate thread, if the library is installed. It downloads
 * nothing and never fails, so that a caller can validate its input before it starts the engine.
 */
export async function preloadEngine(options: EngineOptions): Promise<void> {
  const { device } = options
  if (device === 'cpu' || (device === 'auto' && findNvidiaDriver() === null))
    // The start that follows reports why the library is unreadable.
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
      `Native TensorFlow is unavailable, so WebAssembly runs the tensors: it is slower and cannot train convolutions. ${error.message}`,
    )
    return startWasm()
  }
}

/** Tries a GPU only if a driver is installed, because the library for it has a size of gigabytes. */
async function startGpuIfAny(options: EngineOptions): Promise<Engine | null> {
  if (findNvidiaDriver() === null) return null
  try {
    return await startGpu(options)
  } catch (thrown) {
    const error = withMachineExplained(thrown)
    if (!(error instanceof UserError)) throw error
    options.log.warning(`The GPU is unusable, so the CPU runs the tensors. ${error.message}`)
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
      // TensorFlow.js runs the threaded WebAssembly build in browsers only.
      threads: 1,
      instructionSet: simd === true ? 'wasm-simd' : 'wasm',
    },
  }
}

/** Returns one line for a log. */
export function describeEngine(report: EngineReport): string {
  const runtime = report.libtensorflow === null ? 'WebAssembly' : `TensorFlow ${report.libtensorflow}`
  const threads = report.threads === 1 ? '1 thread' : `${report.threads} threads`
  const gpu = report.gpu === null ? '' : ` ${describeGpu(report.gpu)},`
  return `${report.device},${gpu} TensorFlow.js ${report.tfjs} on ${runtime}, ${threads}, ${report.instructionSet}, ${report.cpu}, Node ${report.node}`
}

function describeGpu({ name, memory, computeCapability, driver, cuda, cudnn }: GpuReport): string {
  return `${name} (${memory} MiB, compute capability ${computeCapability}, driver ${driver ?? 'unknown'}, CUDA ${cuda}, cuDNN ${cudnn})`
}
