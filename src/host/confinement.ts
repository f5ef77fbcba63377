import { resolve } from 'node:path'
import type { CodeOrigin } from './host.ts'

/**
 * Returns the folder that must contain the files of a fork's pull request: the workspace, in which a step of a job runs.
 * Null for code of the repository itself, which may read any file.
 */
export function confinementOf({ fromFork }: CodeOrigin): string | null {
  return fromFork ? resolve('') : null
}
