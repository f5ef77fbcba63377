import { afterEach, describe, expect, it } from '@jest/globals'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { eventually } from '../../harness/eventually.ts'

const moduleAt = (path: string) =>
  JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../src', path)).href)

/** Source of a supervised program that runs `work`. */
const programOf = (work: string) => `
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { joinSupervisor, processCancellation, withTimeToFinish } from ${moduleAt('host/cancellation.ts')}
import { supervise } from ${moduleAt('host/supervisor.ts')}
import { untilDone } from ${moduleAt('host/until-done.ts')}
import { makeTemporaryFolder } from ${moduleAt('files/temporary-path.ts')}

const log = { error: (text) => console.log('error: ' + text) }
const forever = () => new Promise(() => setInterval(() => {}, 1000))
const block = () => { for (;;); }
const temporary = () => console.log('temporary: ' + makeTemporaryFolder(join(import.meta.dirname, 'draft-')))
const cancelled = () => new Promise((resolve) => {
  processCancellation().addEventListener('abort', resolve)
  void forever()
})
const ready = () => console.log('ready ' + process.pid)
const work = async () => { ${work} }
const done = joinSupervisor() ? untilDone(log, () => null, work) : supervise(async () => log)
done.then((code) => process.exit(code))
`

let folder = ''
let supervisor: ChildProcess | null = null

afterEach(async () => {
  supervisor?.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

async function start(work: string) {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-supervisor-'))
  const program = join(folder, 'program.mjs')
  await writeFile(program, programOf(work))
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] })
  supervisor = child
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  const prints = async (pattern: RegExp) => {
    for (;;) {
      const match = pattern.exec(output)
      if (match) return match[1] ?? ''
      await once(child.stdout, 'data')
    }
  }
  const ended = once(child, 'close')
  return {
    prints,
    worker: async () => Number(await prints(/ready (\d+)/)),
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    end: async () => {
      await ended
      return { code: child.exitCode, signal: child.signalCode, output }
    },
  }
}

function expectEnded(pid: number): Promise<void> {
  return eventually(() => expect(isAlive(pid)).toBe(false))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('a supervised process', () => {
  it('ends with the exit code of its program', async () => {
    const { end } = await start('return 3')
    expect(await end()).toMatchObject({ code: 3, output: '' })
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that waits ends at once by %s, and deletes its temporary folders', async (signal, code) => {
    const { prints, worker, kill, end } = await start('temporary(); ready(); await forever()')
    await worker()
    kill(signal)
    const ended = await end()
    expect(ended).toMatchObject({ code, signal: null })
    expect(ended.output.match(/error: .*/g)).toEqual([`error: The run was cancelled by ${signal}.`])
    expect(existsSync(await prints(/temporary: (.*)/))).toBe(false)
  })

  it('that computes without a pause is killed after a signal, and leaves no temporary folders', async () => {
    const { prints, worker, kill, end } = await start('temporary(); ready(); block()')
    await worker()
    kill('SIGINT')
    const ended = await end()
    expect(ended).toMatchObject({ code: 130, signal: null })
    expect(ended.output).toContain('error: The run was cancelled by SIGINT.')
    expect(existsSync(await prints(/temporary: (.*)/))).toBe(false)
  })

  it('that is killed while it exits has reported the signal once', async () => {
    const { worker, kill, end } = await start(`process.on('exit', block); ready(); await forever()`)
    await worker()
    kill('SIGINT')
    const { code, output } = await end()
    expect(code).toBe(130)
    expect(output.match(/error: .*/g)).toEqual(['error: The run was cancelled by SIGINT.'])
  })

  it('ends its child processes', async () => {
    const { prints, worker, kill, end } = await start(
      `console.log('child: ' + spawn('sleep', ['600'], { stdio: 'ignore' }).pid); ready(); block()`,
    )
    await worker()
    kill('SIGTERM')
    expect(await end()).toMatchObject({ code: 143 })
    await expectEnded(Number(await prints(/child: (\d+)/)))
  })

  it('finishes uninterruptible work although SIGTERM follows SIGINT, as on a runner', async () => {
    const { worker, prints, kill, end } = await start(`
      await withTimeToFinish(60_000, async () => {
        ready()
        await cancelled()
        console.log('cancelled')
        await new Promise((resolve) => setTimeout(resolve, 1000))
        console.log('finished')
      })
      return 0`)
    await worker()
    kill('SIGINT')
    await prints(/cancelled()/)
    kill('SIGTERM')
    expect(await end()).toMatchObject({ code: 130, output: expect.stringContaining('finished') })
  })

  it('finishes uninterruptible work, and starts no other work afterwards', async () => {
    const { worker, kill, end } = await start(`
      await withTimeToFinish(60_000, async () => {
        ready()
        await cancelled()
        await new Promise((resolve) => setTimeout(resolve, 1500))
        console.log('finished')
      })
      console.log('next')
      return 0`)
    await worker()
    kill('SIGINT')
    const { code, output } = await end()
    expect(code).toBe(130)
    expect(output).toMatch(/finished\nerror: The run was cancelled by SIGINT\.\n$/)
  })

  it('is killed when uninterruptible work takes too long', async () => {
    const { worker, kill, end } = await start(
      'await withTimeToFinish(1000, async () => { ready(); await forever() })',
    )
    await worker()
    kill('SIGINT')
    expect(await end()).toMatchObject({ code: 130, output: expect.stringContaining('cancelled by SIGINT') })
  })

  it('ends at once after a second signal', async () => {
    const { worker, prints, kill, end } = await start(
      `await withTimeToFinish(600_000, async () => { ready(); await cancelled(); console.log('heard'); block() })`,
    )
    const pid = await worker()
    kill('SIGINT')
    await prints(/heard()/)
    kill('SIGINT')
    expect(await end()).toMatchObject({ code: 130, signal: null })
    await expectEnded(pid)
  })

  it('that is killed from outside has the exit code of a shell', async () => {
    const { end } = await start(`process.kill(process.pid, 'SIGKILL')`)
    expect(await end()).toMatchObject({
      code: 137,
      output: expect.stringContaining('error: The process was ended by SIGKILL. If the machine ran out'),
    })
  })

  it.each([
    'ready(); await forever()',
    'await new Promise((resolve) => setTimeout(resolve, 1000)); ready(); block()',
  ])('ends when its supervisor is killed, in the middle of `%s`', async (work) => {
    const { worker, kill } = await start(work)
    const pid = await worker()
    kill('SIGKILL')
    await expectEnded(pid)
  })
})
