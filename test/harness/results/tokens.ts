import { randomBytes, randomUUID } from 'node:crypto'
import { SignJWT, jwtVerify } from 'jose'
import { z } from 'zod'

/** One run of a workflow: the claims of GitHub's runtime token for the services of that run. */
export interface RunIdentity {
  readonly runId: number
  /** The ref the run may write caches to, as `refs/heads/feature` or `refs/pull/7/merge`. */
  readonly ref: string
  /** Further refs whose caches it may read, nearest first: a pull request's base, the default branch. */
  readonly readableRefs: readonly string[]
}

export interface Caller {
  readonly runId: number
  readonly runBackendId: string
  readonly jobBackendId: string
  readonly writableScope: string
  readonly readableScopes: readonly string[]
}

const readPermission = 1
const writePermission = 2

const claimsSchema = z.object({
  scp: z.string(),
  ac: z.string().transform((text) => scopesSchema.parse(JSON.parse(text))),
})
const scopesSchema = z.array(z.object({ Scope: z.string(), Permission: z.number().int() })).min(1)

/** Issues and checks the tokens that GitHub puts in `ACTIONS_RUNTIME_TOKEN`. */
export class RuntimeTokens {
  private readonly key = randomBytes(32)
  private readonly runs = new Map<string, number>()

  async issue({ runId, ref, readableRefs }: RunIdentity): Promise<string> {
    const runBackendId = backendIdOf(this.runs, runId)
    const scopes = [
      { Scope: ref, Permission: readPermission | writePermission },
      ...readableRefs.map((Scope) => ({ Scope, Permission: readPermission })),
    ]
    return new SignJWT({
      scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${runBackendId}:${randomUUID()}`,
      ac: JSON.stringify(scopes),
    })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuedAt()
      .setExpirationTime('6h')
      .sign(this.key)
  }

  /** Null when the token is not one of ours, has run out, or names no run. */
  async verify(authorization: string | undefined): Promise<Caller | null> {
    const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
    if (token === undefined) return null
    const payload = await jwtVerify(token, this.key, { algorithms: ['HS256'] }).then(
      (verified) => verified.payload,
      () => null,
    )
    if (payload === null) return null
    const { scp, ac } = claimsSchema.parse(payload)
    const [, runBackendId, jobBackendId] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scp) ?? []
    const runId = this.runs.get(runBackendId ?? '')
    const writable = ac.find((scope) => (scope.Permission & writePermission) !== 0)
    if (runId === undefined || runBackendId === undefined || jobBackendId === undefined || !writable)
      return null
    return {
      runId,
      runBackendId,
      jobBackendId,
      writableScope: writable.Scope,
      readableScopes: ac.map((scope) => scope.Scope),
    }
  }
}

/** Returns the id of a run in the services, which is not its number and is equal for all attempts. */
function backendIdOf(runs: Map<string, number>, runId: number): string {
  for (const [backendId, known] of runs) if (known === runId) return backendId
  const backendId = randomUUID()
  runs.set(backendId, runId)
  return backendId
}
