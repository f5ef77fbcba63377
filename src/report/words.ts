import type { Interval } from '../statistics/interval.ts'
import type { Outcome } from '../gate/decision-rule.ts'
import type { ComparisonRow, DifferenceRow, MetricRow, RequirementRow, SliceRow } from '../gate/verdict.ts'
import { formatCount, marginText, formatValue } from '../text/format.ts'

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  pass: 'Passed',
  fail: 'Failed',
  inconclusive: 'Inconclusive',
}

/** The words for the state of a slice, and its effect: it fails the gate, it is shown not to be worse, or neither. */
interface SliceState {
  readonly words: string
  readonly counts: 'fail' | 'pass' | 'plain'
}

const sliceStates: Readonly<Record<SliceRow['state'], SliceState>> = {
  worse: { words: 'worse', counts: 'fail' },
  missing: { words: 'missing', counts: 'fail' },
  'no worse': { words: 'not worse', counts: 'pass' },
  undecided: { words: 'no evidence of a drop', counts: 'plain' },
  'too small': { words: 'not tested: too few examples', counts: 'plain' },
  empty: { words: 'not tested: no examples', counts: 'plain' },
}

/** Returns the words for a slice. An undecided slice without a difference was never compared, for example without a baseline. */
export function sliceStateOf({ state, difference }: SliceRow): SliceState {
  return state === 'undecided' && difference === null
    ? { words: 'not compared', counts: 'plain' }
    : sliceStates[state]
}

/** Returns true if at least one slice was compared with the baseline. */
export function areCompared(slices: readonly SliceRow[]): boolean {
  return slices.some(({ difference }) => difference !== null)
}

/** Title of a column of differences in the good direction of each metric. */
export const differenceTitle = 'Gain (+ is better)'

/** The adjustment of the p-values of decisive and of exploratory slices. */
export const adjustedNames = { decide: 'p (Holm)', exploratory: 'p (Benjamini–Hochberg)' } as const

/** The state of an exploratory slice where a decisive slice is worse. */
export const seemsWorse = 'seems worse'

export const methodNames: Readonly<
  Record<DifferenceRow['method'] | MetricRow['candidate']['method'], string>
> = {
  'clopper-pearson': 'Clopper–Pearson',
  tango: 'Tango',
  'area-score': 'score interval of the area',
  'area-square-and-add': 'square-and-add of score intervals',
  'mean-area-score': 'square-and-add of the score intervals of all classes',
  'mean-area-square-and-add': 'square-and-add of the score intervals of all classes',
  exact: 'known exactly',
  bca: 'BCa bootstrap',
  'bootstrap-normal': 'bootstrap, normal',
  'infinitesimal-jackknife': 'infinitesimal jackknife',
  'cluster-bca': 'BCa bootstrap of clusters',
  'cluster-normal': 'bootstrap of clusters, normal',
  'seeds-t': 't over seeds and examples',
  'cluster-seeds-t': 't over seeds and clusters',
  'cluster-jackknife': 'infinitesimal jackknife of clusters',
  'scaled-tango': 'scaled score interval',
  'cluster-scaled-tango': 'scaled score interval of clusters',
  'weighted-mistakes': 'weighted mistakes',
  'cluster-weighted-mistakes': 'weighted mistakes of clusters',
  'same-model': 'the same model',
}

/** Returns the tolerated loss of a comparison; empty if there is no value to take a percentage of. */
export function toleranceText({ test, margin, unit }: ComparisonRow): string {
  switch (test) {
    case 'non-inferiority':
      return margin === null ? '' : marginText(margin, unit)
    case 'superiority':
      return 'better'
  }
}

/** Returns an interval, such as `96.53 % to 97.11 %`. */
export function intervalText({ lower, upper }: Interval, unit: RequirementRow['unit']): string {
  return `${formatValue(lower, unit)} to ${formatValue(upper, unit)}`
}

export function daysAgo(days: number): string {
  if (days === 0) return 'today'
  return `${formatCount(days)} ${days === 1 ? 'day' : 'days'} ago`
}

/** Names of the digests in a verdict's lineage. */
export const lineageNames = {
  models: { model: 'Model', dataset: 'Dataset' },
  predictions: { model: 'Predictions', dataset: 'Examples and their labels' },
} as const
