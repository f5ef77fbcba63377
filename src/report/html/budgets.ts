import { max } from 'd3-array'
import { budgetOf } from '../../metrics/budget.ts'
import type { Histogram } from '../../benchmark/histogram.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { formatCount, formatValue } from '../../text/format.ts'
import type { Content, Markup } from './markup.ts'
import { dataTable, number, section, text } from './html-table.ts'
import { xyPlot } from './xy-plot.ts'

/** Returns the sizes of the models and the costs that were measured because the gate requires them. */
export function budgetSection({ budgets: { rows, latency } }: Verdict): Content {
  if (rows.length === 0) return null
  return section(
    'Size and cost',
    'budgets',
    dataTable(
      'Size, time and memory of the models',
      [text('Budget'), number('Candidate'), number('Baseline'), number('Measurements')],
      rows.map(({ metric, unit, candidate, baseline, samples }) => [
        budgetOf(metric)?.title ?? metric,
        formatValue(candidate, unit),
        baseline === null ? null : formatValue(baseline, unit),
        samples === null ? null : formatCount(samples),
      ]),
    ),
    latency && latencyChart(latency),
  )
}

/** Returns the latency histograms of both models as outlines. */
function latencyChart({ edges, candidate, baseline }: Histogram): Markup {
  const series = [
    { name: 'candidate', points: outline(edges, candidate) },
    ...(baseline ? [{ name: 'baseline', points: outline(edges, baseline) }] : []),
  ]
  return xyPlot({
    caption: 'Latency of one prediction',
    title: `Number of predictions by their latency in milliseconds: ${series.map(({ name }) => name).join(' and ')}`,
    x: {
      name: 'milliseconds; the last bin contains the slowest',
      domain: [edges[0] ?? 0, edges.at(-1) ?? 1],
      ticks: 5,
    },
    y: {
      name: 'predictions',
      domain: [0, Math.max(max(candidate) ?? 0, max(baseline ?? []) ?? 0, 1)],
      ticks: 4,
    },
    series,
  })
}

function outline(edges: readonly number[], counts: readonly number[]): [number, number][] {
  return counts.flatMap((count, bin): [number, number][] => [
    [edges[bin] ?? 0, count],
    [edges[bin + 1] ?? 0, count],
  ])
}
