import { extent } from 'd3-array'
/** Maps values of a domain to places of a drawing, linearly. */
export type Scale = (value: number) => number

export function linearScale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [from, to] = domain
  const [start, end] = range
  const length = to - from || 1
  return (value) => round(start + ((value - from) / length) * (end - start))
}

/** A domain around the values, with room on both sides; never empty. */
export function domainAround(values: readonly number[], room: number): [number, number] {
  const [low = 0, high = 0] = extent(values)
  const length = high - low || Math.abs(high) || 1
  return [low - length * room, high + length * room]
}

/** Places in a drawing need no more than a hundredth. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
