import * as core from '@actions/core'
import { formatLocation, type SourceLocation } from '../../errors/user-error.ts'
import { printable, printableLines } from '../../text/untrusted.ts'
import type { Log } from '../host.ts'

const quietSeconds = 10

/**
 * The job's log: annotations, folds and debug lines by workflow commands; progress at most every ten seconds. A place stands
 * in the message too, because the log shows nothing else of an annotation.
 */
export function createLog(now: () => number = () => performance.now()): Log {
  let lastShown = -Infinity
  let held: string | null = null
  const show = (message: string) => {
    held = null
    lastShown = now()
    core.info(withoutCommands(message))
  }
  /** The last progress before another line is worth having: it is where the work stood. */
  const showHeld = () => {
    if (held !== null) show(held)
  }
  return {
    info(message) {
      showHeld()
      core.info(withoutCommands(message))
    },
    warning(message, location) {
      showHeld()
      core.warning(withoutCommands(formatLocation(location) + message), annotationAt(location))
    },
    error(message, location, title) {
      showHeld()
      core.error(withoutCommands(formatLocation(location) + message), {
        ...annotationAt(location),
        ...(title === undefined ? {} : { title }),
      })
    },
    debug: (message) => core.debug(printableLines(message)),
    progress(message) {
      if (now() - lastShown >= quietSeconds * 1000) show(message)
      else held = message
    },
    async group(title, work) {
      showHeld()
      return core.group(printable(title), async () => {
        try {
          return await work()
        } finally {
          showHeld()
        }
      })
    },
  }
}

/** A runner takes a line like `::error::…` or `##[error]…` for a command, and messages hold names that others wrote. */
function withoutCommands(message: string): string {
  return printableLines(message)
    .replace(/^(\s*:)(?=:)/gm, '$1\u200b')
    .replaceAll('##[', '##\u200b[')
}

function annotationAt(location: SourceLocation | undefined): core.AnnotationProperties {
  if (!location) return {}
  const { file, line, column } = location
  return {
    file,
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  }
}
