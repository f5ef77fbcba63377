import { combinedRows } from '../dataset/combined-columns.ts'
import { reasonsOf } from '../gate/reason.ts'
import type { ComparisonRow, DifferenceRow, MetricRow, Verdict } from '../gate/verdict.ts'
import {
  formatCount,
  differenceText,
  marginText,
  intervalName,
  intervalTitle,
  rangeText,
  formatValue,
} from '../text/format.ts'
import { budgetTable } from './budget-table.ts'
import { shortNamesOf } from './example-names.ts'
import { flippedNames } from './flipped-names.ts'
import { fairnessMarkdown } from './fairness-markdown.ts'
import { guidanceOf, manualOf } from './guidance.ts'
import {
  alert,
  blocks,
  code,
  details,
  link,
  list,
  md,
  nameText,
  optional,
  section,
  table,
  type Markdown,
} from './markdown.ts'
import { fitSections } from './fit-sections.ts'
import { foldRepeated } from './repeated-metrics.ts'
import { policyLines } from './policy-change.ts'
import { ShortCommit } from './short-commit.ts'
import { comparedText, ofFirstSeed, spreadsOf } from './seeds-text.ts'
import { sliceMarkdown } from './slices-markdown.ts'
import { labelErrorTable } from './label-error-table.ts'
import { learningCurves } from './training-summary.ts'
import {
  daysAgo,
  differenceTitle,
  intervalText,
  lineageNames,
  methodNames,
  outcomeWords,
  toleranceText,
} from './words.ts'

const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const

/** GitHub accepts comments and checks of 65,535 characters; this leaves room for a marker. */
const defaultLimit = 60_000

const mostFlips = 8
const mostMetrics = 40
const mostReasons = 20

/**
 * Returns the verdict for a job summary, a comment or a check. The outcome and one reason come first. All untrusted text
 * is escaped.
 * @param limit greatest size in bytes; sections that do not fit are replaced with a reference to the whole report
 */
export function renderMarkdown(verdict: Verdict, { limit = defaultLimit }: { limit?: number } = {}): string {
  const sections = [
    heading(verdict),
    allReasons(verdict),
    policyChange(verdict),
    warnings(verdict),
    comparisons(verdict),
    requirements(verdict),
    seeds(verdict),
    sliceMarkdown(verdict.slices),
    fairnessMarkdown(verdict.fairness),
    metrics(verdict),
    budgets(verdict),
    flips(verdict),
    labelErrorTable(verdict.classification?.labelErrors ?? null),
    curves(verdict),
    lineage(verdict),
  ].flatMap((part) => part?.text ?? [])
  return fitSections(sections, limit)
}

function heading(verdict: Verdict): Markdown {
  const { outcome, reason, name, output, examples, groups, baseline, replicates } = verdict
  const against = baseline.found ? md`against the baseline${originOf(baseline)}` : 'without a baseline'
  const inClusters = groups ? ` in ${formatCount(groups.count)} clusters by ${groups.by}` : ''
  return blocks(
    md`## ${icons[outcome]} ${outcomeWords[outcome]}: ${reason}`,
    md`Model ${name}${output === undefined ? '' : `, output ${nameText(output)},`}${replicates === null ? '' : `, ${formatCount(replicates)} seeds,`} on ${formatCount(examples)} test examples${inClusters}, ${against}. ${guidanceOf(verdict)} ${link('How to read this', manualOf(verdict))}`,
  )
}

/** Returns the origin of the baseline, such as ` of 1a2b3c4, from 24 days ago (2026-11-01)`. */
function originOf({ commit, createdAt, ageDays }: Extract<Verdict['baseline'], { found: true }>): Markdown {
  const of = commit === null ? '' : md` of ${new ShortCommit(commit)}`
  return createdAt === null
    ? md`${of}`
    : md`${of}, from ${ageDays === null ? createdAt.slice(0, 10) : `${daysAgo(ageDays)} (${createdAt.slice(0, 10)})`}`
}

/** Returns the changes of the evaluation. They come first because they change the meaning of everything below. */
function policyChange(verdict: Verdict): Markdown | null {
  const lines = policyLines(verdict)
  return lines.length === 0
    ? null
    : alert(
        'IMPORTANT',
        lines.map((line) => md`${line}`),
      )
}

/** Returns all reasons if the first line names only one of several. */
function allReasons(verdict: Verdict): Markdown | null {
  if (verdict.outcome === 'pass') return null
  const reasons = reasonsOf(verdict.outcome, verdict)
  if (reasons.length < 2) return null
  const shown = reasons.slice(0, mostReasons)
  const rest = reasons.length - shown.length
  return details(
    `All ${formatCount(reasons.length)} reasons`,
    list([...shown, ...(rest > 0 ? [`and ${formatCount(rest)} more`] : [])]),
  )
}

function warnings({ warnings, outcome, accepted }: Verdict): Markdown | null {
  const all = [
    ...(outcome === 'inconclusive' && accepted
      ? ['The job continues although the verdict is inconclusive.']
      : []),
    ...(outcome === 'inconclusive' && !accepted
      ? [
          md`
The job fails because the verdict is inconclusive (\`on-inconclusive: fail\`).
          `,
        ]
      : []),
    ...warnings,
  ]
  return all.length === 0 ? null : alert('WARNING', all)
}

