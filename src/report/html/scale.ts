import { extent } from 'd3-array'
/** A linear map from values of a domain to coordinates of a drawing. */
export type Scale = (value: number) => number

export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain
  const [start, end] = range
  const length = to - from || 1
  return (value) => round(start + ((value - from) / length) * (end - start))
}

/** Returns a domain around the values, with room on both sides; never empty. */
export function domainAround(values: readonly number[], room: number): [number, number] {
  const [low = 0, high = 0] = extent(values)
  const length = high - low || Math.abs(high) || 1
  return [low - length * room, high + length * room]
}

/** Returns a coordinate rounded to hundredths, which is precise enough for a drawing. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
