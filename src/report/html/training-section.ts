import type { Verdict } from '../../gate/verdict.ts'
import type { History } from '../../model/history.ts'
import { learningCurvesOf } from '../learning-curves.ts'
import { lineChart } from './line-chart.ts'
import { html, type Content, type Markup } from './markup.ts'
import { section } from './html-table.ts'

/** Returns the charts of loss and accuracy over the epochs. */
export function learningCharts(history: History, kept: number | null): Markup[] {
  return learningCurvesOf(history)
    .map(({ title, curves }) => lineChart(title, curves, kept))
    .filter((chart) => chart !== null)
}

/** Returns the learning curves. */
export function trainingSection({ history, keptEpoch }: Verdict): Content {
  const charts = learningCharts(history, keptEpoch)
  return charts.length === 0
    ? null
    : section(
        'Training',
        'training',
        html`<p class="note">Recorded by the training. The gate has not verified these values.</p>`,
        html`<div class="columns">${charts}</div>`,
      )
}
