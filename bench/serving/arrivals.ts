import { randomStream } from '../../src/random/philox.ts'

export const patterns = ['poisson', 'bursty'] as const
export type Pattern = (typeof patterns)[number]

/** The first part of each second of bursty arrivals has 2.5 times the mean rate, the rest 0.625 times; the mean is the same. */
const burst = { seconds: 0.2, factor: 2.5, other: 0.625 }

/** Returns the times at which requests are due, in milliseconds; equal for each server at one rate. */
export function arrivalTimes(pattern: Pattern, perSecond: number, seconds: number): number[] {
  const random = randomStream(1, 'arrivals', pattern)
  const times: number[] = []
  let time = 0
  for (let index = 0; ; index++) {
    const factor = pattern === 'poisson' ? 1 : time % 1 < burst.seconds ? burst.factor : burst.other
    time += -Math.log(1 - random.draw(index)) / (perSecond * factor)
    if (time > seconds) return times
    times.push(time * 1000)
  }
}
