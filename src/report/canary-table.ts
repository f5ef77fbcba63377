import type { StepVerdict } from '../canary/judge-steps.ts'
import type { CriterionName, CriterionResult } from '../canary/criterion.ts'
import { differenceText, formatCount, formatValue, listNames, rangeText } from '../text/format.ts'
import { blocks, list, md, paragraph, table, type Markdown } from './markdown.ts'

const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const
const outcomeNames = { pass: 'passed', fail: 'failed', inconclusive: 'not decided' } as const
const actionNames = { promote: 'promoted', hold: 'held', 'roll-back': 'rolled back' } as const
const endNames = {
  decided: 'all criteria were decided',
  budget: 'the time budget ended',
  requests: 'every request with new information was sent',
} as const

const titles: Readonly<Record<CriterionName, string>> = {
  errors: 'Successful requests',
  latency: 'Median latency, and pairs within the factor',
  'slow-requests': 'Requests faster than p99 of stable × factor',
  accuracy: 'Accuracy',
  error: 'Quality of predictions (1 − error / standard deviation)',
  predictions: 'Equal predictions',
}

const shortTitles: Readonly<Record<CriterionName, string>> = {
  errors: 'failed requests',
  latency: 'its median latency',
  'slow-requests': 'slow requests',
  accuracy: 'accuracy',
  error: 'the error of its predictions',
  predictions: 'predictions that differ',
}

/** Returns the judgement of all steps of a canary for a job summary. */
export function canarySummary(steps: readonly StepVerdict[]): string {
  return blocks(
    md`
## Canary
    `,
    ...steps.map((step) => canaryMarkdown(step)),
  ).text
}

/** Returns the reason for which a canary is not promoted: a noun phrase. */
export function canaryReason(verdict: StepVerdict): string {
  const { outcome, criteria, end, pairs } = verdict
  return outcome === 'fail'
    ? `a canary at ${shareOf(verdict)} that is worse in ${failedNames(criteria)} after ${pairs} pairs of requests`
    : `a canary at ${shareOf(verdict)} that was not decided after ${pairs} pairs of requests, when ${endNames[end]}`
}

function shareOf({ share, mirrored }: StepVerdict): string {
  return mirrored ? `${share} % of mirrored requests` : `${share} %`
}

/** Returns the judgement of one step of a canary. */
export function canaryMarkdown(verdict: StepVerdict): Markdown {
  const { outcome, action, end, criteria, pairs, milliseconds, latencies, failures } = verdict
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`
  return blocks(
    md`### ${icons[outcome]} Canary at ${shareOf(verdict)}: ${outcomeNames[outcome]}`,
    outcome === 'inconclusive'
      ? md`Not decided after ${formatCount(pairs)} pairs of requests in ${seconds}, when ${endNames[end]}. By \`on-inconclusive\`, it is ${actionNames[action]}.`
      : md`Decided after ${formatCount(pairs)} pairs of requests in ${seconds}${reasonOf(criteria)}.`,
    table(
      ['Criterion', 'Stable', 'Canary', 'Difference', 'Bounds at all times', 'Passes above', 'Pairs', ''],
      criteria.map((criterion) => rowOf(criterion, verdict)),
      [1, 2, 3, 4, 5, 6],
    ),
    latencies === null
      ? null
      : md`99th percentile of the latency: ${ms(latencies.stable.p99)} of stable, ${ms(latencies.canary.p99)} of the canary.`,
    failures.length === 0 ? null : paragraph('Requests that failed in the canary only:'),
    failures.length === 0 ? null : list(failures.map(({ id, reason }) => `${id}: ${reason}`)),
  )
}

/** Returns the failed criteria as the end of a sentence. */
function reasonOf(criteria: readonly CriterionResult[]): string {
  const names = failedNames(criteria)
  return names === '' ? '' : `, because the canary is worse in ${names}`
}

function failedNames(criteria: readonly CriterionResult[]): string {
  const failed = criteria.filter(({ outcome }) => outcome === 'fail').map(failedText)
  return listNames(failed, failed.length)
}

/** Returns the name of a failed criterion; that of the accuracy with the values of both versions. */
function failedText({ name, stable, canary }: CriterionResult): string {
  if (name !== 'accuracy' || stable === null || canary === null) return shortTitles[name]
  return `${shortTitles[name]} (${formatValue(canary, 'fraction')}, stable ${formatValue(stable, 'fraction')})`
}

function rowOf(criterion: CriterionResult, { latencies }: StepVerdict): readonly string[] {
  const { name, outcome, stable, canary, bounds, passAbove, pairs } = criterion
  const end = [formatCount(pairs), `${icons[outcome]} ${outcomeNames[outcome]}`]
  if (name === 'latency') {
    if (latencies === null || canary === null) return [titles[name], '', '', '', '', '50 %', ...end]
    return [
      titles[name],
      ms(latencies.stable.median),
      ms(latencies.canary.median),
      `${formatValue(canary, 'fraction')} of pairs`,
      `${shareText(bounds.lower)} to ${shareText(bounds.upper)}`,
      '50 %',
      ...end,
    ]
  }
  const limit = differenceText(passAbove, 'fraction')
  if (stable === null || canary === null) return [titles[name], '', '', '', '', limit, ...end]
  return [
    titles[name],
    formatValue(stable, 'fraction'),
    formatValue(canary, 'fraction'),
    differenceText(canary - stable, 'fraction'),
    rangeText(bounds, 'fraction'),
    limit,
    ...end,
  ]
}

/** Returns the share of pairs within the factor, of which the mean is +1 for each pair within and −1 for each other. */
function shareText(mean: number): string {
  return formatValue((mean + 1) / 2, 'fraction')
}

function ms(value: number): string {
  return formatValue(value, 'milliseconds')
}
