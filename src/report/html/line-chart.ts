import { max } from 'd3-array'
import type { Markup } from './markup.ts'
import { domainAround } from './scale.ts'
import { xyPlot } from './xy-plot.ts'

export interface Curve {
  readonly name: string
  /** One value an epoch; null where there is none. */
  readonly values: readonly (number | null)[]
}

/** More points than the chart has pixels across make the page large and show nothing. */
const mostPoints = 1000

/**
 * Curves over the epochs; null when there is nothing to draw a line between.
 * @param kept the epoch whose weights the model has
 */
export function lineChart(title: string, all: readonly Curve[], kept: number | null): Markup | null {
  const series = all
    .map(({ name, values }) => ({
      name,
      points: thinned(
        values.flatMap((value, index): [number, number][] => (value === null ? [] : [[index + 1, value]])),
      ),
    }))
    .filter(({ points }) => points.length > 1)
  if (series.length === 0) return null
  const points = series.flatMap((one) => one.points)
  const last = max(points, ([epoch]) => epoch) ?? 1
  const ends = series.map(({ name, points }) => `${name} ${Number((points.at(-1)?.[1] ?? 0).toPrecision(4))}`)
  return xyPlot({
    caption: title,
    title: `${title} by epoch: ${ends.join(', ')} at the end`,
    x: { name: 'epoch', domain: [1, last], ticks: Math.min(last - 1, 6), whole: true },
    y: {
      name: title,
      domain: domainAround(
        points.map(([, value]) => value),
        0.06,
      ),
      ticks: 4,
    },
    series,
    endDots: true,
    mark: kept === null || kept === last ? null : { x: kept, text: `epoch ${kept} kept` },
  })
}

/** Every nth point, and the last one. */
function thinned<Point>(points: readonly Point[]): Point[] {
  const step = Math.ceil(points.length / mostPoints)
  return points.filter((_, index) => index % step === 0 || index === points.length - 1)
}
