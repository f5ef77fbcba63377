import type { KubernetesSection } from '../config/deploy.ts'

/** Measured needs of a server. */
export interface MeasuredServer {
  /** Highest resident memory of the process, in bytes. */
  readonly peakMemory: number
  /** Processor time of one request with one example, in milliseconds. */
  readonly processorMilliseconds: number
}

export interface ServerResources {
  readonly requests: { readonly cpu: string; readonly memory: string }
  readonly limits: { readonly memory: string }
  /** Threads of the server. */
  readonly threads: number
}

/** Without a measurement. */
const usual = { millicores: 500, mebibytes: 512 }

/** Requests per second that the requested processor time suffices for. */
const plannedRate = 50

const memoryFactor = 1.5
const memoryReserve = 64
const memoryStep = 64
const processorStep = 50
const fewestMillicores = 100
const mostMillicores = 4000
const fewestThreads = 2
const mostThreads = 8

/**
 * Returns the resources of a server: those of the settings, else from the measurement. The limit of the memory is its request, so that a pod is
 * never ended because of other pods. The processor has no limit, because throttling would delay health checks.
 */
export function serverResources(
  { cpu, memory }: KubernetesSection['resources'],
  measured: MeasuredServer | null,
): ServerResources {
  const processor = cpu ?? `${measured === null ? usual.millicores : neededMillicores(measured)}m`
  const bytes = memory ?? `${measured === null ? usual.mebibytes : neededMebibytes(measured)}Mi`
  return {
    requests: { cpu: processor, memory: bytes },
    limits: { memory: bytes },
    threads: Math.min(mostThreads, Math.max(fewestThreads, Math.ceil(millicoresOf(processor) / 1000))),
  }
}

function neededMebibytes({ peakMemory }: MeasuredServer): number {
  const needed = (peakMemory / 1024 ** 2) * memoryFactor + memoryReserve
  return Math.ceil(needed / memoryStep) * memoryStep
}

function neededMillicores({ processorMilliseconds }: MeasuredServer): number {
  const needed = Math.ceil((processorMilliseconds * plannedRate) / processorStep) * processorStep
  return Math.min(mostMillicores, Math.max(fewestMillicores, needed))
}

/** Returns a quantity of processors in thousandths. */
function millicoresOf(quantity: string): number {
  return quantity.endsWith('m') ? Number(quantity.slice(0, -1)) : Number(quantity) * 1000
}
