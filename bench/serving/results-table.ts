import { max, sum } from 'd3-array'
import { median, shareOfCapacity, type Measured, type MeasuredLoad, type MeasuredServer } from './measure.ts'

/** Fewer requests have no 99.9th percentile. */
const fewestForLast = 1000

/** Returns the tables of a model: throughput, latencies, and costs. */
export function markdownOf({ title, servers }: Measured): string {
  const measured = servers.filter(({ problem }) => problem === null)
  const loads = measured[0]?.loads ?? []
  const closed = loads.filter(({ name }) => name.includes('×')).map(({ name }) => name)
  const latencies = loads.map(({ name }) => name)
  return [
    `### ${title}`,
    '',
    'Requests per second, for examples in a request × clients:',
    '',
    ...table(
      ['Server', ...closed],
      measured.map((server) => [server.name, ...closed.map((name) => throughputOf(server, name))]),
    ),
    '',
    `Latency in ms, p50 / p99 / p99.9; Poisson and bursty arrivals at ${shareOfCapacity * 100} % of the server's own requests per second with 32 clients:`,
    '',
    ...table(
      ['Server', ...latencies],
      measured.map((server) => [server.name, ...latencies.map((name) => latencyOf(server, name))]),
    ),
    '',
    ...table(
      [
        'Server',
        'Cold start',
        'Memory when warm',
        'Memory after the loads',
        'p99 / p50, Poisson',
        'Errors',
        'Slowest health check',
        'Scores equal within',
        'Most use of a core by the load',
      ],
      measured.map(costsOf),
    ),
    ...servers.flatMap(({ problem }) => (problem === null ? [] : ['', `Not measured: ${problem}`])),
    '',
  ].join('\n')
}

function costsOf({ name, coldStart, memory, loads, difference }: MeasuredServer): string[] {
  const all = loads.flatMap(({ rounds }) => rounds)
  const requests = sum(all, (result) => result.requests)
  const errors = sum(all, (result) => result.errors)
  const closed = all.filter(({ lateness }) => lateness === null)
  return [
    name,
    `${(coldStart / 1000).toFixed(2)} s`,
    `${mebibytes(memory.warm)} MiB`,
    `${mebibytes(memory.after)} MiB`,
    tailOf(loads),
    `${errors} of ${requests}`,
    `${(max(all, ({ slowestHealth }) => slowestHealth) ?? 0).toFixed(0)} ms`,
    difference === 0 ? '0' : difference.toExponential(0),
    `${((max(closed, ({ generatorShare }) => generatorShare) ?? 0) * 100).toFixed(0)} %`,
  ]
}

/** Returns the ratio of the 99th percentile to the median at half load. */
function tailOf(loads: MeasuredServer['loads']): string {
  const rounds = loads.find(({ name }) => name === 'poisson')?.rounds ?? []
  return rounds.length === 0 ? '–' : (median(rounds, 'p99') / median(rounds, 'p50')).toFixed(1)
}

function throughputOf(server: MeasuredServer, name: string): string {
  const perSecond = median(roundsOf(server, name), 'perSecond')
  return perSecond.toFixed(perSecond < 100 ? 1 : 0)
}

function latencyOf(server: MeasuredServer, name: string): string {
  const rounds = roundsOf(server, name)
  const hasLast = rounds.every(({ requests }) => requests >= fewestForLast)
  const [p50, p99, p999] = (['p50', 'p99', 'p999'] as const).map((key) => {
    const value = median(rounds, key)
    return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
  })
  return `${p50} / ${p99} / ${hasLast ? p999 : '–'}`
}

function roundsOf({ loads }: MeasuredServer, name: string): MeasuredLoad['rounds'] {
  return loads.find((load) => load.name === name)?.rounds ?? []
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)]
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(0)
}
