import { max } from 'd3-array'
import { scaleLinear, scaleUtc } from 'd3-scale'
import { round } from '../html/scale.ts'

/** Positions of values on the horizontal axis of a chart. */
export interface ValueAxis {
  readonly position: (value: number) => number
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
}

const tickCount = 4

/** Returns an axis of numbers, or of dates as milliseconds since 1970 (UTC). */
export function valueAxis(
  domain: readonly [number, number],
  range: readonly [number, number],
  ofDates: boolean,
): ValueAxis {
  if (ofDates) {
    const scale = scaleUtc(domain, range)
    const format = scale.tickFormat(tickCount)
    return {
      position: (value) => round(scale(value)),
      ticks: scale.ticks(tickCount).map((date) => ({ at: round(scale(date)), text: format(date) })),
    }
  }
  const scale = scaleLinear(domain, range)
  const ticks = scale.ticks(tickCount)
  const largest = max(ticks, Math.abs) ?? 0
  const format = scale.tickFormat(tickCount, largest >= 1e5 || largest < 1e-3 ? '~s' : 'f')
  return {
    position: (value) => round(scale(value)),
    ticks: ticks.map((value) => ({ at: round(scale(value)), text: format(value) })),
  }
}
