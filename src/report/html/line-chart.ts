import { max } from 'd3-array'
import type { Markup } from './markup.ts'
import { domainAround } from './scale.ts'
import { xyPlot } from './xy-plot.ts'

export interface Curve {
  readonly name: string
  /** One value per epoch; null for a missing value. */
  readonly values: readonly (number | null)[]
}

/** Limit of points of a curve. More points than the chart has pixels make the page larger without visible benefit. */
const mostPoints = 1000

/**
 * Returns curves over the epochs; null if no curve has two points.
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

/** Returns every nth point, and the last one. */
function thinned<Point>(points: readonly Point[]): Point[] {
  const step = Math.ceil(points.length / mostPoints)
  return points.filter((_, index) => index % step === 0 || index === points.length - 1)
}
