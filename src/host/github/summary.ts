import { appendFile, stat } from 'node:fs/promises'
import { hasCode } from '../../errors/user-error.ts'
import type { Log } from '../host.ts'
import { bytesOf, fitMarkdown } from './markdown-limit.ts'

/** GitHub's limit for the summary of a step; it drops a larger summary as a whole. */
const mostBytes = 1024 * 1024
/** Note at the end of a cut page; its room is reserved. */
const lastWords =
  '_Cut here: GitHub shows at most 1 MiB per step. The report artifact of this run contains everything._'

/**
 * Returns a function that appends to the step's summary page. Text beyond the limit is cut, with a reference to the
 * artifact.
 */
export function createSummary(file: string | null, log: Log): (markdown: string) => Promise<void> {
  let full = false
  return async (markdown) => {
    if (file === null) {
      log.debug('This runner has no summary page (GITHUB_STEP_SUMMARY).')
      return
    }
    if (full) return
    const room = mostBytes - (await sizeOf(file))
    const text = fitMarkdown(`${markdown}\n`, room - bytesOf(`\n\n${lastWords}\n`), lastWords, bytesOf)
    full = text.endsWith(`${lastWords}\n`)
    await appendFile(file, text)
  }
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 0
    throw error
  }
}
