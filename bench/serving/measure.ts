import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { patterns } from './arrivals.ts'
import type { Contestant, ContestantOptions } from './contestants.ts'
import type { Contest } from './contest.ts'
import { loadResultSchema, type LoadRequest, type LoadResult } from './load.ts'
import { findFreePort, startServer, type RunningServer } from './server-process.ts'

/** Loads of a closed loop: every number of clients with every number of examples in a request. */
const closedLoads = [1, 32, 256].flatMap((examples) => [1, 32].map((clients) => ({ examples, clients })))
/** The rate of open loops, as a share of the requests per second of 32 clients with one example. */
export const shareOfCapacity = 0.5
/** An open loop takes this many times as long as a closed one, since it has fewer requests. */
const openLength = 3
/** Scores may differ by this much from the first server's. */
const tolerance = 1e-4

export interface MeasuredLoad {
  readonly name: string
  /** Results of each round. */
  readonly rounds: readonly LoadResult[]
}

export interface MeasuredServer {
  readonly name: string
  /** Shortest time from the start of the process to its first prediction, in milliseconds. */
  readonly coldStart: number
  /** Resident memory of all its processes in bytes, after the warm-up and after all loads. */
  readonly memory: { readonly warm: number; readonly after: number }
  /** Greatest difference of a score from the first server's. */
  readonly difference: number
  readonly loads: readonly MeasuredLoad[]
  /** The reason why the server could not be measured. */
  readonly problem: string | null
}

export interface Measured {
  readonly title: string
  readonly servers: readonly MeasuredServer[]
}

export interface MeasureOptions {
  readonly python: string
  readonly threads: number
  readonly cores: string
  readonly loadCores: string
  readonly folder: string
  /** Time for everything. */
  readonly milliseconds: number
  readonly starts: number
  readonly rounds: number
}

interface Entry {
  readonly contestant: Contestant
  readonly server: RunningServer
  readonly coldStart: number
  readonly difference: number
  readonly loads: Map<string, LoadResult[]>
  warm: number
}

type Scores = readonly (readonly number[])[]

type Make = (contest: Contest, options: ContestantOptions) => Contestant

/** Measures all servers on one model, in turns. */
export async function measureContest(
  contest: Contest,
  makers: readonly Make[],
  options: MeasureOptions,
): Promise<Measured> {
  const end = Date.now() + options.milliseconds
  const entries: Entry[] = []
  const failed: MeasuredServer[] = []
  const generator = startGenerator(options.loadCores)
  try {
    let expected: Scores | null = null
    for (const make of makers) {
      const entry: Entry | string = await enter(contest, make, options, expected).catch((error: unknown) =>
        String(error),
      )
      if (typeof entry === 'string') failed.push(failedServer(entry))
      else {
        entries.push(entry)
        if (entry.contestant.isFloor !== true)
          expected ??= entry.contestant.scoresOf(entry.server.firstResponse)
      }
    }
    const perRound = closedLoads.length + 1
    let slots = entries.length * (perRound * options.rounds + openLength * patterns.length)
    const secondsOf = (length: number) => {
      const seconds = Math.max(0.2, ((end - Date.now()) / 1000 / Math.max(slots, 1)) * length)
      slots -= length
      return seconds
    }
    const bodyFile = (entry: Entry, examples: number) => writeBody(contest, entry, examples, options.folder)
    for (const entry of entries) {
      const seconds = secondsOf(1) / closedLoads.length
      for (const { examples, clients } of closedLoads)
        await generator.run(
          loadOf(entry, await bodyFile(entry, examples), seconds, { kind: 'closed', clients }),
        )
      entry.warm = await entry.server.memory()
    }
    for (let round = 0; round < options.rounds; round++)
      for (const { examples, clients } of closedLoads)
        for (const entry of rotate(entries, round)) {
          const load = loadOf(entry, await bodyFile(entry, examples), secondsOf(1), {
            kind: 'closed',
            clients,
          })
          record(entry, closedName(examples, clients), await generator.run(load))
        }
    for (const pattern of patterns)
      for (const entry of entries) {
        // Half of what the floor can do is more than the generator can send, so it gets the load of the first server.
        const { loads } = entry.contestant.isFloor === true ? (entries[0] ?? entry) : entry
        const perSecond = shareOfCapacity * median(loads.get(closedName(1, 32)) ?? [], 'perSecond')
        const loop = { kind: 'open', pattern, perSecond } as const
        const load = loadOf(entry, await bodyFile(entry, 1), secondsOf(openLength), loop)
        record(entry, pattern, await generator.run(load))
      }
    const measured = []
    for (const entry of entries) measured.push(await resultOf(entry))
    return { title: contest.title, servers: [...measured, ...failed] }
  } finally {
    for (const { server } of entries) await server.stop()
    await generator.stop()
  }
}

