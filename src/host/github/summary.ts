import { appendFile, stat } from 'node:fs/promises'
import { hasCode } from '../../errors/user-error.ts'
import type { Log } from '../host.ts'
import { bytesOf, fitMarkdown } from './markdown-limit.ts'

/** GitHub drops a step's whole summary beyond this. */
const mostBytes = 1024 * 1024
/** Kept free, so that a page that is full can say so. */
const lastWords =
  '_Cut here: GitHub shows at most 1 MiB a step. The whole is in the report artifact of this run._'

/** Appends to the step's summary page; what does not fit is cut and points to the artifact. */
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