function comparisons(verdict: Verdict): Markdown | null {
  const rows = verdict.comparisons
  if (rows.length === 0) return null
  const head = [
    '',
    'Compared',
    differenceTitle,
    'Interval of the gain',
    'Margin',
    'Candidate',
    'Baseline',
    'Smallest margin this test set can confirm',
  ]
  return section(
    'Against the baseline',
    table(
      head,
      rows.map((row) => [
        icons[row.outcome],
        nameText(row.title),
        optional(row.difference, ({ value }) => differenceText(value, row.unit)),
        boundsCell(row.difference, row),
        toleranceText(row),
        formatValue(row.candidate, row.unit),
        optional(row.baseline, (value) => formatValue(value, row.unit)),
        optional(row.smallestMargin, (margin) => marginText(margin, row.unit)),
      ]),
      [2, 3, 4, 5, 6, 7],
    ),
    md`A gain above 0 is an improvement, also for metrics that are better when lower. The comparison passes when the lower bound is above −margin (above 0 if the candidate must be better). ${comparedText(verdict)}`,
  )
}

function seeds(verdict: Verdict): Markdown | null {
  const spreads = spreadsOf(verdict)
  if (spreads.length === 0) return null
  const rows = spreads.map(({ title, side, mean, deviation, each }) => [
    nameText(title),
    side,
    mean,
    deviation,
    each.join(', '),
  ])
  return details(
    `Each of the ${formatCount(verdict.replicates ?? 1)} seeds`,
    blocks(
      table(['Metric', 'Side', 'Mean', 'Deviation of one seed', 'Each seed'], rows, [2, 3]),
      md`${ofFirstSeed}`,
    ),
  )
}

function boundsCell(difference: DifferenceRow | null, { unit, confidence }: ComparisonRow): string {
  if (!difference) return ''
  if (!difference.interval) return difference.note ?? ''
  return `${rangeText(difference.interval, unit)} (${intervalName(confidence)}, ${methodNames[difference.method]})`
}

function requirements({ requirements }: Verdict): Markdown | null {
  if (requirements.length === 0) return null
  return section(
    'Requirements',
    table(
      ['', 'Required', 'Found', 'Interval'],
      requirements.map(({ outcome, advisory, text, value, unit, interval, confidence }) => [
        advisory && outcome === 'fail' ? icons.inconclusive : icons[outcome],
        text,
        optional(value, (found) => formatValue(found, unit)),
        interval ? `${intervalText(interval, unit)} (${intervalName(confidence)})` : '',
      ]),
      [2, 3],
    ),
  )
}

function budgets(verdict: Verdict): Markdown | null {
  const rows = budgetTable(verdict)
  return rows && details('Size and cost', rows)
}

function metrics({ metrics, confidence }: Verdict): Markdown {
  const withBaseline = metrics.some(({ baseline }) => baseline !== null)
  const head = ['Metric', 'Candidate', intervalTitle(confidence)]
  const row = ({ title, better, unit, candidate, baseline, difference }: MetricRow) => [
    `${nameText(title)}${better === 'lower' ? ' (lower is better)' : ''}`,
    formatValue(candidate.value, unit),
    candidate.interval ? intervalText(candidate.interval, unit) : (candidate.note ?? ''),
    ...(withBaseline
      ? [
          optional(baseline, (value) => formatValue(value, unit)),
          optional(difference, ({ value }) => differenceText(value, unit)),
          optional(difference?.interval ?? null, (interval) => rangeText(interval, unit)),
        ]
      : []),
  ]
  const columns = withBaseline ? [...head, 'Baseline', differenceTitle, 'Interval of the gain'] : head
  const { distinct, repeated, first } = foldRepeated(metrics)
  const rest = distinct.length - mostMetrics
  return details(
    'All metrics',
    blocks(
      table(columns, distinct.slice(0, mostMetrics).map(row), [1, 2, 3, 4, 5]),
      repeated.length === 0
        ? null
        : md`Equal to ${first} here: ${repeated.map(({ title }) => nameText(title)).join(', ')}.`,
      rest > 0 ? md`${formatCount(rest)} more are in the report.` : null,
    ),
  )
}

function flips({ classification }: Verdict): Markdown | null {
  const flips = classification?.flips
  if (!flips || flips.broken.count + flips.fixed.count === 0) return null
  const nameOf = shortNamesOf(flippedNames(flips))
  const rows = (['broken', 'fixed'] as const).flatMap((kind) =>
    flips[kind].examples
      .slice(0, mostFlips)
      .map(({ id, label, candidate, baseline, score }) => [
        ...[kind, nameOf(id), label, candidate, baseline].map(nameText),
        optional(score, (value) => formatValue(value, 'score')),
      ]),
  )
  return details(
    `Changed predictions: ${formatCount(flips.broken.count)} broken, ${formatCount(flips.fixed.count)} fixed`,
    table(['', 'Example', 'Label', 'Candidate', 'Baseline', 'Candidate’s score'], rows, [5]),
  )
}

function curves({ history }: Verdict): Markdown | null {
  const drawings = learningCurves(history)
  return drawings === null
    ? null
    : details('Learning curves, as the training recorded them (not verified)', drawings)
}

function lineage({ lineage, gate }: Verdict): Markdown {
  const rows = [
    [lineageNames[lineage.evaluated].model, lineage.model],
    ['Baseline', lineage.baseline],
    [lineageNames[lineage.evaluated].dataset, lineage.dataset],
    ['Test split', lineage.testSplit === lineage.dataset ? null : lineage.testSplit],
    ['Gate configuration', lineage.config],
  ].flatMap(([name, digest]) => (digest ? [[name ?? '', code(digest)]] : []))
  const commit = lineage.commit === null ? [] : [['Commit', code(lineage.commit)]]
  return details(
    'Models and data',
    table(
      ['', ''],
      [
        ...rows,
        ...combinedRows(lineage.combined),
        ...commit,
        ['Gate', `${gate}, tensorline ${lineage.tensorline}`],
      ],
    ),
  )
}
