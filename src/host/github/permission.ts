import { messageOf, UserError } from '../../errors/user-error.ts'
import { isRefused } from './api.ts'
import type { GitHubContext } from './workflow-context.ts'

export type Permission =
  | 'actions: read'
  | 'artifact-metadata: write'
  | 'attestations: write'
  | 'checks: write'
  | 'contents: read'
  | 'deployments: read'
  | 'deployments: write'
  | 'pull-requests: read'
  | 'pull-requests: write'

/** Returns the reason why a token was rejected, with the lines that grant the permission. */
export function permissionAdvice(permission: Permission, { codeOrigin }: GitHubContext): string {
  if (codeOrigin.fromFork && !codeOrigin.privileged && permission.endsWith('write'))
    return (
      'the pull request comes from a fork, where GitHub makes the token read-only: ' +
      'the verdict is in the job’s result and its summary'
    )
  return `the token lacks \`${permission}\`; add to the job${permission === 'contents: read' ? '' : ', beside \`contents: read\`'}:\n\npermissions:\n  ${permission}`
}

/** Returns the reason of a failed request: the missing permission, or GitHub's message. */
export function failureReason(error: unknown, permission: Permission, context: GitHubContext): string {
  return isRefused(error) ? permissionAdvice(permission, context) : messageOf(error)
}

/** Returns the error of a request without which a stage cannot go on. */
export function requestProblem(
  error: unknown,
  permission: Permission,
  context: GitHubContext,
  expected: string,
): UserError {
  if (error instanceof UserError) return error
  const refused = isRefused(error)
  return new UserError(
    {
      code: refused ? 'GITHUB_NO_PERMISSION' : 'GITHUB_UNAVAILABLE',
      found: failureReason(error, permission, context),
      expected,
      hint: refused
        ? 'Add the permission to the job.'
        : 'See https://www.githubstatus.com, and run the job again later.',
    },
    { cause: error },
  )
}
