/**
 * The load generator of bench/serving.ts, a process of its own: reads loads as lines of JSON and writes a line with the result of each.
 * Latencies in an open loop are measured from the time at which a request was due, so a request that waits because the server is slow
 * counts its wait (no coordinated omission).
 */
import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { arrivalTimes } from './arrivals.ts'
import { Connection, requestOf } from './connection.ts'
import { loadRequestSchema, type LoadRequest, type LoadResult } from './load.ts'

/** Connections of an open loop; more requests wait in the generator, and their wait counts. */
const mostConnections = 512
/** An open loop gives up on requests that are not complete after this time. */
const patience = 10_000

class Measurement {
  readonly latencies: number[] = []
  readonly lateness: number[] = []
  errors = 0

  add(latency: number, status: number): void {
    this.latencies.push(latency)
    if (status !== 200) this.errors += 1
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const result = await runLoad(loadRequestSchema.parse(JSON.parse(line)))
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

async function runLoad({ url, healthUrl, bodyFile, seconds, loop }: LoadRequest): Promise<LoadResult> {
  const address = new URL(url)
  const request = requestOf(address, await readFile(bodyFile))
  const measured = new Measurement()
  const watching = new AbortController()
  const health = watchHealth(new URL(healthUrl), watching.signal)
  const processor = process.cpuUsage()
  const started = performance.now()
  if (loop.kind === 'closed') {
    const end = started + seconds * 1000
    const clients = Array.from({ length: loop.clients }, () => runClient(address, request, end, measured))
    await Promise.all(clients)
  } else await runArrivals(address, request, arrivalTimes(loop.pattern, loop.perSecond, seconds), measured)
  const elapsed = performance.now() - started
  const { user, system } = process.cpuUsage(processor)
  watching.abort()
  const sorted = measured.latencies.sort((a, b) => a - b)
  return {
    requests: sorted.length,
    errors: measured.errors,
    perSecond: (sorted.length - measured.errors) / (elapsed / 1000),
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    p999: quantile(sorted, 0.999),
    slowestHealth: await health,
    generatorShare: (user + system) / 1000 / elapsed,
    lateness:
      loop.kind === 'open'
        ? quantile(
            measured.lateness.sort((a, b) => a - b),
            0.99,
          )
        : null,
  }
}

async function runClient(address: URL, request: Buffer, end: number, measured: Measurement): Promise<void> {
  let connection = new Connection(address)
  while (performance.now() < end) {
    const sent = performance.now()
    try {
      const { status } = await connection.exchange(request)
      measured.add(performance.now() - sent, status)
    } catch {
      measured.add(performance.now() - sent, 0)
      connection.close()
      connection = new Connection(address)
    }
  }
  connection.close()
}

async function runArrivals(
  address: URL,
  request: Buffer,
  times: readonly number[],
  measured: Measurement,
): Promise<void> {
  const free = Array.from({ length: 32 }, () => new Connection(address))
  const waiting: number[] = []
  let connections = free.length
  let finished = 0
  const send = async (connection: Connection, due: number): Promise<void> => {
    try {
      const { status } = await connection.exchange(request)
      measured.add(performance.now() - due, status)
      const next = waiting.shift()
      if (next === undefined) free.push(connection)
      else void send(connection, next)
    } catch {
      measured.add(performance.now() - due, 0)
      connection.close()
      connections -= 1
    }
    finished += 1
  }
  const started = performance.now()
  for (const time of times) {
    const due = started + time
    const wait = due - performance.now()
    // A timer has a resolution of a millisecond; the rest of the time is spent in turns of the event loop.
    if (wait > 2) await sleep(wait - 1.5)
    while (performance.now() < due) await nextTurn()
    measured.lateness.push(performance.now() - due)
    const connection = free.pop()
    if (connection !== undefined) void send(connection, due)
    else if (connections < mostConnections) {
      connections += 1
      void send(new Connection(address), due)
    } else waiting.push(due)
  }
  const end = performance.now() + patience
  while (finished < times.length && performance.now() < end) await sleep(5)
  for (let unfinished = times.length - finished; unfinished > 0; unfinished--) measured.add(patience, 0)
  for (const connection of free) connection.close()
}

/** Returns the longest time of a health check until the signal, in milliseconds. */
async function watchHealth(address: URL, signal: AbortSignal): Promise<number> {
  const request = requestOf(address, null)
  let connection = new Connection(address)
  let slowest = 0
  while (!signal.aborted) {
    const sent = performance.now()
    try {
      await connection.exchange(request)
    } catch {
      connection.close()
      connection = new Connection(address)
    }
    slowest = Math.max(slowest, performance.now() - sent)
    await sleep(50)
  }
  connection.close()
  return slowest
}

function quantile(sorted: readonly number[], fraction: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? 0
}
