import type { Log } from '../../../src/host/host.ts'

export interface RecordingLog extends Log {
  readonly lines: readonly string[]
}

/** A log that tests can read: one line for each message, with its level before it. */
export function recordingLog(): RecordingLog {
  const lines: string[] = []
  const at = (level: string) => (message: string) => {
    lines.push(`${level}: ${message}`)
  }
  return {
    lines,
    info: at('info'),
    warning: at('warning'),
    error: (message, location) => {
      lines.push(`error: ${location ? `${location.file}:${location.line ?? ''}: ` : ''}${message}`)
    },
    debug: at('debug'),
    progress: at('progress'),
    async group(title, work) {
      lines.push(`group: ${title}`)
      return work()
    },
  }
}
