import * as core from '@actions/core'
import { createBirpc } from 'birpc'
import { createGitHubHost } from '../host/github/github-host.ts'
import { postVerdict } from '../stages/fork/post-verdict.ts'
import type { VerdictFunctions } from '../stages/fork/verdict-process.ts'
import { settled } from '../stages/trial/settled.ts'

/**
 * Runs the process in which `publish-verdict` reads the artifacts of a fork. It ignores signals: its parent handles them
 * and ends it.
 */
export function performForkVerdict(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  process.on('disconnect', () => process.exit(1))
  const functions: VerdictFunctions = {
    post: ({ inputs, ...run }) =>
      settled(() => {
        const host = createGitHubHost({
          token: core.getInput('github-token'),
          matrix: core.getInput('matrix'),
          env: process.env,
        })
        return postVerdict({ ...run, host }, inputs)
      }),
  }
  createBirpc(functions, {
    post: (message) => process.send?.(message),
    on: (listener) => process.on('message', listener),
    timeout: -1,
  })
}
