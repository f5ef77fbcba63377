import { UserError } from '../errors/user-error.ts'
import type { CodeOrigin } from '../host/host.ts'

export interface Trust {
  readonly codeOrigin: CodeOrigin
  readonly allowForkCode: boolean
}

/** A fork's code must not reach secrets, nor a machine that outlives the job. */
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
      expected: 'a runner that is thrown away after the job, or your word for it',
      hint: 'Use a GitHub-hosted runner; or set `allow-fork-code: true` where each job gets a machine of its own.',
    })
}
