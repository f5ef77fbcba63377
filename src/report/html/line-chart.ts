import { ticks } from 'd3-array'
import { html, type Markup } from './markup.ts'
import { domainAround, linearScale, round } from './scale.ts'

export interface Curve {
  readonly name: string
  /** One value an epoch; null where there is none. */
  readonly values: readonly (number | null)[]
}

const width = 340
const height = 216
const plot = { left: 46, right: 332, top: 30, bottom: 182 }

/** Curves over the epochs; null when there is nothing to draw a line between. */
export function lineChart(title: string, all: readonly Curve[]): Markup | null {
  const curves = all
    .map(({ name, values }) => ({
      name,
      points: values.flatMap((value, index) => (value === null ? [] : [{ epoch: index + 1, value }])),
    }))
    .filter(({ points }) => points.length > 1)
  if (curves.length === 0) return null
  const points = curves.flatMap((curve) => curve.points)
  const last = Math.max(...points.map(({ epoch }) => epoch))
  const domain = domainAround(
    points.map(({ value }) => value),
    0.06,
  )
  const x = linearScale([1, last], [plot.left, plot.right])
  const y = linearScale(domain, [plot.bottom, plot.top])
  const place = ({ epoch, value }: { epoch: number; value: number }) => `${x(epoch)},${y(value)}`
  const label = `${title} by epoch: ${curves.map(({ name, points }) => `${name} ${String(round4(points.at(-1)?.value ?? 0))} at the end`).join(', ')}`
  return html`<figure class="plot">
    <figcaption>${title}</figcaption>
    <svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
      ${ticks(domain[0], domain[1], 4).map(
        (value) =>
          html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" />
            <text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${round4(value)}</text>`,
      )}
      ${ticks(1, last, Math.min(last - 1, 6))
        .filter(Number.isInteger)
        .map(
          (epoch) => html`<text x="${x(epoch)}" y="${plot.bottom + 17}" text-anchor="middle">${epoch}</text>`,
        )}
      <text x="${plot.right}" y="${height - 2}" text-anchor="end">epoch</text>
      ${curves.map(
        ({ name, points }, index) =>
          html`<polyline class="curve c${index}" points="${points.map(place).join(' ')}" />
            <circle
              class="dot c${index}"
              cx="${x(points.at(-1)?.epoch ?? 1)}"
              cy="${y(points.at(-1)?.value ?? 0)}"
              r="3.5"
            />
            <rect class="key c${index}" x="${plot.left + index * 110}" y="7" width="14" height="4" rx="2" />
            <text x="${round(plot.left + index * 110 + 19)}" y="13">${name}</text>`,
      )}
    </svg>
  </figure>`
}

function round4(value: number): number {
  return Number(value.toPrecision(4))
}
