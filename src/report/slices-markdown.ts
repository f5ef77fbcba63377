import { failsGate, type SliceRow } from '../gate/verdict.ts'
import { formatCount, differenceText, marginText, pText, formatValue } from '../text/format.ts'
import { blocks, details, md, nameText, optional, section, table, type Markdown } from './markdown.ts'
import { adjustedNames, areCompared, differenceTitle, seemsWorse, sliceStateOf } from './words.ts'
import { worstFirst } from './worst-first.ts'

const mostSlices = 30

const marks = { fail: '❌', pass: '✅', plain: '▫️' } as const

function stateText(row: SliceRow): string {
  const { counts, words } = sliceStateOf(row)
  return `${marks[counts]} ${words}`
}

/** Returns the decisive slices, expanded if one fails, and the exploratory slices, collapsed. */
export function sliceMarkdown(rows: readonly SliceRow[]): Markdown | null {
  if (rows.length === 0) return null
  return blocks(
    decisiveSlices(rows.filter(({ exploratory }) => !exploratory)),
    exploratorySlices(rows.filter(({ exploratory }) => exploratory)),
  )
}

function decisiveSlices(rows: readonly SliceRow[]): Markdown | null {
  if (rows.length === 0) return null
  const failing = worstFirst(rows.filter(failsGate))
  const others = worstFirst(rows.filter((row) => !failsGate(row)))
  const tableOf = (some: readonly SliceRow[]) => sliceTable(some, adjustedNames.decide, stateText)
  return blocks(
    failing.length > 0 ? section('Slices', tableOf(failing)) : null,
    others.length > 0 ? details(othersText(others, failing.length > 0), tableOf(others)) : null,
  )
}

function othersText(others: readonly SliceRow[], more: boolean): string {
  if (!areCompared(others))
    return `${formatCount(others.length)} ${more ? 'more ' : ''}${others.length === 1 ? 'slice' : 'slices'}, not compared`
  const unknown = others.filter(({ state }) => state === 'too small' || state === 'empty').length
  const untested = unknown === 0 ? '' : `, ${formatCount(unknown)} of them with too few examples to test`
  return `${formatCount(others.length)} ${more ? 'more ' : ''}${others.length === 1 ? 'slice' : 'slices'} without evidence of a drop${untested}`
}

function exploratorySlices(rows: readonly SliceRow[]): Markdown | null {
  if (rows.length === 0) return null
  const body = sliceTable(worstFirst(rows), adjustedNames.exploratory, exploratoryState)
  return details(
    `${formatCount(rows.length)} exploratory ${rows.length === 1 ? 'slice' : 'slices'}, which do not affect the verdict`,
    areCompared(rows)
      ? blocks(body, md`At most ${falseShare(rows)} of the slices marked ◂ are expected to be false alarms.`)
      : body,
  )
}

function exploratoryState(row: SliceRow): string {
  return row.state === 'worse' ? `◂ ${seemsWorse}` : sliceStateOf(row).words
}

function falseShare(rows: readonly SliceRow[]): string {
  const [first] = rows
  return `${Number(((1 - (first?.confidence ?? 0.95)) * 100).toPrecision(3))} %`
}

function sliceTable(
  rows: readonly SliceRow[],
  adjusted: string,
  stateOf: (row: SliceRow) => string,
): Markdown {
  const compared = areCompared(rows)
  const body = table(
    [
      '',
      'Slice',
      'Examples',
      'Metric',
      'Candidate',
      ...(compared ? ['Baseline', differenceTitle, adjusted, 'Smallest detectable drop'] : []),
    ],
    rows
      .slice(0, mostSlices)
      .map((row) => [
        stateOf(row),
        nameText(row.name),
        formatCount(row.size),
        nameText(row.title),
        optional(row.candidate, (value) => formatValue(value, row.unit)),
        ...(compared ? comparedCells(row) : []),
      ]),
    compared ? [2, 4, 5, 6, 7, 8] : [2, 4],
  )
  const rest = rows.length - mostSlices
  return rest > 0
    ? blocks(body, md`${formatCount(rest)} more ${rest === 1 ? 'slice is' : 'slices are'} in the report.`)
    : body
}

function comparedCells({ baseline, difference, adjustedP, smallestDrop, unit }: SliceRow): string[] {
  return [
    optional(baseline, (value) => formatValue(value, unit)),
    optional(difference, ({ value }) => differenceText(value, unit)),
    optional(adjustedP, (p) => pText(p)),
    optional(smallestDrop, (drop) => marginText(drop, unit)),
  ]
}
