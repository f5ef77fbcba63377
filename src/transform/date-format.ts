import { utcFormat, utcParse } from 'd3-time-format'
import type { DataSection } from '../config/data.ts'
import { parseTime } from './iso-time.ts'

/**
 * Returns a function that reads a date in a format of `strptime` as milliseconds since 1970 in UTC; NaN for any other text, such as
 * the 31st of February.
 */
function formattedDate(format: string): (text: string) => number {
  const [parse, write] = [utcParse(format), utcFormat(format)]
  return (text) => {
    const date = parse(text)
    // The parser takes the 31st of February for the 3rd of March.
    return date !== null && plain(write(date)) === plain(text) ? date.getTime() : Number.NaN
  }
}

/** Returns a function that reads a date in ISO 8601 or in the format; NaN for any other text. */
export function dateReader(format: string | undefined): (text: string) => number {
  if (format === undefined) return parseTime
  const read = formattedDate(format)
  return (text) => {
    const time = read(text)
    return Number.isNaN(time) ? parseTime(text) : time
  }
}

/** Returns a date without leading zeros, upper case and repeated spaces, none of which the parser needs. */
function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\d)0+(?=\d)/g, '')
}

/** Returns a function that returns, for a column with a format of dates, a function that rewrites its texts as ISO 8601. */
export function dateRewriters({
  features,
}: Pick<DataSection, 'features'>): (column: string) => ((text: string) => string) | null {
  return (column) => {
    const format = features[column]?.['date-format']
    if (format === undefined) return null
    const read = formattedDate(format)
    return (text) => {
      const time = read(text)
      return Number.isNaN(time) ? text : new Date(time).toISOString()
    }
  }
}
