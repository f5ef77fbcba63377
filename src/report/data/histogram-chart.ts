import { max, maxIndex, sum } from 'd3-array'
import { area, curveStepAfter, line } from 'd3-shape'
import type { SplitName } from '../../dataset/dataset-schema.ts'
import type { Histogram } from '../../profile/value-histogram.ts'
import { formatCount, percentText, truncate } from '../../text/format.ts'
import { chart } from '../html/chart.ts'
import { html, type Content } from '../html/markup.ts'
import { linearScale } from '../html/scale.ts'
import { splitTitles } from './split-legend.ts'
import { valueAxis } from './value-axis.ts'

const width = 320
const height = 126
const plot = { left: 6, right: 314, top: 18, bottom: 104 }

interface Distribution {
  /** Subject of the chart, for screen readers. */
  readonly subject: string
  readonly histogram: Histogram
  readonly splits: readonly SplitName[]
  readonly ofDates: boolean
  readonly valueText: (value: number) => string
}

/**
 * Returns the shares of a split's values in each bin: as an area for the first split, as lines for the others. Null if all values are
 * equal.
 */
export function histogramChart({ subject, histogram, splits, ofDates, valueText }: Distribution): Content {
  const { edges, counts, below, above } = histogram
  const [low = 0, high = 0] = [edges[0], edges.at(-1)]
  if (edges.length < 3 || !(high > low) || !Number.isFinite(high - low)) return null
  const axis = valueAxis([low, high], [plot.left, plot.right], ofDates)
  const series = splits.map((split) => {
    const total = sum(counts[split]) || 1
    return { split, shares: counts[split].map((count) => count / total) }
  })
  const highest = max(series, ({ shares }) => max(shares)) ?? 0
  const y = linearScale([0, highest || 1], [plot.bottom, plot.top])
  const fill = area<readonly [number, number]>().y0(plot.bottom).curve(curveStepAfter).digits(1)
  const outline = line<readonly [number, number]>().curve(curveStepAfter).digits(1)
  const peaks = series.map(({ split, shares }) => {
    const bin = maxIndex(shares)
    const [from, to] = [valueText(edges[bin] ?? low), valueText(edges[bin + 1] ?? high)]
    return `${splitTitles[split].toLowerCase()} mostly from ${from} to ${to}`
  })
  return html`${chart(
    { title: `Distribution of ${truncate(subject)}: ${peaks.join('; ')}`, width, height },
    html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}" />
      <text x="${plot.left}" y="11">${percentText(Number(highest.toPrecision(2)))}</text>`,
    series.map(({ shares }, index) => {
      const path = edges.map(
        (edge, bin) => [axis.position(edge), y(shares[bin] ?? shares.at(-1) ?? 0)] as const,
      )
      return html`${index === 0 ? html`<path class="filled" d="${fill(path)}" />` : null}
        <path class="curve c${index}" d="${outline(path)}" />`
    }),
    axis.ticks.map(
      ({ at, text }) =>
        html`<text x="${at}" y="${plot.bottom + 17}" text-anchor="${anchor(at)}">${text}</text>`,
    ),
  )}
  ${outsideText(below, above)}`
}

/** Labels at the ends stay within the drawing. */
function anchor(at: number): string {
  if (at < plot.left + 16) return 'start'
  return at > plot.right - 16 ? 'end' : 'middle'
}

function outsideText(below: number, above: number): Content {
  if (below + above === 0) return null
  const parts = [
    ...(below > 0 ? [`${formatCount(below)} below`] : []),
    ...(above > 0 ? [`${formatCount(above)} above`] : []),
  ]
  return html`<small>Extreme values are not drawn: ${parts.join(', ')}.</small>`
}
