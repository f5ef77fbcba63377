import type { RequestOptions } from 'node:https'
import type { KubeConfig } from '@kubernetes/client-node'
import { z } from 'zod'
import { messageOf, UserError } from '../errors/user-error.ts'
import { withTimeLimit } from '../waiting/time-limit.ts'
import { unlessCancelled } from '../waiting/unless-cancelled.ts'

/** Milliseconds in which the program of a kubeconfig must print its credentials. */
const defaultLimit = 60_000

/** The program of a user in a kubeconfig that prints credentials. */
const programSchema = z.object({ command: z.string(), installHint: z.string().nullish() })

/**
 * Adds the credentials and the proxy to the options of a request. A kubeconfig can name a program that prints credentials, for
 * example that of a cloud.
 * @param cancelled ends the wait for the program
 * @param limit milliseconds in which the program must end
 * @throws UserError if the kubeconfig is not usable, or its program fails
 */
export async function authorize(
  credentials: KubeConfig,
  options: RequestOptions,
  cancelled: AbortSignal,
  limit = defaultLimit,
): Promise<void> {
  const late = () => new Error(`no credentials within ${limit / 1000} s`)
  try {
    const added = credentials.applyToHTTPSOptions(options)
    await withTimeLimit(limit, unlessCancelled(cancelled, added), late)
  } catch (error) {
    cancelled.throwIfAborted()
    throw unusable(credentials, error)
  }
}

function unusable(credentials: KubeConfig, cause: unknown): UserError {
  const program = programSchema.safeParse(credentials.getCurrentUser()?.exec)
  if (program.success)
    return new UserError(
      {
        code: 'CLUSTER_CREDENTIALS_FAILED',
        found: `no credentials from "${program.data.command}", which the kubeconfig names (${messageOf(cause).trim()})`,
        expected: 'a program that prints credentials of the cluster',
        hint:
          program.data.installHint ??
          'Install the program and log in before this step, or use a kubeconfig with the token of a service account.',
      },
      { cause },
    )
  return unusableKubeconfig(cause)
}

/** Returns the error of a kubeconfig with which no request can be sent. */
export function unusableKubeconfig(cause: unknown): UserError {
  return new UserError(
    {
      code: 'CLUSTER_NOT_CONFIGURED',
      found: `an unusable kubeconfig (${messageOf(cause)})`,
      expected: 'the address of a cluster by https, and credentials',
      hint: 'Correct the kubeconfig.',
    },
    { cause },
  )
}
