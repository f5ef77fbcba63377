import { nodeEncodings, type CsvEncoding } from './csv-settings.ts'

/** Returns the encoding that the byte order mark names; null without one. */
export function encodingOf(head: Buffer): CsvEncoding | null {
  const mark = head.length < 2 ? 0 : head.readUInt16BE()
  return mark === 0xfffe || mark === 0xfeff ? 'utf-16' : null
}

const separators = [',', ';', '\t', '|']

/**
 * Returns the separator of a file by its header: the usual one if the header contains it, or else the only other one that it contains
 * outside of quotes.
 */
export function separatorOf(
  head: Buffer,
  encoding: CsvEncoding,
  quote: string | null,
  usual: string,
): string {
  const [header = ''] = head.toString(nodeEncodings[encoding]).split(/\r|\n/, 1)
  const unquoted =
    quote === null
      ? header
      : header
          .split(quote)
          .filter((_, index) => index % 2 === 0)
          .join('')
  const found = separators.filter((separator) => unquoted.includes(separator))
  const [only = usual, ...others] = found
  return found.includes(usual) || others.length > 0 ? usual : only
}
