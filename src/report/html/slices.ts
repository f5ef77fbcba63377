import type { SliceRow, Verdict } from '../../evaluation/verdict.ts'
import {
  countText,
  differenceText,
  pText,
  rangeText,
  shortText,
  valueText,
} from '../../evaluation/wording.ts'
import { intervalAxis, intervalBar, type Domain } from './interval-bar.ts'
import { html, type Content, type Markup } from './markup.ts'
import { badge } from './overview.ts'
import { domainAround } from './scale.ts'
import { number, foldedTable, section, text } from './table.ts'

const states: Readonly<Record<SliceRow['state'], Markup>> = {
  worse: badge('fail', 'worse'),
  'no worse': badge('pass', 'no worse'),
  undecided: badge('plain', 'not shown worse'),
  'too small': badge('plain', 'cannot tell: too small'),
  empty: badge('plain', 'cannot tell: no examples'),
}

/** More are folded away: what fails comes first. */
const mostShown = 15

export function sliceSection({ slices }: Verdict): Content {
  if (slices.length === 0) return null
  const metrics = new Map(slices.map(({ metric, title }) => [metric, title]))
  return section(
    'Slices',
    'slices',
    html`<p class="note">
      Parts of the test split, those that look worst first. A slice fails the gate when it is worse than the
      baseline beyond its margin, and chance alone does not explain it even though so many slices were looked
      at (p after Holm’s adjustment). That a slice is no worse is shown where its examples suffice, never
      required.
    </p>`,
    [...metrics].map(([metric, title]) =>
      sliceTable(title, worstFirst(slices.filter((row) => row.metric === metric))),
    ),
  )
}

/** As a forest plot has them: by p-value, then what could not be tested. */
export function worstFirst(rows: readonly SliceRow[]): SliceRow[] {
  const rank = ({ state, adjustedP }: SliceRow) => (state === 'worse' ? -1 : (adjustedP ?? 2))
  return rows.toSorted((a, b) => rank(a) - rank(b) || (a.p ?? 2) - (b.p ?? 2))
}

function sliceTable(title: string, rows: readonly SliceRow[]): Markup {
  const ends = rows.flatMap(({ gain }) => (gain?.interval ? [gain.interval.lower, gain.interval.upper] : []))
  const values = rows.flatMap(({ gain }) => (gain ? [gain.value] : []))
  const domain = domainAround([0, ...ends, ...values], 0.03)
  const [first] = rows
  return foldedTable(
    `Change of ${title} in each slice`,
    [
      text('Slice'),
      text('State'),
      number('Examples'),
      number('Candidate'),
      number('Baseline'),
      number('Change'),
      {
        title: html`Bounds of the change
        ${first && values.length > 0 ? intervalAxis(domain, (value) => tickText(value, first.unit)) : null}`,
      },
      number('p (Holm)'),
    ],
    rows.map((row) => cells(row, domain)),
    mostShown,
  )
}

function cells(row: SliceRow, domain: Domain): Content[] {
  const { unit, gain } = row
  const name = `${row.by} = ${shortText(row.value)}`
  return [
    name,
    states[row.state],
    countText(row.size),
    row.candidate === null ? null : valueText(row.candidate, unit),
    row.baseline === null ? null : valueText(row.baseline, unit),
    gain && differenceText(gain.value, unit),
    gain &&
      intervalBar({
        value: gain.value,
        interval: gain.interval,
        mark: 0,
        domain,
        label: `${name}: ${gain.interval ? rangeText(gain.interval, unit) : differenceText(gain.value, unit)}`,
      }),
    row.adjustedP === null ? null : pText(row.adjustedP),
  ]
}

function tickText(value: number, unit: SliceRow['unit']): string {
  const shown = Number((unit === 'fraction' ? value * 100 : value).toPrecision(3))
  return `${shown > 0 ? '+' : ''}${String(shown).replace('-', '−')}`
}
