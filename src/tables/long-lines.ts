import { open } from 'node:fs/promises'
import { UserError } from '../errors/user-error.ts'

/** Half of the buffer of DuckDB's CSV reader, in bytes. It rejects rows of more than 2 MB itself. */
const longestLine = 2 ** 24

/** Bytes in which a line end is looked for at once. */
const windowSize = 2 ** 16

/**
 * Throws UserError for a line that fills the buffer of DuckDB's CSV reader, which drops it and reports nothing. Reads only a window of
 * each stretch of that length, so that the check of a large file takes no time.
 */
export async function refuseLongLines(path: string): Promise<void> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const window = Buffer.alloc(windowSize)
    for (let start = 0; start + longestLine < size;) {
      let end = -1
      for (let at = start + longestLine; end < 0 && at > start;) {
        at = Math.max(start, at - windowSize)
        const { bytesRead } = await file.read(window, 0, windowSize, at)
        const found = lastLineEnd(window.subarray(0, bytesRead))
        if (found >= 0) end = at + found
      }
      if (end < 0) throw longLine(path)
      start = end + 1
    }
  } finally {
    await file.close()
  }
}

/** Counts the bytes of each line of a stream. */
export class LineLengths {
  readonly #path: string
  #length = 0

  constructor(path: string) {
    this.#path = path
  }

  /** Throws UserError for a line that is too long. */
  add(chunk: Buffer): void {
    const end = lastLineEnd(chunk)
    this.#length = end < 0 ? this.#length + chunk.length : chunk.length - end - 1
    if (this.#length > longestLine) throw longLine(this.#path)
  }
}

function lastLineEnd(bytes: Buffer): number {
  return Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d))
}

function longLine(file: string): UserError {
  return new UserError({
    code: 'DATA_INVALID_FILE',
    found: `more than ${longestLine / 2 ** 20} MiB without a line end`,
    expected: 'one row a line',
    hint: 'Write each row on a line of its own.',
    location: { file },
  })
}
