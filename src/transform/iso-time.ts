/** ISO 8601 with a date, and optionally a time and a zone. */
const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/

/** Returns a date as milliseconds since 1970 in UTC; NaN for any other text. A time without a zone is UTC. */
export function parseTime(text: string): number {
  const day = text.slice(0, 10)
  if (!isoTime.test(text) || !isDay(day)) return Number.NaN
  const iso = text.replace(' ', 'T')
  return Date.parse(!iso.includes('T') || zone.test(iso.slice(11)) ? iso : `${iso}Z`)
}

/** Date.parse accepts 2026-02-31 and returns the 3rd of March. */
function isDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
