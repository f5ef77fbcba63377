import { UserError } from '../errors.ts'
import type { Answers, ClassAnswers, NumberPredictions } from './predictions.ts'

/** The same examples answered by both, in one order. */
export type Pairing =
  | { readonly comparable: true; readonly pair: AnswerPair }
  /** Both answer the examples, but not the same question. */
  | { readonly comparable: false; readonly reason: string }

export type AnswerPair =
  | { readonly kind: 'class'; readonly candidate: ClassAnswers; readonly baseline: ClassAnswers }
  | { readonly kind: 'number'; readonly candidate: NumberPredictions; readonly baseline: NumberPredictions }

/**
 * Puts the baseline's answers into the candidate's order, example by example and class by class, by their names.
 * @throws UserError when they did not answer the same examples, or the examples have other labels.
 */
export function pairAnswers(candidate: Answers, baseline: Answers): Pairing {
  const order = matchIds(candidate.ids, baseline.ids)
  if (candidate.kind === 'number' && baseline.kind === 'number') {
    const aligned = {
      ...baseline,
      ids: candidate.ids,
      labels: Float32Array.from(order, (from) => baseline.labels[from] ?? NaN),
      values: Float32Array.from(order, (from) => baseline.values[from] ?? NaN),
    }
    checkSameLabels(candidate.labels, aligned.labels)
    return { comparable: true, pair: { kind: 'number', candidate, baseline: aligned } }
  }
  if (candidate.kind === 'class' && baseline.kind === 'class') return pairClasses(candidate, baseline, order)
  return {
    comparable: false,
    reason: `the candidate answers with a ${candidate.kind} and the baseline with a ${baseline.kind}`,
  }
}

function pairClasses(candidate: ClassAnswers, baseline: ClassAnswers, order: Uint32Array): Pairing {
  const added = candidate.classes.filter((name) => !baseline.classes.includes(name))
  const removed = baseline.classes.filter((name) => !candidate.classes.includes(name))
  if (added.length > 0 || removed.length > 0)
    return { comparable: false, reason: `the baseline knows other classes (${classChange(added, removed)})` }
  const columns = candidate.classes.map((name) => baseline.classes.indexOf(name))
  const toCandidate = baseline.classes.map((name) => candidate.classes.indexOf(name))
  const width = columns.length
  const scores = new Float32Array(baseline.scores.length)
  for (const [to, from] of order.entries())
    for (const [column, source] of columns.entries())
      scores[to * width + column] = baseline.scores[from * width + source] ?? NaN
  const aligned: ClassAnswers = {
    kind: 'class',
    ids: candidate.ids,
    classes: candidate.classes,
    labels: Int32Array.from(order, (from) => toCandidate[baseline.labels[from] ?? -1] ?? -1),
    scores,
    predicted: Int32Array.from(order, (from) => toCandidate[baseline.predicted[from] ?? -1] ?? -1),
  }
  checkSameLabels(candidate.labels, aligned.labels)
  return { comparable: true, pair: { kind: 'class', candidate, baseline: aligned } }
}

function classChange(added: readonly string[], removed: readonly string[]): string {
  const name = (sign: string) => (text: string) => `${sign} ${JSON.stringify(text)}`
  const changes = [...added.map(name('without')), ...removed.map(name('with'))]
  return changes.length > 6 ? `${changes.slice(0, 6).join(', ')}, …` : changes.join(', ')
}

/** For each of the candidate's examples its place among the baseline's. */
function matchIds(candidate: readonly string[], baseline: readonly string[]): Uint32Array {
  const places = new Map(baseline.map((id, place) => [id, place]))
  const missing = candidate.filter((id) => !places.has(id)).length
  const extra = baseline.length - (candidate.length - missing)
  if (missing > 0 || extra > 0)
    throw new UserError({
      found: `${missing} examples that only the candidate answered and ${extra} that only the baseline answered, ${candidate.length - missing} that both did`,
      expected: 'candidate and baseline scored on the same examples',
      mend: 'Score both models on the same test split.',
    })
  return Uint32Array.from(candidate, (id) => places.get(id) ?? 0)
}

function checkSameLabels(candidate: ArrayLike<number>, baseline: ArrayLike<number>): void {
  let different = 0
  for (let index = 0; index < candidate.length; index++)
    if (candidate[index] !== baseline[index]) different += 1
  if (different > 0)
    throw new UserError({
      found: `${different} of ${candidate.length} examples with another label for the baseline than for the candidate`,
      expected: 'the same labels for both',
      mend: 'Score both models on the same version of the test split.',
    })
}
