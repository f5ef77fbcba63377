import { performance } from 'node:perf_hooks'
import { max, min } from 'd3-array'
import { percentile } from '../benchmark/cost-measurement.ts'
import type { ServerMeasurement } from '../image/server-measurement.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { readProcessUsage } from './process-usage.ts'
import { requestPredictions } from './request-predictions.ts'

export interface MeasuredTarget {
  readonly server: Pick<ProcessIdentity, 'pid'> & { readonly url: string }
  /** Name under which the model is served. */
  readonly model: string
  /** Threads of the server. */
  readonly threads: number
  /** Raw values of examples, as clients send them. */
  readonly inputs: readonly unknown[]
}

/** Default of the server's `MAX_BATCH_SIZE`. */
export const usualBatch = 256
/** A quarter of the default of its `MAX_BODY_BYTES`. */
const mostBatchBytes = 4 * 1024 * 1024

const warmUpMs = 150
/** Blocks of single requests. Other work on the machine slows requests, so the fastest block counts. */
const blocks = 6
const blockMs = 100
const fewestInBlock = 4
/** Expected processor time of all batches. */
const batchesMs = 1500
const mostRounds = 4

/**
 * Measures the needs of a running server: processor time and latency of requests with one example, one after another, and then its
 * highest memory after concurrent batches.
 * @returns null if this system does not count the memory and the time of processes, or if the server rejects a request
 */
export async function measureServer(target: MeasuredTarget): Promise<ServerMeasurement | null> {
  const { pid } = target.server
  await sendSingles(target, warmUpMs)
  const times: number[] = []
  const costs: number[] = []
  for (let block = 0; block < blocks; block++) {
    const before = await readProcessUsage(pid)
    const sent = await sendSingles(target, blockMs)
    const after = await readProcessUsage(pid)
    if (sent === null || before === null || after === null) return null
    times.push(...sent)
    costs.push((after.processorMs - before.processorMs) / sent.length)
  }
  const processorMilliseconds = min(costs) ?? 0
  const alone = await readProcessUsage(pid)
  const batch = await sendBatches(target, processorMilliseconds)
  const loaded = await readProcessUsage(pid)
  if (processorMilliseconds === 0 || alone === null || batch === null || loaded === null) return null
  // Memory grows with the batch. One that would take too long is smaller, and its growth is scaled.
  const growth = (loaded.peakMemory - alone.peakMemory) * (usualBatch / batch)
  return {
    threads: target.threads,
    batch,
    peakMemory: Math.round(alone.peakMemory + growth),
    processorMilliseconds: rounded(processorMilliseconds),
    latency: { median: rounded(percentile(times, 50)), p99: rounded(percentile(times, 99)) },
  }
}

/** Sends requests with one example, one after another; returns their times, or null after a rejection. */
async function sendSingles(
  { server: { url }, model, inputs }: MeasuredTarget,
  duration: number,
): Promise<number[] | null> {
  const times: number[] = []
  const until = performance.now() + duration
  while (times.length < fewestInBlock || performance.now() < until) {
    const sent = performance.now()
    const { rejection } = await requestPredictions(url, model, [inputs[times.length % inputs.length]])
    if (rejection !== null) return null
    times.push(performance.now() - sent)
  }
  return times
}

/** Sends batches for all threads at once; returns the number of examples in a batch, or null after a rejection. */
async function sendBatches(
  { server: { url }, model, threads, inputs }: MeasuredTarget,
  processorMilliseconds: number,
): Promise<number | null> {
  const bytes = max(inputs, (input) => JSON.stringify(input).length) ?? 0
  const affordable = batchesMs / threads / processorMilliseconds
  const size = Math.max(1, Math.floor(Math.min(usualBatch, mostBatchBytes / bytes, affordable)))
  const rounds = Math.max(1, Math.min(mostRounds, Math.floor(affordable / size)))
  const instances = Array.from({ length: size }, (_, index) => inputs[index % inputs.length])
  for (let round = 0; round < rounds; round++) {
    const responses = await Promise.all(
      Array.from({ length: threads }, () => requestPredictions(url, model, instances)),
    )
    if (responses.some(({ rejection }) => rejection !== null)) return null
  }
  return size
}

function rounded(milliseconds: number): number {
  return Number(milliseconds.toPrecision(3))
}
