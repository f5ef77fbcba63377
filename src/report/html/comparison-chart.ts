import type { ComparisonRow } from '../../gate/verdict.ts'
import { differenceText, marginText } from '../../text/format.ts'
import { chart } from './chart.ts'
import { html, type Markup } from './markup.ts'
import { domainAround, linearScale } from './scale.ts'

const width = 340
const height = 118
const middle = 52

/** Returns a chart of the gain's interval with the margin and 0, which illustrates the decision rule. */
export function comparisonChart({
  difference: gain,
  margin,
  unit,
  outcome,
  title,
}: ComparisonRow): Markup | null {
  if (!gain?.interval || margin === null) return null
  const { lower, upper } = gain.interval
  const x = linearScale(domainAround([lower, upper, -margin, 0], 0.22), [0, width])
  const [marginX, zeroX, lowerX, upperX] = [x(-margin), x(0), x(lower), x(upper)]
  return chart(
    {
      title: `${title}: gain ${differenceText(gain.value, unit)}, interval ${differenceText(lower, unit)} to ${differenceText(upper, unit)}, margin ${marginText(margin, unit)}`,
      width,
      height,
    },
    html`<rect class="area-worse" x="0" y="20" width="${marginX}" height="56" rx="4" />
      <rect class="area-margin" x="${marginX}" y="20" width="${zeroX - marginX}" height="56" />
      <rect class="area-better" x="${zeroX}" y="20" width="${width - zeroX}" height="56" rx="4" />
      <line class="rule dashed" x1="${marginX}" x2="${marginX}" y1="20" y2="80" />
      <line class="rule" x1="${zeroX}" x2="${zeroX}" y1="20" y2="80" />
      <line class="bar ${outcome}" x1="${lowerX}" x2="${upperX}" y1="${middle}" y2="${middle}" />
      <line class="bar ${outcome}" x1="${lowerX}" x2="${lowerX}" y1="${middle - 7}" y2="${middle + 7}" />
      <line class="bar ${outcome}" x1="${upperX}" x2="${upperX}" y1="${middle - 7}" y2="${middle + 7}" />
      <circle class="point ${outcome}" cx="${x(gain.value)}" cy="${middle}" r="5.5" />
      ${boundLabels(lowerX, upperX, short(lower, unit), short(upper, unit))}
      ${margin > 0 && zeroX - marginX > 34 ? html`<text x="${marginX}" y="97" text-anchor="middle">${short(-margin, unit)}</text>` : null}
      <text x="${zeroX}" y="97" text-anchor="middle">0</text>
      <text x="0" y="115">← worse</text>
      <text x="${width}" y="115" text-anchor="end">better →</text>`,
  )
}

/** Returns the labels of both bounds, or one range if the labels would overlap. */
function boundLabels(lowerX: number, upperX: number, lower: string, upper: string): Markup {
  if (upperX - lowerX > 110)
    return html`<text class="strong" x="${lowerX}" y="13" text-anchor="middle">${lower}</text>
      <text class="strong" x="${upperX}" y="13" text-anchor="middle">${upper}</text>`
  const centre = Math.min(Math.max((lowerX + upperX) / 2, 70), width - 70)
  return html`<text class="strong" x="${centre}" y="13" text-anchor="middle">${`${lower} to ${upper}`}</text>`
}

function short(difference: number, unit: ComparisonRow['unit']): string {
  return differenceText(difference, unit).replace(' points', '')
}
