import type { Interval } from '../evaluation/statistics/interval.ts'
import type { Outcome } from '../evaluation/decision.ts'
import type { GainRow, MetricRow, RequirementRow } from '../evaluation/verdict.ts'
import { countText, valueText } from '../evaluation/wording.ts'

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  pass: 'Passed',
  fail: 'Failed',
  inconclusive: 'Inconclusive',
}

export const methodNames: Readonly<Record<GainRow['method'] | MetricRow['candidate']['method'], string>> = {
  'clopper-pearson': 'Clopper–Pearson',
  tango: 'Tango',
  delong: 'DeLong',
  exact: 'known exactly',
  bca: 'BCa bootstrap',
  'bootstrap-normal': 'bootstrap, normal',
  'infinitesimal-jackknife': 'infinitesimal jackknife',
  'cluster-bca': 'BCa bootstrap of groups',
  'cluster-normal': 'bootstrap of groups, normal',
  'seeds-t': 't over seeds and examples',
  'cluster-seeds-t': 't over seeds and groups',
  'cluster-jackknife': 'infinitesimal jackknife of groups',
  'same-model': 'the same model',
}

/** `96.53 % to 97.11 %`. */
export function intervalText({ lower, upper }: Interval, unit: RequirementRow['unit']): string {
  return `${valueText(lower, unit)} to ${valueText(upper, unit)}`
}

export function daysAgo(days: number): string {
  if (days === 0) return 'today'
  return `${countText(days)} ${days === 1 ? 'day' : 'days'} ago`
}

/** What the digests of a verdict's lineage are called. */
export const lineageNames = {
  models: { model: 'Model', dataset: 'Dataset' },
  predictions: { model: 'Predictions', dataset: 'Examples and their labels' },
} as const
