import type { Interval } from '../../evaluation/statistics/interval.ts'
import { html, type Markup } from './markup.ts'
import { linearScale } from './scale.ts'

const width = 150
const height = 18

interface Bar {
  readonly value: number
  readonly interval: Interval | null
  /** A mark to compare with: the baseline's value, or 0 for a change. */
  readonly mark: number | null
  /** Least and greatest value of the column. */
  readonly domain: readonly [number, number]
  readonly label: string
}

/** A value with its bounds in a table's cell. */
export function intervalBar({ value, interval, mark, domain, label }: Bar): Markup {
  const x = linearScale(domain, [6, width - 6])
  const middle = height / 2
  return html`<svg class="interval" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
    <line class="grid" x1="0" x2="${width}" y1="${middle}" y2="${middle}" />
    ${mark === null ? null : html`<line class="rule" x1="${x(mark)}" x2="${x(mark)}" y1="1" y2="${height - 1}" />`}
    ${interval && html`<line class="bar plain" x1="${x(interval.lower)}" x2="${x(interval.upper)}" y1="${middle}" y2="${middle}" />`}
    <circle class="point plain" cx="${x(value)}" cy="${middle}" r="4" />
  </svg>`
}
