import type { KubernetesSection } from '../config/deploy.ts'
import type { ServerMeasurement } from '../image/server-measurement.ts'

/** Measured needs of a server, as far as its resources depend on them. */
export type MeasuredServer = Pick<ServerMeasurement, 'threads' | 'peakMemory' | 'processorMilliseconds'>

export interface ServerResources {
  readonly requests: { readonly cpu: string; readonly memory: string }
  readonly limits: { readonly memory: string }
  /** Threads of the server. */
  readonly threads: number
}

/** Without a measurement. */
const usual = { thousandths: 500, mebibytes: 512 }

/** Requests per second that the requested processor time suffices for. */
const plannedRate = 50

/** Part of the measured memory that all threads share. It is less than measured, so that the part of a thread is not too small. */
const sharedMebibytes = 64

const memoryFactor = 1.5
const memoryReserve = 64
/** Coarser for larger values, so that two measurements of one server seldom differ in their result. */
const memorySteps = [
  { below: 512, step: 64 },
  { below: 1024, step: 128 },
  { below: 2048, step: 256 },
  { below: Infinity, step: 512 },
]
const requestedProcessors = [100, 150, 200, 300, 400, 600, 800, 1000, 1500, 2000, 3000]
const mostProcessors = 4000
const fewestThreads = 2
const mostThreads = 8

/**
 * Returns the resources of a server: those of the settings, else from the measurement. The limit of the memory is its request, so that a pod is
 * never ended because of other pods. The processor has no limit, because throttling would delay health checks.
 */
export function serverResources(
  { resources, env }: Pick<KubernetesSection, 'resources' | 'env'>,
  measured: MeasuredServer | null,
): ServerResources {
  const processor = resources.cpu ?? `${measured === null ? usual.thousandths : neededThousandths(measured)}m`
  const threads = Math.min(mostThreads, Math.max(fewestThreads, Math.ceil(thousandthsOf(processor) / 1000)))
  const running = typeof env['THREADS'] === 'string' ? Number(env['THREADS']) : threads
  const memory =
    resources.memory ?? `${measured === null ? usual.mebibytes : neededMebibytes(measured, running)}Mi`
  return { requests: { cpu: processor, memory }, limits: { memory }, threads }
}

/** Each thread has its own copy of the model. */
function neededMebibytes({ peakMemory, threads: measured }: MeasuredServer, threads: number): number {
  const peak = peakMemory / 1024 ** 2
  const shared = Math.min(sharedMebibytes, peak)
  const needed = (shared + ((peak - shared) * threads) / measured) * memoryFactor + memoryReserve
  const step = memorySteps.find(({ below }) => needed <= below)?.step ?? 1
  return Math.ceil(needed / step) * step
}

function neededThousandths({ processorMilliseconds }: MeasuredServer): number {
  const needed = processorMilliseconds * plannedRate
  return requestedProcessors.find((value) => value >= needed) ?? mostProcessors
}

/** Returns a quantity of processors in thousandths. */
function thousandthsOf(quantity: string): number {
  return quantity.endsWith('m') ? Number(quantity.slice(0, -1)) : Number(quantity) * 1000
}
