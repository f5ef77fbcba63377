import { failsGate, type SliceRow } from '../gate/verdict.ts'
import { formatCount, differenceText, marginText, pText, formatValue } from '../text/format.ts'
import { blocks, details, md, nameText, optional, section, table, type Markdown } from './markdown.ts'
import { adjustedNames, differenceTitle, seemsWorse, sliceStates } from './words.ts'
import { worstFirst } from './worst-first.ts'

const mostSlices = 30

const marks = { fail: '❌', pass: '✅', plain: '▫️' } as const

function stateText({ state }: SliceRow): string {
  const { counts, words } = sliceStates[state]
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
  const unknown = others.filter(({ state }) => state === 'too small' || state === 'empty').length
  const untested = unknown === 0 ? '' : `, ${formatCount(unknown)} of them with too few examples to test`
  return `${formatCount(others.length)} ${more ? 'more ' : ''}${others.length === 1 ? 'slice' : 'slices'} without evidence of a drop${untested}`
}

function exploratorySlices(rows: readonly SliceRow[]): Markdown | null {
  if (rows.length === 0) return null
  const body = sliceTable(worstFirst(rows), adjustedNames.exploratory, exploratoryState)
  return details(
    `${formatCount(rows.length)} exploratory ${rows.length === 1 ? 'slice' : 'slices'}, which do not affect the verdict`,
    blocks(body, md`About ${falseShare(rows)} of the slices marked ◂ are expected to be false alarms.`),
  )
}

function exploratoryState({ state }: SliceRow): string {
  return state === 'worse' ? `◂ ${seemsWorse}` : sliceStates[state].words
}

function falseShare(rows: readonly SliceRow[]): string {
  const [first] = rows
  return `${Number(((1 - (first?.confidence ?? 0.95)) * 100).toPrecision(3))} % at most`
}

function sliceTable(
  rows: readonly SliceRow[],
  adjusted: string,
  stateOf: (row: SliceRow) => string,
): Markdown {
  const body = table(
    [
      '',
      'Slice',
      'Examples',
      'Metric',
      'Candidate',
      'Baseline',
      differenceTitle,
      adjusted,
      'Smallest detectable drop',
    ],
    rows
      .slice(0, mostSlices)
      .map((row) => [
        stateOf(row),
        nameText(row.name),
        formatCount(row.size),
        nameText(row.title),
        optional(row.candidate, (value) => formatValue(value, row.unit)),
        optional(row.baseline, (value) => formatValue(value, row.unit)),
        optional(row.difference, ({ value }) => differenceText(value, row.unit)),
        optional(row.adjustedP, (p) => pText(p)),
        optional(row.smallestDrop, (drop) => marginText(drop, row.unit)),
      ]),
    [2, 4, 5, 6, 7, 8],
  )
  const rest = rows.length - mostSlices
  return rest > 0
    ? blocks(body, md`${formatCount(rest)} more ${rest === 1 ? 'slice is' : 'slices are'} in the report.`)
    : body
}
