import { UserError } from '../errors/user-error.ts'
import { countDifferent } from './count-different.ts'
import {
  taskOf,
  type Predictions,
  type ClassPredictions,
  type NumberPredictions,
  type UncheckedPredictions,
  type RankingPredictions,
  type SequencePredictions,
} from './predictions.ts'
import { truncate } from '../text/format.ts'

/** The same examples answered by both, in one order. */
export type Pairing =
  | { readonly comparable: true; readonly pair: PredictionPair }
  /** Both answer the examples, but not the same question. */
  | { readonly comparable: false; readonly reason: string }

export type PredictionPair =
  | PairOf<'class', ClassPredictions>
  | PairOf<'number', NumberPredictions>
  | PairOf<'ranking', RankingPredictions>
  | PairOf<'sequence', SequencePredictions>

interface PairOf<Kind, Answered> {
  readonly kind: Kind
  readonly candidate: Answered
  readonly baseline: Answered
}

/** What messages call the two. */
export interface PairNames {
  readonly candidate: string
  readonly baseline: string
}

/**
 * Puts the baseline's answers into the candidate's order, example by example and class by class, by their names.
 * @throws UserError when they did not answer the same examples, or the examples have other labels.
 */
export function alignPredictions(
  candidate: Predictions,
  baseline: Predictions,
  names: PairNames = { candidate: 'candidate', baseline: 'baseline' },
): Pairing {
  if (candidate.kind === 'class' && baseline.kind === 'class') return pairClasses(candidate, baseline, names)
  if (candidate.kind === 'number' && baseline.kind === 'number')
    return pairNumbers(candidate, baseline, names)
  if (candidate.kind === 'ranking' && baseline.kind === 'ranking')
    return pairRankings(candidate, baseline, names)
  if (candidate.kind === 'sequence' && baseline.kind === 'sequence')
    return pairSequences(candidate, baseline, names)
  return {
    comparable: false,
    reason: `the ${names.candidate} answers a task of ${taskOf[candidate.kind]} and the ${names.baseline} one of ${taskOf[baseline.kind]}`,
  }
}

/** Why a baseline answers another question than the candidate: its task or its classes are others. Null when they are not. */
export function explainOtherQuestion(
  candidate: UncheckedPredictions,
  baseline: UncheckedPredictions,
): string | null {
  if (candidate.kind !== baseline.kind)
    return `it answers a task of ${taskOf[baseline.kind]}, and the candidate one of ${taskOf[candidate.kind]}`
  if (!('classes' in candidate && 'classes' in baseline)) return null
  const matched = matchClasses(candidate.classes, baseline.classes, {
    candidate: 'candidate',
    baseline: 'baseline',
  })
  return matched.same ? null : matched.reason
}

function pairNumbers(candidate: NumberPredictions, baseline: NumberPredictions, names: PairNames): Pairing {
  const order = matchIds(candidate.ids, baseline.ids, names)
  checkSameLabels(candidate.labels, numbersAt(baseline.labels, order), names)
  const aligned = { ...candidate, values: numbersAt(baseline.values, order) }
  return { comparable: true, pair: { kind: 'number', candidate, baseline: aligned } }
}

function pairRankings(
  candidate: RankingPredictions,
  baseline: RankingPredictions,
  names: PairNames,
): Pairing {
  const order = matchIds(candidate.ids, baseline.ids, names)
  checkSameLabels(candidate.relevance, numbersAt(baseline.relevance, order), names)
  const aligned = { ...candidate, scores: numbersAt(baseline.scores, order) }
  return { comparable: true, pair: { kind: 'ranking', candidate, baseline: aligned } }
}

function pairSequences(
  candidate: SequencePredictions,
  baseline: SequencePredictions,
  names: PairNames,
): Pairing {
  const matched = matchClasses(candidate.classes, baseline.classes, names)
  if (!matched.same) return { comparable: false, reason: matched.reason }
  const order = matchIds(candidate.ids, baseline.ids, names)
  checkSameLabels(candidate.labels, classesAt(baseline.labels, order, matched.toCandidate), names)
  const aligned = { ...candidate, predicted: classesAt(baseline.predicted, order, matched.toCandidate) }
  return { comparable: true, pair: { kind: 'sequence', candidate, baseline: aligned } }
}

