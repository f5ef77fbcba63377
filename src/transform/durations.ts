const day = 86_400
const hour = 3600
const minute = 60

/** `1 day, 2:03:04` of Python, `-1 days +22:00:00` of pandas, `1 day 02:03:04` of DuckDB, `26:03` and `26:03:04.5`. */
const clock = /^(?:([+-]?\d+) days?(?:,? (?=\S)|$))?(?:([+-]?)(\d+):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?)?$/
/** ISO 8601 without years and months, whose length varies. */
const iso =
  /^([+-]?)P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** Returns a duration in seconds; NaN for a text that is no duration. */
export function parseDuration(text: string): number {
  const isoParts = iso.exec(text)
  if (isoParts !== null) {
    const [, sign, weeks, days, hours, minutes, seconds] = isoParts
    const whole = numberOf(weeks) * 7 * day + numberOf(days) * day
    return signed(sign, whole + secondsOf(hours, minutes, seconds))
  }
  const clockParts = text === '' ? null : clock.exec(text)
  if (clockParts === null) return Number.NaN
  const [, days, sign, hours, minutes, seconds] = clockParts
  return numberOf(days) * day + signed(sign, secondsOf(hours, minutes, seconds))
}

type Part = string | undefined

function secondsOf(hours: Part, minutes: Part, seconds: Part): number {
  return numberOf(hours) * hour + numberOf(minutes) * minute + numberOf(seconds)
}

function numberOf(part: Part): number {
  return Number(part ?? 0)
}

function signed(sign: Part, value: number): number {
  return sign === '-' && value !== 0 ? -value : value
}
