import { ticks } from 'd3-array'
import type { Histogram } from '../../evaluation/budgets/histogram.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { countText, valueText } from '../../evaluation/wording.ts'
import { html, type Content, type Markup } from './markup.ts'
import { linearScale, round } from './scale.ts'
import { dataTable, section } from './table.ts'

const width = 340
const height = 216
const plot = { left: 14, right: 332, top: 30, bottom: 182 }

/** What the models cost: size, and what was measured because the gate asks for it. */
export function budgetSection({ budgets: { rows, latency } }: Verdict): Content {
  if (rows.length === 0) return null
  return section(
    'What it costs',
    'budgets',
    dataTable(
      'Size, time and memory of the models',
      [
        { title: 'Budget' },
        { title: 'Candidate', align: 'number' },
        { title: 'Baseline', align: 'number' },
        { title: 'Measurements', align: 'number' },
      ],
      rows.map(({ title, unit, candidate, baseline, samples }) => [
        title,
        valueText(candidate, unit),
        baseline === null ? null : valueText(baseline, unit),
        samples === null ? null : countText(samples),
      ]),
    ),
    latency && latencyChart(latency),
  )
}

/** How long answers took: outlines of both models over each other. */
function latencyChart({ edges, candidate, baseline }: Histogram): Markup {
  const first = edges[0] ?? 0
  const last = edges.at(-1) ?? first
  const models = [
    { name: 'candidate', counts: candidate },
    ...(baseline ? [{ name: 'baseline', counts: baseline }] : []),
  ]
  const most = Math.max(...models.flatMap(({ counts }) => counts), 1)
  const x = linearScale([first, last], [plot.left, plot.right])
  const y = linearScale([0, most], [plot.bottom, plot.top])
  const outline = (counts: readonly number[]) =>
    counts
      .flatMap((count, bin) => [
        `${x(edges[bin] ?? first)},${y(count)}`,
        `${x(edges[bin + 1] ?? last)},${y(count)}`,
      ])
      .join(' ')
  return html`<figure class="plot">
    <figcaption>Latency of one answer</figcaption>
    <svg
      class="chart"
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-label="${`How many answers took how many milliseconds: ${models.map(({ name }) => name).join(' and ')}`}"
    >
      ${ticks(first, last, 5).map(
        (value) =>
          html`<line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${plot.top}" y2="${plot.bottom}" />
            <text x="${x(value)}" y="${plot.bottom + 17}" text-anchor="middle"
              >${Number(value.toPrecision(4))}</text
            >`,
      )}
      <text x="${plot.right}" y="${height - 2}" text-anchor="end">
        milliseconds, the slowest in the last bin
      </text>
      ${models.map(
        ({ name, counts }, index) =>
          html`<polyline class="curve c${index}" points="${outline(counts)}" />
            <rect class="key c${index}" x="${plot.left + index * 110}" y="7" width="14" height="4" rx="2" />
            <text x="${round(plot.left + index * 110 + 19)}" y="13">${name}</text>`,
      )}
    </svg>
  </figure>`
}
