import { describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const module = join(import.meta.dirname, '../../../src/host/cancellation.ts')
const program = `
  import { processCancellation } from ${JSON.stringify(module)}
  const cancelled = processCancellation()
  // A library that is loaded later, such as signal-exit, ends the process if it is the only listener.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, function listener() {
      if (process.listenerCount(signal) > 1) return
      process.off(signal, listener)
      process.kill(process.pid, signal)
    })
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
  it.each(['SIGINT', 'SIGTERM'] as const)('lets running work finish after one %s', async (signal) => {
    const { child, says, ended } = await start('obedient')
    child.kill(signal)
    await says(`cancelled by ${signal}`)
    expect(await ended).toEqual([0, null])
  })

  it('ends running work at the second signal', async () => {
    const { child, says, ended } = await start()
    child.kill('SIGINT')
    await says('cancelled by SIGINT')
    child.kill('SIGTERM')
    expect(await ended).toEqual([null, 'SIGTERM'])
  })
})
