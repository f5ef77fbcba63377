import type { Verdict } from '../../gate/verdict.ts'
import { learningCurvesOf } from '../learning-curves.ts'
import { lineChart } from './line-chart.ts'
import { html, type Content } from './markup.ts'
import { section } from './html-table.ts'

/** Returns the learning curves. */
export function trainingSection({ history, keptEpoch }: Verdict): Content {
  const charts = learningCurvesOf(history)
    .map(({ title, curves }) => lineChart(title, curves, keptEpoch))
    .filter((chart) => chart !== null)
  return charts.length === 0
    ? null
    : section(
        'Training',
        'training',
        html`<p class="note">Recorded by the training. The gate has not verified these values.</p>`,
        html`<div class="columns">${charts}</div>`,
      )
}
