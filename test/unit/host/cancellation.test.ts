import { describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const module = join(import.meta.dirname, '../../../src/host/cancellation.ts')
/** Loaded after it, it listens too, and ends the process when it finds itself the only listener. */
const lockfile = createRequire(import.meta.url).resolve('proper-lockfile')
const program = `
  import { processCancellation } from ${JSON.stringify(module)}
  const cancelled = processCancellation()
  await import(${JSON.stringify(lockfile)})
  const alive = setInterval(() => {}, 1000)
  cancelled.addEventListener('abort', () => {
    console.log(cancelled.reason.message)
    if (process.argv.includes('obedient')) clearInterval(alive)
  })
  console.log('ready')
`

async function start(...args: string[]) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  const says = async (text: string) => {
    while (!output.includes(text)) await once(child.stdout, 'data')
  }
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  await says('ready')
  return { child, says, ended: once(child, 'exit') }
}

describe('cancelling', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('lets work end by itself after one %s', async (signal) => {
    const { child, says, ended } = await start('obedient')
    child.kill(signal)
    await says(`cancelled by ${signal}`)
    expect(await ended).toEqual([0, null])
  })

  it('ends work that goes on at the second signal', async () => {
    const { child, says, ended } = await start()
    child.kill('SIGINT')
    await says('cancelled by SIGINT')
    child.kill('SIGTERM')
    expect(await ended).toEqual([null, 'SIGTERM'])
  })
})
