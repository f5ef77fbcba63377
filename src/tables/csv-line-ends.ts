import { messageOf, UserError } from '../errors/user-error.ts'
import type { CsvSettings } from './csv-settings.ts'
import { utf8Chunks } from './physical-lines.ts'

/** Returns true for DuckDB's error about lines that end in different ways. */
export function isAboutLineEnds(error: unknown): boolean {
  return messageOf(error).includes('state machine reached an invalid state')
}

/** Returns the error of the first line that ends in another way than the first one; null if none does. */
export async function findOtherLineEnd(file: string, settings: CsvSettings): Promise<UserError | null> {
  const ends = new LineEnds(settings.quote)
  for await (const bytes of utf8Chunks(file, settings.encoding)) {
    const line = ends.findOther(bytes)
    if (line !== null)
      return new UserError({
        code: 'DATA_INVALID_FILE',
        found: 'a line that ends in another way than the first one, with or without a carriage return',
        expected: 'lines that all end with a line feed, with a carriage return, or with both',
        hint: 'Save the file with one kind of line ends.',
        location: { file, line },
      })
  }
  return null
}

const newline = 0x0a
const carriageReturn = 0x0d

/** Examines the line ends outside of quotes. */
class LineEnds {
  readonly #quote: number | undefined
  #isQuoted = false
  #line = 1
  #first: string | null = null
  #hasReturn = false

  constructor(quote: string | null) {
    this.#quote = quote?.charCodeAt(0)
  }

  /** Returns the first line that ends in another way than the first one; null if these bytes contain none. */
  findOther(bytes: Uint8Array): number | null {
    for (const byte of bytes) {
      // The byte behind a carriage return decides if the return is a line end itself.
      if (this.#hasReturn && this.#isOther(byte === newline ? 'both' : 'return')) return this.#line
      if (this.#hasReturn) this.#line++
      else if (byte === newline) {
        if (!this.#isQuoted && this.#isOther('feed')) return this.#line
        this.#line++
      }
      if (byte === this.#quote) this.#isQuoted = !this.#isQuoted
      this.#hasReturn = byte === carriageReturn && !this.#isQuoted
    }
    return null
  }

  #isOther(end: string): boolean {
    this.#first ??= end
    return end !== this.#first
  }
}
