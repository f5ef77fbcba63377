import type { KubernetesSection } from '../config/deploy.ts'
import type { ServerMeasurement } from '../image/server-measurement.ts'

/** Measured needs of a server, as far as its resources depend on them. */
export type MeasuredServer = Pick<
  ServerMeasurement,
  'threads' | 'peakMemory' | 'processorMilliseconds' | 'exampleBytes'
>

export interface ServerResources {
  readonly requests: { readonly cpu: string; readonly memory: string }
  readonly limits: { readonly memory: string }
  /** Settings of the server that keep it within its resources. */
  readonly env: Readonly<Record<string, string>>
}

/** Requests without a measurement. */
const usual = { thousandths: 500, mebibytes: 512 }

/** Requests per second for which the requested processor time is sufficient. */
const plannedRate = 50

/** Part of the measured memory that all threads share. It is less than measured, so that the part of a thread is not too small. */
const sharedMebibytes = 64

/** Memory under load for hours, in relation to the measured memory. */
const memoryFactor = 1.25

/** Memory for the values in the bodies of requests, in MiB: a constant, and the part for each MiB of the largest body. */
const parsed = { constant: 128, ofBody: 16 }

/** Defaults of the server. */
const usualBatch = 256
const usualBody = 16
/** Largest body of a deployment, in MiB, unless examples are large. */
const smallestBody = 4
/** Batches of the largest example in the largest body. */
const batchesInBody = 4

/** Steps are coarser for larger values, so that two measurements of one server seldom give different results. */
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

const mebibyte = 1024 ** 2

/**
 * Returns the resources of a server: those of the settings, or else those computed from the measurement. The limit of the memory is its request, so that a pod is
 * never ended because of other pods. The processor has no limit, because throttling would delay health checks.
 */
export function serverResources(
  { resources, env }: Pick<KubernetesSection, 'resources' | 'env'>,
  measured: MeasuredServer | null,
): ServerResources {
  const cpu = resources.cpu ?? `${measured === null ? usual.thousandths : neededThousandths(measured)}m`
  const threads = Math.min(mostThreads, Math.max(fewestThreads, Math.ceil(thousandthsOf(cpu) / 1000)))
  const bodies = measured === null ? null : bodyLimits(measured)
  const computed = {
    THREADS: String(threads),
    ...(bodies && {
      MAX_BODY_BYTES: String(bodies.largest * mebibyte),
      MAX_PENDING_BYTES: String(bodies.all * mebibyte),
    }),
  }
  const memory =
    resources.memory ??
    `${measured === null ? usual.mebibytes : neededMebibytes(measured, { ...computed, ...env })}Mi`
  return { requests: { cpu, memory }, limits: { memory }, env: computed }
}

/** Returns the limits of the bodies of one request and of all requests in memory, in MiB. A batch of any example fits into a body, as far as the server accepts. */
function bodyLimits({ exampleBytes }: MeasuredServer): { readonly largest: number; readonly all: number } {
  const needed = (batchesInBody * usualBatch * exampleBytes) / mebibyte
  const largest = Math.min(usualBody, Math.max(smallestBody, 2 ** Math.ceil(Math.log2(needed))))
  return { largest, all: Math.max(32, 4 * largest) }
}

/** Returns the memory for the process under load, for the bodies of requests, and for their values. */
function neededMebibytes(
  { peakMemory, threads }: MeasuredServer,
  settings: KubernetesSection['env'],
): number {
  const numberIn = (name: string, otherwise: number) => {
    const value = settings[name]
    return typeof value === 'string' ? Number(value) : otherwise
  }
  const peak = peakMemory / mebibyte
  const shared = Math.min(sharedMebibytes, peak)
  // Each thread has its own copy of the model, and predicts its own batch.
  const copies = numberIn('THREADS', threads) / threads
  const batches = Math.max(1, numberIn('MAX_BATCH_SIZE', usualBatch) / usualBatch)
  const load = shared + (peak - shared) * copies * batches
  const pending = numberIn('MAX_PENDING_BYTES', 0) / mebibyte
  const body = numberIn('MAX_BODY_BYTES', 0) / mebibyte
  const needed = load * memoryFactor + pending + parsed.constant + parsed.ofBody * body
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
