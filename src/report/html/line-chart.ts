import type { Markup } from './markup.ts'
import { domainAround } from './scale.ts'
import { xyPlot } from './xy-plot.ts'

export interface Curve {
  readonly name: string
  /** One value an epoch; null where there is none. */
  readonly values: readonly (number | null)[]
}

/**
 * Curves over the epochs; null when there is nothing to draw a line between.
 * @param kept the epoch whose weights the model has
 */
export function lineChart(title: string, all: readonly Curve[], kept: number | null): Markup | null {
  const series = all
    .map(({ name, values }) => ({
      name,
      points: values.flatMap((value, index): [number, number][] =>
        value === null ? [] : [[index + 1, value]],
      ),
    }))
    .filter(({ points }) => points.length > 1)
  if (series.length === 0) return null
  const points = series.flatMap((one) => one.points)
  const last = Math.max(...points.map(([epoch]) => epoch))
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
