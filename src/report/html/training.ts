import type { Verdict } from '../../evaluation/verdict.ts'
import { lineChart } from './line-chart.ts'
import { html, type Content } from './markup.ts'
import { section } from './table.ts'

/** The learning curves. */
export function trainingSection({ history, keptEpoch }: Verdict): Content {
  const charts = [
    lineChart(
      'Loss',
      [
        { name: 'training', values: history.map(({ loss }) => loss) },
        { name: 'validation', values: history.map(({ validationLoss }) => validationLoss) },
      ],
      keptEpoch,
    ),
    lineChart(
      'Accuracy',
      [
        { name: 'training', values: history.map(({ accuracy }) => accuracy) },
        { name: 'validation', values: history.map(({ validationAccuracy }) => validationAccuracy) },
      ],
      keptEpoch,
    ),
  ].filter((chart) => chart !== null)
  return charts.length === 0
    ? null
    : section('Training', 'training', html`<div class="columns">${charts}</div>`)
}
