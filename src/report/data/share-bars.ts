import { text, type Column } from '../html/html-table.ts'
import { html, type Markup } from '../html/markup.ts'
import { round } from '../html/scale.ts'

const height = 16

/** Heading of a column of bars. */
export const barTitle: Column = text(html`<span class="unseen">Bars</span>`)

/** Returns one bar for each share, one below another; the numbers beside it are for screen readers. */
export function shareBars(shares: readonly number[], largest: number): Markup {
  const thickness = height / Math.max(shares.length, 2)
  return html`<svg class="bars" viewBox="0 0 100 ${height}" preserveAspectRatio="none" aria-hidden="true">
    ${shares.map(
      (share, index) =>
        html`<rect
          class="c${index}"
          x="0"
          y="${round(index * thickness)}"
          width="${round((100 * share) / (largest || 1))}"
          height="${round(thickness - 1)}"
        />`,
    )}
  </svg>`
}
