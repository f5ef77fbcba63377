import type { SliceRow, Verdict } from '../../gate/verdict.ts'
import {
  formatCount,
  differenceText,
  marginText,
  pText,
  rangeText,
  truncate,
  formatValue,
} from '../../text/format.ts'
import { adjustedNames, areCompared, differenceTitle, seemsWorse, sliceStateOf } from '../words.ts'
import { worstFirst } from '../worst-first.ts'
import { intervalAxis, intervalBar, type Domain } from './interval-bar.ts'
import { html, type Content, type Markup } from './markup.ts'
import { badge } from './overview.ts'
import { domainAround } from './scale.ts'
import { number, foldedTable, section, text } from './html-table.ts'

const stateBadge = (row: SliceRow): Markup => {
  const { counts, words } = sliceStateOf(row)
  return badge(counts, words)
}

/** Further slices are collapsed; failing slices come first. */
const mostShown = 15

export function sliceSection({ slices }: Verdict): Content {
  if (slices.length === 0) return null
  const decisive = slices.filter(({ exploratory }) => !exploratory)
  const exploratoryRows = slices.filter(({ exploratory }) => exploratory)
  return section(
    'Slices',
    'slices',
    decisive.length === 0
      ? null
      : !areCompared(decisive)
        ? html`<p class="note">
            Parts of the test split. They were not compared with a baseline; a slice fails the gate only if it
            no longer has examples.
          </p>`
        : html`<p class="note">
            Parts of the test split, worst first. A slice fails the gate if it no longer has examples, or if
            it is worse than the baseline beyond its margin and chance does not explain the drop (p after
            Holm’s adjustment). The last column is the smallest drop that its examples detect with 80 %
            probability.
          </p>`,
    tablesByMetric(decisive, 'in each slice', adjustedNames.decide, stateBadge),
    exploratoryRows.length === 0
      ? null
      : html`<p class="note">
          These slices do not affect the
          verdict.${
            areCompared(exploratoryRows)
              ? ' Their p-values are adjusted by Benjamini and Hochberg: a few of the slices that seem worse are expected to be false alarms.'
              : null
          }
        </p>`,
    tablesByMetric(exploratoryRows, 'in exploratory slices', adjustedNames.exploratory, (row) =>
      row.state === 'worse' ? badge('plain', seemsWorse) : stateBadge(row),
    ),
  )
}

function tablesByMetric(
  rows: readonly SliceRow[],
  where: string,
  adjusted: string,
  stateOf: (row: SliceRow) => Markup,
): Markup[] {
  const metrics = new Map(rows.map(({ metric, title }) => [metric, title]))
  return [...metrics].map(([metric, title]) =>
    sliceTable(where, title, adjusted, worstFirst(rows.filter((row) => row.metric === metric)), stateOf),
  )
}

function sliceTable(
  where: string,
  title: string,
  adjusted: string,
  rows: readonly SliceRow[],
  stateOf: (row: SliceRow) => Markup,
): Markup {
  if (!areCompared(rows))
    return foldedTable(
      `${title} ${where}`,
      [text('Slice'), number('Examples'), text('State'), number('Candidate')],
      rows.map((row) => [truncate(row.name), formatCount(row.size), stateOf(row), candidateText(row)]),
      mostShown,
    )
  const ends = rows.flatMap(({ difference }) =>
    difference?.interval ? [difference.interval.lower, difference.interval.upper] : [],
  )
  const values = rows.flatMap(({ difference }) => (difference ? [difference.value] : []))
  const domain = domainAround([0, ...ends, ...values], 0.03)
  const [first] = rows
  return foldedTable(
    `Gain of ${title} ${where}`,
    [
      text('Slice'),
      // Before the wide columns, so that a phone shows it without scrolling.
      number('Examples'),
      text('State'),
      number(differenceTitle),
      {
        title: html`Interval of the gain
        ${first && values.length > 0 ? intervalAxis(domain, (value) => tickText(value, first.unit)) : null}`,
      },
      number(adjusted),
      number('Candidate'),
      number('Baseline'),
      number('Smallest detectable drop'),
    ],
    rows.map((row) => cells(row, stateOf(row), domain)),
    mostShown,
  )
}

function cells(row: SliceRow, state: Markup, domain: Domain): Content[] {
  const { unit, difference } = row
  const name = truncate(row.name)
  return [
    name,
    formatCount(row.size),
    state,
    difference && differenceText(difference.value, unit),
    difference &&
      intervalBar({
        value: difference.value,
        interval: difference.interval,
        mark: 0,
        domain,
        label: `${name}: ${difference.interval ? rangeText(difference.interval, unit) : differenceText(difference.value, unit)}`,
      }),
    row.adjustedP === null ? null : pText(row.adjustedP),
    candidateText(row),
    row.baseline === null ? null : formatValue(row.baseline, unit),
    row.smallestDrop === null ? null : marginText(row.smallestDrop, unit),
  ]
}

function candidateText({ candidate, unit }: SliceRow): string | null {
  return candidate === null ? null : formatValue(candidate, unit)
}

function tickText(value: number, unit: SliceRow['unit']): string {
  const shown = Number((unit === 'fraction' ? value * 100 : value).toPrecision(3))
  return `${shown > 0 ? '+' : ''}${String(shown).replace('-', '−')}`
}