export function closedName(examples: number, clients: number): string {
  return `${examples} × ${clients}`
}

export function median(results: readonly LoadResult[], key: 'perSecond' | 'p50' | 'p99' | 'p999'): number {
  const sorted = results.map((result) => result[key]).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Starts a server as often as the options require; the last one keeps running. */
async function enter(
  contest: Contest,
  make: Make,
  { python, threads, cores, starts }: MeasureOptions,
  expected: Scores | null,
): Promise<Entry> {
  const times: number[] = []
  for (;;) {
    const port = await findFreePort()
    const contestant = make(contest, { python, threads, port })
    const server = await startServer(contestant, { port, cores, instances: contest.instances })
    times.push(server.coldStart)
    if (times.length < starts) {
      await server.stop()
      continue
    }
    const scores = contestant.scoresOf(server.firstResponse)
    const isCompared = contestant.isFloor !== true
    const difference = isCompared ? greatestDifference(scores, expected ?? scores) : 0
    console.log(
      `${contestant.name}: ${times.map((time) => time.toFixed(0)).join(', ')} ms to start, scores within ${difference.toExponential(0)}`,
    )
    if (difference <= tolerance)
      return { contestant, server, coldStart: Math.min(...times), difference, loads: new Map(), warm: 0 }
    await server.stop()
    throw new Error(`${contestant.name} predicts other scores: they differ by ${difference}`)
  }
}

function greatestDifference(scores: Scores, expected: Scores): number {
  if (scores.length !== expected.length) return Infinity
  return Math.max(
    ...scores.map((row, index) =>
      Math.max(...row.map((value, at) => Math.abs(value - (expected[index]?.[at] ?? NaN)))),
    ),
  )
}

async function writeBody(
  { kind, instances }: Contest,
  { contestant }: Entry,
  examples: number,
  folder: string,
): Promise<string> {
  const rows = Array.from({ length: examples }, (_, index) => instances[index % instances.length])
  const body = contestant.bodyOf(rows)
  const file = join(folder, `body-${kind}.json`)
  await writeFile(file, JSON.stringify(body))
  return file
}

function loadOf(
  { server: { url, healthUrl } }: Entry,
  bodyFile: string,
  seconds: number,
  loop: LoadRequest['loop'],
): LoadRequest {
  return { url, healthUrl, bodyFile, seconds, loop }
}

function record({ loads }: Entry, name: string, result: LoadResult): void {
  loads.set(name, [...(loads.get(name) ?? []), result])
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % Math.max(items.length, 1)
  return [...items.slice(start), ...items.slice(0, start)]
}

async function resultOf({
  contestant,
  server,
  coldStart,
  difference,
  loads,
  warm,
}: Entry): Promise<MeasuredServer> {
  return {
    name: contestant.name,
    coldStart,
    memory: { warm, after: await server.memory() },
    difference,
    loads: [...loads].map(([name, rounds]) => ({ name, rounds })),
    problem: null,
  }
}

function failedServer(problem: string): MeasuredServer {
  console.error(problem)
  return { name: '', coldStart: 0, memory: { warm: 0, after: 0 }, difference: 0, loads: [], problem }
}

interface Generator {
  run(load: LoadRequest): Promise<LoadResult>
  stop(): Promise<void>
}

function startGenerator(cores: string): Generator {
  const client = join(import.meta.dirname, 'load-client.ts')
  const child = spawn(
    'taskset',
    ['-c', cores, process.execPath, '--disable-warning=ExperimentalWarning', client],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const lines = createInterface({ input: child.stdout })
  const ended = once(child, 'exit').then(() => {
    throw new Error('the load generator ended')
  })
  // An end is reported by the next load.
  ended.catch(() => undefined)
  return {
    async run(load) {
      const answered = once(lines, 'line').then(([line]) => loadResultSchema.parse(JSON.parse(String(line))))
      child.stdin.write(`${JSON.stringify(load)}\n`)
      const result = await Promise.race([answered, ended])
      await sleep(20)
      return result
    },
    async stop() {
      if (child.exitCode !== null) return
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}
