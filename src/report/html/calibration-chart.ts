import { max } from 'd3-array'
import type { Calibration } from '../../metrics/classification-schema.ts'
import { formatCount, percentText } from '../../text/format.ts'
import { chart } from './chart.ts'
import { html, type Markup } from './markup.ts'
import { linearScale, round } from './scale.ts'

const width = 340
const plot = { left: 42, right: 328, top: 20, bottom: 298 }
/** The bars with the number of predictions in each bin, below the plot. */
const counts = { top: 328, bottom: 372 }
const height = counts.bottom + 22

/**
 * Returns a reliability diagram: the share of correct predictions by confidence, and the number of predictions in each
 * bin. Points on the diagonal mean calibrated probabilities.
 */
export function calibrationChart({ bins, error }: Calibration): Markup {
  const x = linearScale([0, 1], [plot.left, plot.right])
  const y = linearScale([0, 1], [plot.bottom, plot.top])
  const most = Math.max(max(bins, ({ count }) => count) ?? 0, 1)
  const tall = linearScale([0, most], [0, counts.bottom - counts.top])
  const known = bins.flatMap(({ count, confidence, accuracy }) =>
    confidence === null || accuracy === null ? [] : [{ count, confidence, accuracy }],
  )
  return chart(
    {
      title: `Share of correct predictions by confidence; expected calibration error ${percentText(error)}`,
      width,
      height,
    },
    [0, 0.25, 0.5, 0.75, 1].map(
      (value) =>
        html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" />
          <text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${value * 100} %</text>
          <text x="${x(value)}" y="${plot.bottom + 16}" text-anchor="${value === 1 ? 'end' : 'middle'}"
            >${value * 100} %</text
          >`,
    ),
    html`<line class="rule dashed" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`,
    known.map(
      ({ confidence, accuracy }) =>
        html`<line
          class="gap"
          x1="${x(confidence)}"
          x2="${x(confidence)}"
          y1="${y(confidence)}"
          y2="${y(accuracy)}"
        />`,
    ),
    html`<polyline
      class="curve c0"
      points="${known.map(({ confidence, accuracy }) => `${x(confidence)},${y(accuracy)}`).join(' ')}"
    />`,
    known.map(
      ({ count, confidence, accuracy }) =>
        html`<circle class="dot c0" cx="${x(confidence)}" cy="${y(accuracy)}" r="4.5"
          ><title>
            ${`${formatCount(count)} predictions with ${percentText(confidence)} confidence: ${percentText(accuracy)} correct`}
          </title></circle
        >`,
    ),
    bins.map(({ from, to, count }) =>
      count === 0
        ? null
        : html`<rect
            class="bin"
            x="${x(from) + 1.5}"
            width="${round(x(to) - x(from) - 3)}"
            y="${round(counts.bottom - Math.max(tall(count), 1))}"
            height="${Math.max(tall(count), 1)}"
            ><title>${`${formatCount(count)} predictions`}</title></rect
          >`,
    ),
    html`<line
        class="grid"
        x1="${plot.left}"
        x2="${plot.right}"
        y1="${counts.bottom}"
        y2="${counts.bottom}"
      />
      <text x="${plot.left - 6}" y="${counts.top + 8}" text-anchor="end">${formatCount(most)}</text>
      <text x="${plot.left}" y="11">correct predictions</text>
      <text x="${plot.right}" y="${height - 4}" text-anchor="end"
        >confidence, and number of predictions</text
      >`,
  )
}
