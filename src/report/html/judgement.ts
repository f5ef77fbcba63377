import type { Interval } from '../../evaluation/statistics/interval.ts'
import type { ComparisonRow, MetricRow, SliceRow, Verdict } from '../../evaluation/verdict.ts'
import {
  countText,
  differenceText,
  marginText,
  percentText,
  rangeText,
  valueText,
} from '../../evaluation/wording.ts'
import { intervalText, methodNames, outcomeWords } from '../words.ts'
import { comparisonChart } from './comparison-chart.ts'
import { intervalBar } from './interval-bar.ts'
import { html, type Content, type Markup } from './markup.ts'
import { badge } from './overview.ts'
import { domainAround } from './scale.ts'
import { dataTable, section, type Column } from './table.ts'

const number = (title: string): Column => ({ title, align: 'number' })
const text = (title: string): Column => ({ title })

export function comparisonSection({ comparisons }: Verdict): Content {
  if (comparisons.length === 0) return null
  return section(
    'Against the baseline',
    'comparisons',
    html`<p class="note">
      Bounds are one-sided each; right is better. A comparison passes when the lower bound is right of the
      margin (the dashed line), fails when both bounds are left of 0, and is inconclusive otherwise.
    </p>`,
    html`<div class="cards">${comparisons.map(comparisonCard)}</div>`,
  )
}

function comparisonCard(row: ComparisonRow): Markup {
  const { title, unit, outcome, reason, gain } = row
  const facts: [string, string][] = [
    ['Candidate', valueText(row.candidate, unit)],
    ...(row.baseline === null ? [] : [pair('Baseline', valueText(row.baseline, unit))]),
    ...(gain?.interval
      ? [
          pair(
            `${percentText(row.confidence)} bounds`,
            `${rangeText(gain.interval, unit)} (${methodNames[gain.method]})`,
          ),
        ]
      : []),
    ...(typeof gain?.mcnemarP === 'number'
      ? [pair('McNemar’s exact test', `p = ${gain.mcnemarP.toPrecision(2)}`)]
      : []),
    ...(row.smallestMargin === null
      ? []
      : [pair('Margin this split can show', marginText(row.smallestMargin, unit))]),
    ...(row.examplesNeeded === null
      ? []
      : [pair('Examples that would settle it', countText(row.examplesNeeded))]),
  ]
  return html`<article class="card">
    <h3>${title} ${badge(outcome, outcomeWords[outcome])}</h3>
    ${comparisonChart(row)}
    <p class="sentence">${reason}.</p>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </article>`
}

function pair(name: string, value: string): [string, string] {
  return [name, value]
}

const requirementWords = { pass: 'Holds', fail: 'Missed', inconclusive: 'Cannot tell' } as const

export function requirementSection({ requirements }: Verdict): Content {
  if (requirements.length === 0) return null
  return section(
    'Requirements',
    'requirements',
    dataTable(
      'What the gate requires with or without a baseline',
      [text('Required'), text('Outcome'), number('Found'), number('Bounds')],
      requirements.map((row) => [
        row.text,
        badge(row.outcome, requirementWords[row.outcome]),
        valueText(row.value, row.unit),
        row.interval ? `${intervalText(row.interval, row.unit)} (${percentText(row.confidence)})` : null,
      ]),
    ),
  )
}

export function metricSection({ metrics, confidence }: Verdict): Content {
  const compared = metrics.some(({ gain }) => gain !== null)
  const columns = [
    text('Metric'),
    number('Candidate'),
    number(`${percentText(confidence)} bounds`),
    ...(compared ? [number('Baseline'), number('Change for the better'), text('Change and bounds')] : []),
  ]
  return section(
    'Metrics',
    'metrics',
    dataTable(
      'Every metric of the candidate on the test split',
      columns,
      metrics.map((row) => [
        row.better === 'lower' ? html`${row.title} <small>lower is better</small>` : row.title,
        valueText(row.candidate.value, row.unit),
        row.candidate.interval ? intervalText(row.candidate.interval, row.unit) : row.candidate.note,
        ...(compared ? comparedCells(row) : []),
      ]),
    ),
  )
}

function comparedCells({ title, unit, baseline, gain }: MetricRow): Content[] {
  return [
    baseline === null ? null : valueText(baseline, unit),
    gain && differenceText(gain.value, unit),
    gain && gainBar(title, gain.value, gain.interval, unit),
  ]
}

/** Each metric has its own scale, around 0 in the middle. */
function gainBar(title: string, value: number, interval: Interval | null, unit: MetricRow['unit']): Markup {
  const reach = Math.max(...[value, interval?.lower ?? 0, interval?.upper ?? 0].map(Math.abs)) || 1
  const bounds = interval ? rangeText(interval, unit) : 'no bounds'
  return intervalBar({
    value,
    interval,
    mark: 0,
    domain: [-reach, reach],
    label: `${title}: ${differenceText(value, unit)}, ${bounds}`,
  })
}

const states: Readonly<Record<SliceRow['state'], Markup>> = {
  worse: badge('fail', 'worse'),
  'no worse': badge('pass', 'no worse'),
  undecided: badge('plain', 'not shown worse'),
  'too small': badge('plain', 'cannot tell: too small'),
  empty: badge('plain', 'cannot tell: no examples'),
}

export function sliceSection({ slices }: Verdict): Content {
  if (slices.length === 0) return null
  const ends = slices.flatMap(({ gain }) =>
    gain?.interval ? [gain.interval.lower, gain.interval.upper] : [],
  )
  const domain = domainAround([0, ...ends], 0.03)
  return section(
    'Slices',
    'slices',
    html`<p class="note">
      A slice fails the gate when it is worse than the baseline beyond its margin after Holm’s adjustment over
      all tested slices. That it is no worse is shown where the examples suffice, never required.
    </p>`,
    dataTable(
      'Parts of the test split',
      [
        text('Slice'),
        text('State'),
        number('Examples'),
        number('Candidate'),
        number('Baseline'),
        number('Change for the better'),
        text('Change and bounds'),
        number('p (Holm)'),
      ],
      slices.map((row) => [
        `${row.by} = ${row.value}`,
        states[row.state],
        countText(row.size),
        row.candidate === null ? null : valueText(row.candidate, row.unit),
        row.baseline === null ? null : valueText(row.baseline, row.unit),
        row.gain && differenceText(row.gain.value, row.unit),
        row.gain &&
          intervalBar({
            value: row.gain.value,
            interval: row.gain.interval,
            mark: 0,
            domain,
            label: `${row.by} = ${row.value}: ${row.gain.interval ? rangeText(row.gain.interval, row.unit) : differenceText(row.gain.value, row.unit)}`,
          }),
        row.adjustedP === null ? null : row.adjustedP.toPrecision(2),
      ]),
    ),
  )
}
