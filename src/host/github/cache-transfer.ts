import { rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { messageOf } from '../../errors/user-error.ts'
import { digestOf, hexOf } from '../../artifacts/digest.ts'
import { withTimeLimit } from '../../waiting/time-limit.ts'
import type { Log } from '../host.ts'
import type { GitHubContext } from './workflow-context.ts'

export const fiveMinutes = 5 * 60_000

/** Returns the folder for transfers of one key, or of keys that supersede one another. */
export function transferFolder({ workspace }: GitHubContext, key: string): string {
  return join(workspace, '.tensorline', 'transfer', hexOf(digestOf(key)).slice(0, 32))
}

/**
 * Runs a transfer in a folder that is deleted before and after it; the remains of a failed transfer are deleted before
 * the next.
 */
export async function throughFolder<Result>(transfer: string, work: () => Promise<Result>): Promise<Result> {
  await rm(transfer, { recursive: true, force: true })
  const result = await work()
  await rm(transfer, { recursive: true, force: true })
  return result
}

/**
 * Returns a path for the client, which hashes paths as written: relative paths are the same in every checkout, but it
 * rejects paths with `..`.
 */
export function fromHere(folder: string): string {
  const path = relative(process.cwd(), folder)
  return path.startsWith('..') ? folder : path
}

/** Runs work with the cache. A failure is a warning, and the result is `otherwise`. */
export async function attempt<Result>(
  log: Log,
  what: string,
  otherwise: Result,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    log.warning(`Cache: could not ${what} (${messageOf(error)}): continuing without it.`)
    return otherwise
  }
}

/** Returns the result of a transfer, or throws if it takes too long; the transfer itself is not stopped. */
export function within<Result>(patienceMs: number, transfer: Promise<Result>): Promise<Result> {
  return withTimeLimit(patienceMs, transfer, () => new Error(`no end after ${patienceMs / 1000} s`))
}
