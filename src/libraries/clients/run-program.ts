import { execFile } from 'node:child_process'

export interface Ended {
  readonly exitCode: number
  readonly output: string
}

/** Runs a program to its end, both outputs together; null when there is no such program. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Ended | null> {
  return new Promise((resolve) => {
    execFile(program, args, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (typeof error?.code === 'string') {
        resolve(null)
        return
      }
      resolve({ exitCode: error ? (error.code ?? 1) : 0, output: `${stdout}${stderr}` })
    })
  })
}
