import { max } from 'd3-array'
import type { Interval } from '../../statistics/interval.ts'
import type { ComparisonRow, MetricRow, Verdict } from '../../gate/verdict.ts'
import {
  formatCount,
  differenceText,
  marginText,
  pText,
  intervalName,
  intervalTitle,
  rangeText,
  formatValue,
} from '../../text/format.ts'
import { foldRepeated } from '../repeated-metrics.ts'
import { comparedText } from '../seeds-text.ts'
import { differenceTitle, intervalText, methodNames, outcomeWords } from '../words.ts'
import { comparisonChart } from './comparison-chart.ts'
import { factList } from './fact-list.ts'
import { intervalBar } from './interval-bar.ts'
import { html, type Content, type Markup } from './markup.ts'
import { badge } from './overview.ts'
import { dataTable, number, section, text } from './html-table.ts'

export function comparisonSection(verdict: Verdict): Content {
  const { comparisons } = verdict
  if (comparisons.length === 0) return null
  return section(
    'Against the baseline',
    'comparisons',
    html`<p class="note">
      A bar is the plausible range of the true change. Pass: all of it lies right of the dashed margin, or of
      0 if the candidate must be better. Fail: all of it lies left of 0, and a part left of the margin.
    </p>`,
    html`<div class="cards n${Math.min(comparisons.length, 3)}">${comparisons.map(comparisonCard)}</div>`,
    html`<p class="note">${comparedText(verdict)}</p>`,
  )
}

function comparisonCard(row: ComparisonRow): Markup {
  const { title, unit, outcome, reason, difference } = row
  const facts: [string, string][] = [
    ['Candidate', formatValue(row.candidate, unit)],
    ...(row.baseline === null ? [] : [pair('Baseline', formatValue(row.baseline, unit))]),
    ...(difference?.interval
      ? [
          pair(
            intervalTitle(row.confidence),
            `${rangeText(difference.interval, unit)} (${methodNames[difference.method]})`,
          ),
        ]
      : []),
    ...(row.p === null ? [] : [pair(pTitle(row), pText(row.p))]),
    ...(typeof difference?.resamples === 'number'
      ? [pair('Resamples', formatCount(difference.resamples))]
      : []),
    ...(typeof difference?.mcnemarP === 'number'
      ? [pair('p of McNemar’s exact test', pText(difference.mcnemarP))]
      : []),
    ...(row.smallestMargin === null
      ? []
      : [pair('Smallest margin this test set can confirm', marginText(row.smallestMargin, unit))]),
    ...(row.examplesNeeded === null
      ? []
      : [pair('Examples that would be enough', formatCount(row.examplesNeeded))]),
    ...(row.sampleSizeAdvice === 'unlikely' ? [pair('More examples', 'will probably not help')] : []),
  ]
  return html`<article class="card">
    <h3>${title} ${badge(outcome, outcomeWords[outcome])}</h3>
    <div>${comparisonChart(row)}</div>
    <p class="sentence">${reason}.</p>
    ${factList('facts', facts)}
  </article>`
}

function pTitle({ test, confidence }: ComparisonRow): string {
  const shown = test === 'superiority' ? 'gain shown' : 'loss beyond the margin ruled out'
  return `p (${shown} if below ${Number((1 - confidence).toPrecision(3))})`
}

function pair(name: string, value: string): [string, string] {
  return [name, value]
}

const requirementWords = { pass: 'Holds', fail: 'Missed', inconclusive: 'Inconclusive' } as const

export function requirementSection({ requirements }: Verdict): Content {
  if (requirements.length === 0) return null
  return section(
    'Requirements',
    'requirements',
    dataTable(
      'Requirements of the gate, independent of the baseline',
      [text('Required'), text('Outcome'), number('Measured'), number('Interval')],
      requirements.map((row) => [
        row.text,
        row.advisory && row.outcome === 'fail'
          ? badge('inconclusive', 'Missed (advisory)')
          : badge(row.outcome, requirementWords[row.outcome]),
        row.value === null ? null : formatValue(row.value, row.unit),
        row.interval ? `${intervalText(row.interval, row.unit)} (${intervalName(row.confidence)})` : null,
      ]),
    ),
  )
}

export function metricSection({ metrics, confidence }: Verdict): Content {
  const compared = metrics.some(({ difference }) => difference !== null)
  const { distinct, repeated, first } = foldRepeated(metrics)
  const columns = [
    text('Metric'),
    number('Candidate'),
    ...(compared ? [number(differenceTitle), number('Baseline'), text('Interval of the gain')] : []),
    number(intervalTitle(confidence)),
  ]
  const rowsOf = (rows: readonly MetricRow[]) => rows.map((row) => metricCells(row, compared))
  return section(
    'Metrics',
    'metrics',
    compared
      ? html`<p class="note">
          A gain above 0 is an improvement, also for metrics that are better when lower.
        </p>`
      : null,
    dataTable('Metrics of the candidate on the test split', columns, rowsOf(distinct)),
    repeated.length === 0
      ? null
      : html`<details class="more">
          <summary>${formatCount(repeated.length)} more, equal to ${first} here</summary>
          ${dataTable(`Metrics equal to ${first}`, columns, rowsOf(repeated))}
        </details>`,
  )
}

function metricCells(row: MetricRow, compared: boolean): Content[] {
  const { candidate, unit } = row
  return [
    row.better === 'lower' ? html`${row.title} <small>lower is better</small>` : row.title,
    formatValue(candidate.value, unit),
    ...(compared ? comparedCells(row) : []),
    candidate.interval
      ? intervalText(candidate.interval, unit)
      : html`<small class="remark">${candidate.note}</small>`,
  ]
}

function comparedCells({ title, unit, baseline, difference }: MetricRow): Content[] {
  return [
    difference && differenceText(difference.value, unit),
    baseline === null ? null : formatValue(baseline, unit),
    difference && differenceBar(title, difference.value, difference.interval, unit),
  ]
}

/** Returns a bar of the gain. Each metric has its own scale, with 0 in the middle. */
function differenceBar(
  title: string,
  value: number,
  interval: Interval | null,
  unit: MetricRow['unit'],
): Markup {
  const reach = max([value, interval?.lower ?? 0, interval?.upper ?? 0], Math.abs) || 1
  const bounds = interval ? rangeText(interval, unit) : 'no interval'
  return intervalBar({
    value,
    interval,
    mark: 0,
    domain: [-reach, reach],
    label: `${title}: ${differenceText(value, unit)}, ${bounds}`,
  })
}
