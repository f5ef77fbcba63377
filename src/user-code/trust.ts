import { UserError } from '../errors/user-error.ts'
import type { CodeOrigin } from '../host/host.ts'

export interface Trust {
  readonly codeOrigin: CodeOrigin
  readonly allowForkCode: boolean
}

/** Throws if code of a fork could reach secrets, or a machine that outlives the job. */
export function requireTrust(path: string, { codeOrigin, allowForkCode }: Trust): void {
  const { fromFork, privileged, selfHosted } = codeOrigin
  if (!fromFork) return
  if (privileged)
    throw new UserError({
      code: 'FORK_CODE_NOT_ALLOWED',
      found: `the code ${path} of a fork, in a run that has the secrets of this repository`,
      expected: "a fork's code to run under `pull_request` only",
      hint: 'Run it in a workflow `on: pull_request`, which gets no secrets.',
    })
  if (selfHosted && !allowForkCode)
    throw new UserError({
      code: 'FORK_CODE_NOT_ALLOWED',
      found: `the code ${path} of a fork on a self-hosted runner`,
      expected: 'a runner that is deleted after the job, or `allow-fork-code: true`',
      hint: 'Use a GitHub-hosted runner; or set `allow-fork-code: true` if each job gets its own machine.',
    })
}
