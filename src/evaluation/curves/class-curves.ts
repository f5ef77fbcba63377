import { isScored, type ClassAnswers, type ScoredAnswers } from '../predictions.ts'
import type { ClassCurves } from './schema.ts'
import { precisionOf, rocOf, stepsOf, type Steps } from './steps.ts'

/** More drawings than this nobody compares. */
const mostClasses = 9

/**
 * How well the scores tell a class from the rest: of two classes the second, of more those that the candidate tells apart
 * worst, the worst first. Classes that all examples have, or none, have no curve. Null without scores.
 */
export function classCurvesOf(candidate: ClassAnswers, baseline: ClassAnswers | null): ClassCurves[] | null {
  if (!isScored(candidate)) return null
  const compared = baseline && isScored(baseline) ? baseline : null
  const size = candidate.ids.length
  return columnsOf(candidate)
    .map((column) => ({ column, steps: stepsOfClass(candidate, column) }))
    .filter(({ steps }) => steps.positives > 0 && steps.negatives > 0)
    .map((one) => ({ ...one, roc: rocOf(one.steps) }))
    .sort((a, b) => a.roc.area - b.roc.area || a.column - b.column)
    .slice(0, mostClasses)
    .map(({ column, steps, roc }) => {
      const other = compared && stepsOfClass(compared, column)
      return {
        class: candidate.classes[column] ?? '',
        share: steps.positives / size,
        roc: { candidate: roc, baseline: other && rocOf(other) },
        precision: { candidate: precisionOf(steps), baseline: other && precisionOf(other) },
      }
    })
}

/** The curve of the first of two classes is that of the second, turned round. */
function columnsOf({ classes }: ScoredAnswers): number[] {
  return classes.length === 2 ? [1] : classes.map((_, column) => column)
}

function stepsOfClass({ labels, scores, classes }: ScoredAnswers, column: number): Steps {
  const own = new Float64Array(labels.length)
  const others = new Float64Array(labels.length)
  let [first, second] = [0, 0]
  for (let index = 0; index < labels.length; index++) {
    const score = scores[index * classes.length + column] ?? NaN
    if (labels[index] === column) own[first++] = score
    else others[second++] = score
  }
  return stepsOf(own.subarray(0, first), others.subarray(0, second))
}
