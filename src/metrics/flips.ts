import { isScored, type ClassAnswers } from './predictions.ts'
import type { Classification } from './findings-schema.ts'

type Flips = NonNullable<Classification['flips']>

/** As many as a reader looks through; the number of all of them stands beside. */
const mostShown = 50

/**
 * Examples that only one of the two has right, those first of which the candidate is surest: of a mistake made with conviction
 * there is most to learn. In the order of the test split where no probabilities tell.
 */
export function flipsOf(candidate: ClassAnswers, baseline: ClassAnswers): Flips {
  const right = ({ labels, predicted }: ClassAnswers, index: number) => labels[index] === predicted[index]
  const places = candidate.ids.map((_, index) => index)
  const shown = (indices: readonly number[]) => shownFlips(indices, candidate, baseline)
  return {
    broken: shown(places.filter((index) => !right(candidate, index) && right(baseline, index))),
    fixed: shown(places.filter((index) => right(candidate, index) && !right(baseline, index))),
  }
}

function shownFlips(
  indices: readonly number[],
  candidate: ClassAnswers,
  baseline: ClassAnswers,
): Flips['broken'] {
  const score = (index: number) => scoreOfAnswer(candidate, index)
  const nameOf = (classes: Int32Array, index: number) => candidate.classes[classes[index] ?? -1] ?? ''
  return {
    count: indices.length,
    examples: indices
      .toSorted((a, b) => (score(b) ?? 0) - (score(a) ?? 0))
      .slice(0, mostShown)
      .map((index) => ({
        id: candidate.ids[index] ?? '',
        label: nameOf(candidate.labels, index),
        candidate: nameOf(candidate.predicted, index),
        baseline: nameOf(baseline.predicted, index),
        score: score(index),
        baselineScore: scoreOfAnswer(baseline, index),
      })),
  }
}

/** The score that a model gives to what it answers. */
function scoreOfAnswer(answers: ClassAnswers, index: number): number | null {
  if (!isScored(answers)) return null
  return answers.scores[index * answers.classes.length + (answers.predicted[index] ?? 0)] ?? null
}
