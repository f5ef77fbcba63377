import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { KubeConfig } from '@kubernetes/client-node'
import { z } from 'zod'
import type { Log } from '../host/host.ts'

/** The end of a JSON Web Token, in seconds since 1970. */
const claimsSchema = z.object({ exp: z.number() })

/**
 * Warns if the credentials expire before the longest end of a deployment: then it could neither finish nor roll back.
 * @param longest milliseconds
 */
export function warnOfExpiry(credentials: KubeConfig, longest: number, log: Log): void {
  const expiry = credentialExpiry(credentials)
  if (expiry === null || expiry.getTime() > Date.now() + longest) return
  log.warning(
    `The credentials of the kubeconfig expire at ${expiry.toISOString()}. The deployment may take ${Math.ceil(longest / 60_000)} minutes, and without credentials it cannot roll back: use credentials that last longer.`,
  )
}

/**
 * Returns the moment at which the credentials of a kubeconfig expire; null if they do not expire or are renewed, such as the token of a pod and
 * credentials that a program prints.
 */
export function credentialExpiry(credentials: KubeConfig): Date | null {
  const user = credentials.getCurrentUser()
  if (user?.exec !== undefined || user?.authProvider !== undefined) return null
  if (user?.token !== undefined) return tokenExpiry(user.token)
  const certificate =
    user?.certData === undefined
      ? user?.certFile && readFileSync(user.certFile)
      : Buffer.from(user.certData, 'base64')
  if (certificate === undefined || certificate === '') return null
  return new X509Certificate(certificate).validToDate
}

/** Returns the end of a token; null for one without an end, or of another kind. */
function tokenExpiry(token: string): Date | null {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
  try {
    return new Date(claimsSchema.parse(JSON.parse(payload)).exp * 1000)
  } catch {
    return null
  }
}
