import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface ServerProcess {
  /** The address that the first group of `ready` matched in the output of the server. */
  readonly address: string
  stop(): Promise<void>
}

interface ServerCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Record<string, string>
  readonly ready: RegExp
}

/** Only ends a server that hangs: a busy machine may need minutes. */
const startLimitMs = 500_000
const stopLimitMs = 5_000

/** Starts a server and waits until it prints its address. Throws an error with its output if it ends before. */
export async function startServerProcess({
  command,
  args,
  env,
  ready,
}: ServerCommand): Promise<ServerProcess> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit')
  const killWithParent = () => child.kill('SIGKILL')
  process.once('exit', killWithParent)

  let output = ''
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL')
      reject(new Error(`${args.join(' ')} ${why}:\n${output}`))
    }
    const timer = setTimeout(fail, startLimitMs, 'did not start in time')
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const match = ready.exec(output)
      if (match?.[1] === undefined) return
      clearTimeout(timer)
      resolve(match[1])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', (error) => fail(error.message))
    child.once('exit', (code) => {
      clearTimeout(timer)
      fail(`ended with ${String(code)}`)
    })
  })
  child.stdout.removeAllListeners('data').resume()
  child.stderr.removeAllListeners('data').resume()

  return {
    address,
    async stop() {
      process.removeListener('exit', killWithParent)
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const kill = setTimeout(() => child.kill('SIGKILL'), stopLimitMs)
      await ended
      clearTimeout(kill)
    },
  }
}
