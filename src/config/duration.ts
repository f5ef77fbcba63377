import { z } from 'zod'

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const unitSchema = z.enum(['s', 'm', 'h', 'd'])

const durationError = 'must be a duration such as 90s, 10m, 12h or 30d'

/** A duration as text, such as `90s`, `10m`, `12h` or `30d`. */
export const durationSchema = z.string(durationError).regex(/^[1-9]\d*[smhd]$/, durationError)

/** Longest time for which a deployment can wait: timers are limited to 24 days. */
const longestWait = '7d'

/** A duration for which a deployment waits. */
export const waitSchema = durationSchema.refine(
  (duration) =>
    !durationSchema.safeParse(duration).success ||
    durationMilliseconds(duration) <= durationMilliseconds(longestWait),
  `must be at most ${longestWait}`,
)

/** Returns the milliseconds of a valid duration. */
export function durationMilliseconds(duration: string): number {
  return Number(duration.slice(0, -1)) * units[unitSchema.parse(duration.at(-1))]
}
