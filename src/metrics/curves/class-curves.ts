import { stepsOf } from '../areas.ts'
import { curvesOf } from '../class-order.ts'
import { isScored, type ClassPredictions } from '../predictions.ts'
import type { ClassCurves } from './curve-schema.ts'
import { precisionOf, rocOf } from './curve-points.ts'

/** Largest number of charts, since nobody compares more. */
const mostClasses = 9

/**
 * Returns the curves of each class against the rest. With two classes it is the second class, since the first has the same curve,
 * reversed. With more it is the classes that the candidate separates worst, the worst first. Classes of all examples or of none
 * have no curve. Null without scores.
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
