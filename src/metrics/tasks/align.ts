import { UserError } from '../../errors/user-error.ts'
import { truncate } from '../../text/format.ts'
import { countDifferent } from '../count-different.ts'

/** The baseline's predictions in the candidate's order, or the reason why they cannot be compared. */
export type Aligned<P> =
  | { readonly comparable: true; readonly baseline: P }
  /** Both models predict the examples, but not the same classes. */
  | { readonly comparable: false; readonly reason: string }

/** Names of both models in messages. */
export interface PairNames {
  readonly candidate: string
  readonly baseline: string
}

/** Predictions of classes or tags. */
interface Labelled {
  readonly ids: readonly string[]
  readonly classes: readonly string[]
  readonly labels: Int32Array
}

/**
 * Matches examples and classes of two predictions by their names.
 * @returns for each example of the candidate its row in the baseline, and for each class of the baseline the index of the
 * candidate's
 * @throws UserError for different examples, or different labels
 */
export function matchLabelled(candidate: Labelled, baseline: Labelled, names: PairNames) {
  const matched = matchClasses(candidate.classes, baseline.classes, names)
  if (!matched.same) return matched
  const order = matchIds(candidate.ids, baseline.ids, names)
  checkSameLabels(candidate.labels, classesAt(baseline.labels, order, matched.toCandidate), names)
  return { ...matched, order }
}

export function numbersAt(values: Float64Array, order: Uint32Array): Float64Array {
  return Float64Array.from(order, (from) => values[from] ?? NaN)
}

export function classesAt(
  classes: Int32Array,
  order: Uint32Array,
  toCandidate: readonly number[],
): Int32Array {
  return Int32Array.from(order, (from) => toCandidate[classes[from] ?? -1] ?? -1)
}

type MatchedClasses =
  /** For each of the baseline's classes its index among the candidate's. */
  | { readonly same: true; readonly toCandidate: readonly number[] }
  | { readonly same: false; readonly reason: string }

export function matchClasses(
  candidate: readonly string[],
  baseline: readonly string[],
  names: PairNames,
): MatchedClasses {
  const added = candidate.filter((name) => !baseline.includes(name))
  const removed = baseline.filter((name) => !candidate.includes(name))
  if (added.length > 0 || removed.length > 0)
    return {
      same: false,
      reason: `the ${names.baseline} has other classes (${classChange(added, removed)})`,
    }
  return { same: true, toCandidate: baseline.map((name) => candidate.indexOf(name)) }
}

function classChange(added: readonly string[], removed: readonly string[]): string {
  const name = (sign: string) => (text: string) => `${sign} ${JSON.stringify(truncate(text))}`
  const changes = [...added.map(name('without')), ...removed.map(name('with'))]
  return changes.length > 6 ? `${changes.slice(0, 6).join(', ')}, …` : changes.join(', ')
}

/**
 * Returns for each of the candidate's examples its index among the baseline's.
 * @throws UserError for different examples
 */
export function matchIds(
  candidate: readonly string[],
  baseline: readonly string[],
  names: PairNames,
): Uint32Array {
  const indices = new Map(baseline.map((id, index) => [id, index]))
  const missing = candidate.filter((id) => !indices.has(id)).length
  const extra = baseline.length - (candidate.length - missing)
  if (missing > 0 || extra > 0)
    throw new UserError({
      code: 'PREDICTIONS_NOT_PAIRED',
      found: `${missing} examples that only the ${names.candidate} predicts, ${extra} that only the ${names.baseline} predicts and ${candidate.length - missing} that both predict`,
      expected: 'predictions of both models for the same examples',
      hint: 'Score both models on the same test split.',
    })
  return Uint32Array.from(candidate, (id) => indices.get(id) ?? 0)
}

export function checkSameLabels(
  candidate: ArrayLike<number>,
  baseline: ArrayLike<number>,
  names: PairNames,
): void {
  const different = countDifferent(candidate, baseline)
  if (different > 0)
    throw new UserError({
      code: 'PREDICTIONS_NOT_PAIRED',
      found: `${different} of ${candidate.length} examples with another label in the ${names.baseline} than in the ${names.candidate}`,
      expected: 'the same labels in both',
      hint: 'Score both models on the same version of the test split.',
    })
}
