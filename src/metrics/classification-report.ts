import { calibrationOf } from './calibration.ts'
import { classCurvesOf } from './curves/class-curves.ts'
import { probabilitiesNeeded } from './scores.ts'
import {
  confusionOf,
  countClasses,
  f1,
  precision,
  recall,
  type ClassCounts,
  type Confusion,
} from './confusion.ts'
import { flipsOf } from './flips.ts'
import { labelErrorsOf } from './label-errors.ts'
import { isScored, type ClassPredictions } from './predictions.ts'
import type { Classification } from './classification-schema.ts'

const mostClassesShown = 30
const mostMistakesShown = 10

/** Returns the findings about a classifier that the report shows besides the metrics. */
export function buildClassificationReport(
  candidate: ClassPredictions,
  baseline: ClassPredictions | null,
): Classification {
  const confusion = confusionOf(candidate.labels, candidate.predicted, candidate.classes.length)
  const baselineConfusion =
    baseline && confusionOf(baseline.labels, baseline.predicted, baseline.classes.length)
  return {
    classes: classRows(candidate.classes, countsOf(candidate), baseline && countsOf(baseline)),
    confusion:
      candidate.classes.length > mostClassesShown
        ? null
        : { candidate: rowsOf(confusion), baseline: baselineConfusion && rowsOf(baselineConfusion) },
    confusions: topConfusions(confusion, candidate.classes),
    calibration:
      isScored(candidate) && probabilitiesNeeded(candidate) === null ? calibrationOf(candidate) : null,
    curves: classCurvesOf(candidate, baseline),
    flips: baseline && flipsOf(candidate, baseline),
    labelErrors: labelErrorsOf(candidate),
  }
}

function countsOf({ labels, predicted, classes }: ClassPredictions): ClassCounts {
  return countClasses(labels, predicted, classes.length)
}

function classRows(classes: readonly string[], candidate: ClassCounts, baseline: ClassCounts | null) {
  return classes.map((name, index) => ({
    class: name,
    support: candidate.labelled[index] ?? 0,
    precision: precision(candidate, index),
    recall: recall(candidate, index),
    f1: f1(candidate, index),
    baselineRecall: baseline && recall(baseline, index),
  }))
}

function rowsOf({ classes, counts }: Confusion): number[][] {
  return Array.from({ length: classes }, (_, label) =>
    Array.from(counts.subarray(label * classes, (label + 1) * classes)),
  )
}

function topConfusions(
  { classes, counts }: Confusion,
  names: readonly string[],
): Classification['confusions'] {
  const mistakes: { readonly count: number; readonly label: number; readonly predicted: number }[] = []
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] ?? 0
    const [label, predicted] = [Math.floor(cell / classes), cell % classes]
    if (count > 0 && label !== predicted) mistakes.push({ count, label, predicted })
  }
  return mistakes
    .sort((a, b) => b.count - a.count)
    .slice(0, mostMistakesShown)
    .map(({ count, label, predicted }) => ({
      label: names[label] ?? '',
      predicted: names[predicted] ?? '',
      count,
    }))
}
