import { ticks } from 'd3-array'
import type { Interval } from '../../statistics/interval.ts'
import { chart } from './chart.ts'
import { html, type Content, type Markup } from './markup.ts'
import { linearScale, type Scale } from './scale.ts'

const width = 170
const height = 18

/** Least and greatest value of a column of bars. */
export type Domain = readonly [number, number]

interface Bar {
  readonly value: number
  readonly interval: Interval | null
  /** A mark to compare with: the baseline's value, or 0 for a change. */
  readonly mark: number | null
  readonly domain: Domain
  readonly label: string
}

/** Returns a value with its interval, for a table cell. */
export function intervalBar({ value, interval, mark, domain, label }: Bar): Markup {
  const x = scaleOf(domain)
  const middle = height / 2
  return chart(
    { title: label, width, height, kind: 'interval' },
    html`<line class="grid" x1="0" x2="${width}" y1="${middle}" y2="${middle}" />
      ${mark === null ? null : html`<line class="rule" x1="${x(mark)}" x2="${x(mark)}" y1="1" y2="${height - 1}" />`}
      ${interval && html`<line class="bar plain" x1="${x(interval.lower)}" x2="${x(interval.upper)}" y1="${middle}" y2="${middle}" />`}
      <circle class="point plain" cx="${x(value)}" cy="${middle}" r="4" />`,
  )
}

/**
 * Returns the scale above a column of bars. It is hidden from screen readers because the words beside it contain the same
 * information.
 */
export function intervalAxis(domain: Domain, text: (value: number) => string): Content {
  const x = scaleOf(domain)
  return html`<svg class="interval" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${ticks(domain[0], domain[1], 3)
      .filter((value) => x(value) > 18 && x(value) < width - 18)
      .map(
        (value) =>
          html`<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="13" y2="${height}" />
            <text x="${x(value)}" y="11" text-anchor="middle">${text(value)}</text>`,
      )}
  </svg>`
}

function scaleOf(domain: Domain): Scale {
  return linearScale(domain, [6, width - 6])
}
