import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { messageOf } from '../../errors/user-error.ts'
import { digestOf, hexOf } from '../../artifacts/digest.ts'
import type { Log } from '../host.ts'
import type { GitHubContext } from './workflow-context.ts'

export const fiveMinutes = 5 * 60_000

/** Where transfers of one key, or of keys that supersede one another, go through. */
export function transferFolder({ workspace }: GitHubContext, key: string): string {
  return join(workspace, '.tensorline', 'transfer', hexOf(digestOf(key)).slice(0, 32))
}

/** Does the work of a transfer, which finds no folder there and leaves none; what a failed one left goes before the next. */
export async function throughFolder<Result>(transfer: string, work: () => Promise<Result>): Promise<Result> {
  await rm(transfer, { recursive: true, force: true })
  const result = await work()
  await rm(transfer, { recursive: true, force: true })
  return result
}

/** The client hashes paths as written: relative ones are the same in every checkout, but it refuses to climb. */
export function fromHere(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path.startsWith('..') ? folder : path
}

/** A cache that fails is a warning: the work goes on with `otherwise`. */
export async function attempt<Result>(
  log: Log,
  what: string,
  otherwise: Result,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    log.warning(`Cache: could not ${what} (${messageOf(error)}): going on without.`)
    return otherwise
  }
}

/** The work, or an error where it has not ended in time; what it still does goes on. */
export async function within<Result>(patienceMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${patienceMs / 1000} s`)), patienceMs)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
