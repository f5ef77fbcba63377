import { performance } from 'node:perf_hooks'
import { max, min } from 'd3-array'
import { percentile } from '../benchmark/cost-measurement.ts'
import type { ServerMeasurement } from '../image/server-measurement.ts'
import type { ProcessIdentity } from './process-identity.ts'
import { readProcessUsage, resetPeakMemory } from './process-usage.ts'
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
/** Blocks of single requests. Other work on the machine slows requests, so the fastest block is used. */
const blocks = 6
const blockMs = 100
const fewestInBlock = 4
/** Expected processor time of the batch that shows how much faster an example is in a batch. */
const trialMs = 250
/** Processor time of the batches. */
const batchesMs = 2400
/** The memory of some engines still grows in the third round of batches. */
const fewestRounds = 2
const mostRounds = 6

/**
 * Measures the needs of a running server: processor time and latency of requests with one example, one after another, and then its
 * highest memory while all threads predict batches.
 * @returns null if this system does not count the memory and the time of processes, or if the server rejects a request
 */
export async function measureServer(target: MeasuredTarget): Promise<ServerMeasurement | null> {
  const singles = await measureSingles(target)
  const memory = singles === null ? null : await measureMemory(target, singles.processorMilliseconds)
  if (singles === null || memory === null) return null
  const { processorMilliseconds, times } = singles
  return {
    threads: target.threads,
    ...memory,
    exampleBytes: largestExample(target.inputs),
    processorMilliseconds: rounded(processorMilliseconds),
    latency: { median: rounded(percentile(times, 50)), p99: rounded(percentile(times, 99)) },
  }
}

async function measureSingles(
  target: MeasuredTarget,
): Promise<{ readonly processorMilliseconds: number; readonly times: readonly number[] } | null> {
  const { pid } = target.server
  await sendSingles(target, warmUpMs)
  const times: number[] = []
  const costs: number[] = []
  for (let block = 0; block < blocks; block++) {
    const before = await readProcessUsage(pid)
    const sent = await sendSingles(target, blockMs)
    const after = await readProcessUsage(pid)
    if (sent === null || before === null || after === null || after.processorMs === 0) return null
    times.push(...sent)
    costs.push((after.processorMs - before.processorMs) / sent.length)
  }
  return { processorMilliseconds: min(costs) ?? 0, times }
}

async function measureMemory(
  target: MeasuredTarget,
  processorMilliseconds: number,
): Promise<Pick<ServerMeasurement, 'batch' | 'peakMemory'> | null> {
  const { pid } = target.server
  const started = await readProcessUsage(pid)
  const largest = Math.min(usualBatch, mostBatchBytes / largestExample(target.inputs))
  const trial = atLeastOne(largest, trialMs / processorMilliseconds)
  if (started === null || !(await sendBatches(target, trial, 1))) return null
  const before = await readProcessUsage(pid)
  if (before === null) return null
  const perExample = (before.processorMs - started.processorMs) / trial
  // Each thread predicts a batch, and another one waits for it.
  const concurrent = 2 * target.threads
  const batch = atLeastOne(largest, batchesMs / fewestRounds / concurrent / perExample)
  const rounds = atLeastOne(mostRounds, batchesMs / concurrent / perExample / batch)
  await resetPeakMemory(pid)
  for (let round = 0; round < rounds; round++)
    if (!(await sendBatches(target, batch, concurrent))) return null
  const loaded = await readProcessUsage(pid)
  if (loaded === null) return null
  // Memory grows with the batch. One that would take too long is smaller, and its growth is scaled.
  const growth = Math.max(0, loaded.peakMemory - started.memory) * (usualBatch / batch)
  return { batch, peakMemory: Math.round(Math.max(started.peakMemory, started.memory + growth)) }
}

function largestExample(inputs: readonly unknown[]): number {
  return max(inputs, (input) => JSON.stringify(input).length) ?? 1
}

/** Returns the largest whole number, at least 1, that exceeds neither limit. */
function atLeastOne(limit: number, other: number): number {
  return Math.max(1, Math.floor(Math.min(limit, other)))
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

/** Sends concurrent requests with as many examples each; returns false after a rejection. */
async function sendBatches(
  { server: { url }, model, inputs }: MeasuredTarget,
  size: number,
  concurrent: number,
): Promise<boolean> {
  const instances = Array.from({ length: size }, (_, index) => inputs[index % inputs.length])
  const responses = await Promise.all(
    Array.from({ length: concurrent }, () => requestPredictions(url, model, instances)),
  )
  return responses.every(({ rejection }) => rejection === null)
}

function rounded(milliseconds: number): number {
  return Number(milliseconds.toPrecision(3))
}
