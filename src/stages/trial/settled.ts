import {
  Cancellation,
  FullDisk,
  UserError,
  withDiskExplained,
  type Problem,
} from '../../errors/user-error.ts'

/**
 * The result or the error of some work, in a form that can be sent to another process. Classes of errors cannot be sent
 * between processes.
 */
export type Settled<Result> =
  | { readonly how: 'done'; readonly result: Result }
  | { readonly how: 'failed' | 'disk-full'; readonly problems: readonly Problem[] }
  | { readonly how: 'cancelled'; readonly reason: string }
  /** An internal error of Tensorline. */
  | { readonly how: 'fault'; readonly error: Error }

export async function settled<Result>(work: () => Promise<Result>): Promise<Settled<Result>> {
  try {
    return { how: 'done', result: await work() }
  } catch (caught) {
    const error = withDiskExplained(caught)
    if (error instanceof UserError)
      return { how: error instanceof FullDisk ? 'disk-full' : 'failed', problems: error.problems }
    if (error instanceof Cancellation) return { how: 'cancelled', reason: error.message }
    return { how: 'fault', error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** Returns the result, or throws the error of the other process. */
export function resultOf<Result>(settled: Settled<Result>): Result {
  switch (settled.how) {
    case 'done':
      return settled.result
    case 'failed':
      throw new UserError(settled.problems)
    case 'disk-full':
      throw new FullDisk(settled.problems)
    case 'cancelled':
      throw new Cancellation(settled.reason)
    case 'fault':
      throw settled.error
  }
}
