import * as core from '@actions/core'
import { formatLocation, type SourceLocation } from '../../errors/user-error.ts'
import { printable, printableLines } from '../../text/untrusted.ts'
import type { Log } from '../host.ts'

const quietSeconds = 10

/**
 * Returns the job's log: annotations, groups and debug lines as workflow commands; progress at most every ten seconds.
 * Messages contain their location, because the log does not show the location of an annotation.
 */
export function createLog(now: () => number = () => performance.now()): Log {
  let lastShown = -Infinity
  let held: string | null = null
  const show = (message: string) => {
    held = null
    lastShown = now()
    core.info(withoutCommands(message))
  }
  /** Shows the latest progress before another line, because it shows how far the work was. */
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

/**
 * Returns a message without workflow commands. A runner interprets lines such as `::error::…` or `##[error]…`, and
 * messages contain untrusted names.
 */
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
