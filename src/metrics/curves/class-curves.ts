import { curvesOf } from '../class-order.ts'
import { isScored, type ClassPredictions } from '../predictions.ts'
import type { ClassCurves } from './curve-schema.ts'
import { precisionOf, rocOf, stepsOf } from './steps.ts'

/** More drawings than this nobody compares. */
const mostClasses = 9

/**
 * How well the scores tell a class from the rest: of two classes the second, of more those that the candidate tells apart
 * worst, the worst first: of two classes the first has the same curve, turned round. Classes that all examples have, or none, have no curve. Null without scores.
 */
export function classCurvesOf(
  candidate: ClassPredictions,
  baseline: ClassPredictions | null,
): ClassCurves[] | null {
  if (!isScored(candidate)) return null
  const compared = baseline && isScored(baseline) ? baseline : null
  const size = candidate.ids.length
  const others = compared && curvesOf(compared)
  return [...curvesOf(candidate).entries()]
    .filter(([column]) => column > 0 || candidate.classes.length > 2)
    .map(([column, curve]) => ({ column, steps: stepsOf(curve) }))
    .filter(({ steps }) => steps.positives > 0 && steps.negatives > 0)
    .map((one) => ({ ...one, roc: rocOf(one.steps) }))
    .sort((a, b) => a.roc.area - b.roc.area || a.column - b.column)
    .slice(0, mostClasses)
    .map(({ column, steps, roc }) => {
      const curve = others?.[column]
      const other = curve ? stepsOf(curve) : null
      return {
        class: candidate.classes[column] ?? '',
        share: steps.positives / size,
        roc: { candidate: roc, baseline: other && rocOf(other) },
        precision: { candidate: precisionOf(steps), baseline: other && precisionOf(other) },
      }
    })
}
