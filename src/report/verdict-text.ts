import type { Outcome } from '../gate/decision-rule.ts'
import { failsGate, type Verdict } from '../gate/verdict.ts'
import { formatCount, differenceText, pText, rangeText, truncate, formatValue } from '../text/format.ts'
import { printable } from '../text/untrusted.ts'
import { aligned } from './aligned.ts'
import { guidanceOf } from './guidance.ts'
import { outcomeWords, toleranceText } from './words.ts'

/** Returns the text in the colour of an outcome, or unchanged on a terminal without colours. */
export type Paint = (outcome: Outcome, text: string) => string

interface Row {
  readonly outcome: Outcome
  readonly cells: readonly string[]
}

const marks: Readonly<Record<Outcome, string>> = { pass: '✓', fail: '✗', inconclusive: '?' }
const most = 10

/** Returns the verdict for a terminal and a job's log: outcome and reason first, then the checks. */
export function verdictText(verdict: Verdict, paint: Paint): string {
  const { outcome, reason } = verdict
  return [
    paint(outcome, `${marks[outcome]} ${outcomeWords[outcome]}: ${printable(reason)}`),
    ...(outcome === 'pass' ? [] : [guidanceOf(verdict)]),
    ...part(
      verdict.replicates === null
        ? 'Against the baseline'
        : `Against the baseline, means of ${formatCount(verdict.replicates)} seeds`,
      ['', 'gain', 'interval', 'margin', 'baseline'],
      comparisons(verdict),
      paint,
    ),
    ...part('Requirements', ['', 'found'], requirements(verdict), paint),
    ...part('Slices', ['', 'examples', 'gain', 'p'], slices(verdict), paint),
  ].join('\n')
}

function part(title: string, head: readonly string[], rows: readonly Row[], paint: Paint): string[] {
  if (rows.length === 0) return []
  const shown = rows.slice(0, most)
  const [first = '', ...lines] = aligned([head, ...shown.map(({ cells }) => cells)])
  const left = rows.length - shown.length
  return [
    '',
    title,
    `    ${first}`,
    ...lines.map((line, index) => {
      const outcome = shown[index]?.outcome ?? 'inconclusive'
      return `  ${paint(outcome, marks[outcome])} ${line}`
    }),
    ...(left > 0 ? [`    ${formatCount(left)} more are in the report`] : []),
  ]
}

function comparisons({ comparisons }: Verdict): Row[] {
  return comparisons.map((row) => {
    const { outcome, title, unit, difference, baseline } = row
    return {
      outcome,
      cells: [
        nameOf(title),
        difference ? differenceText(difference.value, unit) : '',
        difference?.interval ? rangeText(difference.interval, unit) : '',
        toleranceText(row),
        baseline === null ? '' : formatValue(baseline, unit),
      ],
    }
  })
}

function requirements({ requirements }: Verdict): Row[] {
  return requirements.map(({ outcome, advisory, text, value, unit }) => ({
    outcome: advisory && outcome === 'fail' ? 'inconclusive' : outcome,
    cells: [nameOf(text), value === null ? '' : formatValue(value, unit)],
  }))
}

/** Returns only the slices that fail the gate, to keep the output short. */
function slices({ slices }: Verdict): Row[] {
  return slices.filter(failsGate).map(({ name, size, difference, unit, adjustedP }) => ({
    outcome: 'fail',
    cells: [
      nameOf(name),
      formatCount(size),
      difference ? differenceText(difference.value, unit) : '',
      adjustedP === null ? '' : pText(adjustedP),
    ],
  }))
}

function nameOf(text: string): string {
  return printable(truncate(text))
}