function pairClasses(candidate: ClassPredictions, baseline: ClassPredictions, names: PairNames): Pairing {
  const matched = matchClasses(candidate.classes, baseline.classes, names)
  if (!matched.same) return { comparable: false, reason: matched.reason }
  const order = matchIds(candidate.ids, baseline.ids, names)
  checkSameLabels(candidate.labels, classesAt(baseline.labels, order, matched.toCandidate), names)
  const aligned: ClassPredictions = {
    ...candidate,
    scores: baseline.scores && scoresAt(baseline.scores, order, matched.toCandidate),
    predicted: classesAt(baseline.predicted, order, matched.toCandidate),
  }
  return { comparable: true, pair: { kind: 'class', candidate, baseline: aligned } }
}

function numbersAt(values: Float64Array, order: Uint32Array): Float64Array {
  return Float64Array.from(order, (from) => values[from] ?? NaN)
}

function classesAt(classes: Int32Array, order: Uint32Array, toCandidate: readonly number[]): Int32Array {
  return Int32Array.from(order, (from) => toCandidate[classes[from] ?? -1] ?? -1)
}

function scoresAt(scores: Float64Array, order: Uint32Array, toCandidate: readonly number[]): Float64Array {
  const width = toCandidate.length
  const aligned = new Float64Array(scores.length)
  for (const [to, from] of order.entries())
    for (const [source, column] of toCandidate.entries())
      aligned[to * width + column] = scores[from * width + source] ?? NaN
  return aligned
}

type MatchedClasses =
  /** For each of the baseline's classes its place among the candidate's. */
  | { readonly same: true; readonly toCandidate: readonly number[] }
  | { readonly same: false; readonly reason: string }

function matchClasses(
  candidate: readonly string[],
  baseline: readonly string[],
  names: PairNames,
): MatchedClasses {
  const added = candidate.filter((name) => !baseline.includes(name))
  const removed = baseline.filter((name) => !candidate.includes(name))
  if (added.length > 0 || removed.length > 0)
    return {
      same: false,
      reason: `the ${names.baseline} knows other classes (${classChange(added, removed)})`,
    }
  return { same: true, toCandidate: baseline.map((name) => candidate.indexOf(name)) }
}

function classChange(added: readonly string[], removed: readonly string[]): string {
  const name = (sign: string) => (text: string) => `${sign} ${JSON.stringify(truncate(text))}`
  const changes = [...added.map(name('without')), ...removed.map(name('with'))]
  return changes.length > 6 ? `${changes.slice(0, 6).join(', ')}, …` : changes.join(', ')
}

/** For each of the candidate's examples its place among the baseline's. */
function matchIds(candidate: readonly string[], baseline: readonly string[], names: PairNames): Uint32Array {
  const indices = new Map(baseline.map((id, index) => [id, index]))
  const missing = candidate.filter((id) => !indices.has(id)).length
  const extra = baseline.length - (candidate.length - missing)
  if (missing > 0 || extra > 0)
    throw new UserError({
      found: `${missing} examples that only the ${names.candidate} answered and ${extra} that only the ${names.baseline} answered, ${candidate.length - missing} that both did`,
      expected: `${names.candidate} and ${names.baseline} scored on the same examples`,
      hint: 'Score both models on the same test split.',
    })
  return Uint32Array.from(candidate, (id) => indices.get(id) ?? 0)
}

function checkSameLabels(candidate: ArrayLike<number>, baseline: ArrayLike<number>, names: PairNames): void {
  const different = countDifferent(candidate, baseline)
  if (different > 0)
    throw new UserError({
      found: `${different} of ${candidate.length} examples with another label for the ${names.baseline} than for the ${names.candidate}`,
      expected: 'the same labels for both',
      hint: 'Score both models on the same version of the test split.',
    })
}
