import { constants, isUtf8 } from 'node:buffer'
import { UserError } from '../../errors/user-error.ts'
import { notUtf8, zeroBytes } from '../../text/encoding-problems.ts'
import type { DataFile } from '../../data/data-file.ts'

const newline = 0x0a
const byteOrderMark = /^\u{feff}/u

/** Bytes as text, without a byte order mark. @throws UserError with the first line that is not UTF-8. */
export function decodeText(bytes: Buffer, source: DataFile): string {
  if (bytes.length > constants.MAX_STRING_LENGTH)
    throw new UserError({
      code: 'DATA_TOO_LARGE',
      found: `${bytes.length} bytes of text in one file`,
      expected: `at most ${constants.MAX_STRING_LENGTH}`,
      hint: 'Split the file, or save it as Parquet.',
      location: { file: source.shown },
    })
  if (bytes.includes(0)) throw new UserError({ ...zeroBytes(null), location: { file: source.shown } })
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(byteOrderMark, '')
  throw new UserError({
    ...notUtf8(null),
    location: { file: source.shown, line: firstBadLine(bytes) },
  })
}

function firstBadLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(newline, start)
    const end = found === -1 ? bytes.length : found
    if (!isUtf8(bytes.subarray(start, end))) break
    start = end + 1
  }
  return line
}
