import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { tryParseJson } from '../../files/parse-json.ts'
import { withTimeLimit } from '../../waiting/time-limit.ts'
import { credentialsOf, unusableLogin, type Credentials } from './credentials.ts'

/** Milliseconds in which a helper must end. It may unlock a keychain, but has no terminal. */
const defaultLimit = 60_000

const outputSchema = z.looseObject({ Username: z.string(), Secret: z.string() })

/**
 * Runs a credential helper by the protocol of docker-credential-helpers: the registry on standard input, JSON on standard output.
 * Returns null without a login.
 * @param limit milliseconds in which it must end
 * @throws UserError for a helper that is missing or fails
 */
export async function readFromHelper(
  helper: string,
  key: string,
  environment: NodeJS.ProcessEnv,
  limit = defaultLimit,
): Promise<Credentials | null> {
  const program = `docker-credential-${helper}`
  if (!/^[\w.-]+$/.test(helper))
    throw unusableLogin(program, 'the name of a helper may contain only letters, digits, `_`, `.` and `-`')
  const { code, output } = await runHelper(program, key, { environment, limit })
  if (code !== 0) {
    if (output.includes('credentials not found')) return null
    throw unusableLogin(program, `it exited with code ${code}: ${output.trim()}`)
  }
  const response = outputSchema.safeParse(tryParseJson(output))
  if (!response.success) throw unusableLogin(program, 'its output is not the JSON of a credential helper')
  return credentialsOf(response.data.Username, response.data.Secret)
}

async function runHelper(
  program: string,
  key: string,
  { environment, limit }: { readonly environment: NodeJS.ProcessEnv; readonly limit: number },
): Promise<{ code: number | null; output: string }> {
  const child = spawn(program, ['get'], { env: environment, stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => {
      reject(unusableLogin(program, error.message))
    })
    child.once('close', resolve)
  })
  // A helper that exits without reading its input must not crash this process with EPIPE.
  child.stdin.on('error', () => undefined)
  child.stdin.end(key)
  const late = () => {
    child.kill('SIGKILL')
    // A process that it started can keep the pipe open.
    child.stdout.destroy()
    return unusableLogin(program, `it did not end within ${limit / 1000} s`)
  }
  const [code, output] = await withTimeLimit(limit, Promise.all([ended, text(child.stdout)]), late)
  return { code, output }
}
