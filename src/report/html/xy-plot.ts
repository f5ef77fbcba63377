import { ticks } from 'd3-array'
import { chart } from './chart.ts'
import { html, type Content, type Markup } from './markup.ts'
import { linearScale, round, type Scale } from './scale.ts'

export interface Series {
  readonly name: string
  /** Points from left to right. */
  readonly points: readonly (readonly [x: number, y: number])[]
}

export interface Axis {
  readonly name: string
  readonly domain: readonly [number, number]
  readonly ticks: number
  /** True if only whole numbers get ticks. */
  readonly whole?: boolean
}

interface XyPlot {
  readonly caption: string
  /** The content in words, for screen readers. */
  readonly title: string
  readonly x: Axis
  readonly y: Axis
  /** At most two series, because there are two colours. */
  readonly series: readonly Series[]
  /** True to draw the diagonal, which a classifier that guesses has. */
  readonly diagonal?: boolean
  /** A labelled position on the x axis. */
  readonly mark?: { readonly x: number; readonly text: string } | null
  readonly endDots?: boolean
}

const width = 340
const height = 224
const plot = { left: 46, right: 332, top: 30, bottom: 186 }

/** Returns lines in a plot with two axes, as a figure. */
export function xyPlot({ caption, title, x: across, y: up, series, ...more }: XyPlot): Markup {
  const x = linearScale(across.domain, [plot.left, plot.right])
  const y = linearScale(up.domain, [plot.bottom, plot.top])
  const line = ({ points }: Series) => points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ')
  return html`<figure class="plot">
    <figcaption>${caption}</figcaption>
    ${chart(
      { title, width, height },
      upTicks(up, y),
      acrossTicks(across, x),
      html`<text x="${plot.right}" y="${height - 2}" text-anchor="end">${across.name}</text>`,
      more.diagonal
        ? html`<line class="rule dashed" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`
        : null,
      more.mark ? markAt(x(more.mark.x), more.mark.text) : null,
      series.map((one, index) => html`<polyline class="curve c${index}" points="${line(one)}" />`),
      more.endDots ? series.map(({ points }, index) => endDot(points.at(-1), index, x, y)) : null,
      legend(series),
    )}
  </figure>`
}

function upTicks({ domain, ticks: count }: Axis, y: Scale): Content {
  return ticks(...domain, count).map(
    (value) =>
      html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" />
        <text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${short(value)}</text>`,
  )
}

function acrossTicks({ domain, ticks: count, whole }: Axis, x: Scale): Content {
  return ticks(...domain, count)
    .filter((value) => !whole || Number.isInteger(value))
    .map(
      (value) =>
        html`<text x="${x(value)}" y="${plot.bottom + 17}" text-anchor="middle">${short(value)}</text>`,
    )
}

/** Returns a labelled mark; the label is on the side with more room. */
function markAt(x: number, text: string): Markup {
  const left = x > (plot.left + plot.right) / 2
  return html`<line class="rule dashed" x1="${x}" x2="${x}" y1="${plot.top}" y2="${plot.bottom}" />
    <text x="${left ? x - 5 : x + 5}" y="${plot.top + 10}" text-anchor="${left ? 'end' : 'start'}"
      >${text}</text
    >`
}

function endDot(end: Series['points'][number] | undefined, index: number, x: Scale, y: Scale): Content {
  return end ? html`<circle class="dot c${index}" cx="${x(end[0])}" cy="${y(end[1])}" r="3.5" />` : null
}

function legend(series: readonly Series[]): Content {
  return series.map(({ name }, index) => {
    const left = plot.left + index * 140
    return html`<rect class="key c${index}" x="${left}" y="7" width="14" height="4" rx="2" />
      <text x="${round(left + 19)}" y="13">${name}</text>`
  })
}

function short(value: number): number {
  return Number(value.toPrecision(4))
}
