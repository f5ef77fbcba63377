/**
 * Reads `/healthz` and `/metrics` in turns every 10 ms: `node health-client.ts URL SECONDS`. Prints p50, p99 and maximum of the time of
 * each in milliseconds, and the longest time by which this process itself was late, which is a delay of the machine and not of the server.
 */
import { Agent, get } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

const [url = '', seconds = '5'] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const pauseMs = 10
const times: Record<string, number[]> = { '/healthz': [], '/metrics': [] }
let late = 0

const end = performance.now() + Number(seconds) * 1000
while (performance.now() < end)
  for (const [path, all] of Object.entries(times)) {
    const slept = performance.now()
    await sleep(pauseMs)
    const sent = performance.now()
    late = Math.max(late, sent - slept - pauseMs)
    await read(path)
    all.push(performance.now() - sent)
  }
agent.destroy()
console.log(
  [
    ...Object.entries(times).map(([path, all]) => `${path} ${describe(all)}`),
    `client late by ${late.toFixed(0)} ms`,
  ].join(', '),
)

function read(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${url}${path}`, { agent }, (response) => {
      response.resume().once('end', resolve).once('error', reject)
    }).once('error', reject)
  })
}

function describe(all: number[]): string {
  const sorted = all.sort((a, b) => a - b)
  const at = (fraction: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(fraction * sorted.length))] ?? 0
  return `p50 ${at(0.5).toFixed(1)} p99 ${at(0.99).toFixed(1)} max ${at(1).toFixed(1)} ms of ${sorted.length}`
}
