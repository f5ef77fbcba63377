import type { DatePart } from '../dataset/dataset-schema.ts'

/** Returns a part of a date in UTC. @param time milliseconds since 1970 */
export function partOfDate(part: DatePart, time: number): number {
  const date = new Date(time)
  switch (part) {
    case 'year':
      return date.getUTCFullYear()
    case 'month':
      return date.getUTCMonth() + 1
    case 'day':
      return date.getUTCDate()
    case 'day-of-year':
      return Math.floor((time - startOfYear(date)) / millisecondsOfDay) + 1
    case 'weekday':
      // Monday is 1, as in ISO 8601.
      return date.getUTCDay() || 7
    case 'hour':
      return date.getUTCHours()
    case 'minute':
      return date.getUTCMinutes()
  }
}

const millisecondsOfDay = 86_400_000

/** Returns the first millisecond of a date's year. `Date.UTC` would take the years before 100 for years of the 20th century. */
function startOfYear(date: Date): number {
  const start = new Date(date)
  start.setUTCMonth(0, 1)
  return start.setUTCHours(0, 0, 0, 0)
}

/** Returns the angle of a part within its period, in radians: midnight, Monday and January are 0. */
export function angleOfDate(part: DatePart, time: number): number {
  return (2 * Math.PI * (partOfDate(part, time) - firstOf(part))) / periodOf(part)
}

function firstOf(part: DatePart): number {
  return part === 'hour' || part === 'minute' || part === 'year' ? 0 : 1
}

/** A month has up to 31 days, a year up to 366; a year itself has no period, and its angle is always 0. */
function periodOf(part: DatePart): number {
  switch (part) {
    case 'year':
      return Infinity
    case 'month':
      return 12
    case 'day':
      return 31
    case 'day-of-year':
      return 366
    case 'weekday':
      return 7
    case 'hour':
      return 24
    case 'minute':
      return 60
  }
}
