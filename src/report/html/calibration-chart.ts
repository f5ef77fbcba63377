import type { Calibration } from '../../evaluation/verdict.ts'
import { percentText } from '../../evaluation/wording.ts'
import { html, type Markup } from './markup.ts'
import { linearScale, round } from './scale.ts'

const size = 340
const plot = { left: 42, right: 328, top: 14, bottom: 292 }

/** Accuracy by confidence: bars on the diagonal mean that the model's probabilities can be believed. */
export function calibrationChart({ bins, error }: Calibration): Markup {
  const x = linearScale([0, 1], [plot.left, plot.right])
  const y = linearScale([0, 1], [plot.bottom, plot.top])
  const most = Math.max(...bins.map(({ count }) => count), 1)
  return html`<svg
    class="chart"
    viewBox="0 0 ${size} ${size - 8}"
    role="img"
    aria-label="${`Accuracy by confidence; expected calibration error ${percentText(error)}`}"
  >
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (value) =>
        html`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" />
          <text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${value * 100} %</text>
          <text x="${x(value)}" y="${plot.bottom + 16}" text-anchor="${value === 1 ? 'end' : 'middle'}"
            >${value * 100} %</text
          >`,
    )}
    ${bins.map(({ from, to, count, accuracy }) =>
      accuracy === null
        ? null
        : html`<rect
            class="bin ${count * 20 < most ? 'faint' : 'solid'}"
            x="${x(from) + 1.5}"
            width="${round(x(to) - x(from) - 3)}"
            y="${y(accuracy)}"
            height="${round(plot.bottom - y(accuracy))}"
            ><title>${`${count} answers`}</title></rect
          >`,
    )}
    <line class="rule dashed" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />
    <text x="${plot.right}" y="${plot.bottom + 33}" text-anchor="end">confidence of the answer</text>
    <text x="${plot.left}" y="10">accuracy</text>
  </svg>`
}
