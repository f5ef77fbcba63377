import {
  balancedAccuracy,
  cohensKappa,
  f1,
  macroAverage,
  matthewsCorrelation,
  precision,
  recall,
  weightedAverage,
  type ClassCounts,
  type ClassScore,
} from './confusion.ts'
import type { ClassMetric, Metric } from './metric.ts'
import type { ClassPredictions } from './predictions.ts'
import { truncate } from '../text/format.ts'

const always = () => null
const fraction = { better: 'higher', unit: 'fraction', range: [0, 1] } as const

function confusionMetric(
  metric: Omit<Metric, 'measure' | 'unavailableReason'>,
  of: (counts: ClassCounts) => number,
): ClassMetric {
  return {
    ...metric,
    unavailableReason: always,
    measure: ({ labels, predicted, classes }) => ({
      kind: 'confusion',
      labels,
      predicted,
      classes: classes.length,
      of,
    }),
  }
}

/**
 * Returns right predictions. With one label and one prediction per example, micro-averaged precision, recall and F1 all equal the
 * accuracy.
 */
function correctPredictions({ labels, predicted }: ClassPredictions) {
  return {
    kind: 'proportion' as const,
    right: Uint8Array.from(labels, (label, index) => (label === predicted[index] ? 1 : 0)),
  }
}

function accuracyNamed(name: string, title: string): ClassMetric {
  return { ...fraction, name, title, unavailableReason: always, measure: correctPredictions }
}

const classScores: Readonly<Record<string, { readonly title: string; readonly score: ClassScore }>> = {
  precision: { title: 'precision', score: precision },
  recall: { title: 'recall', score: recall },
  f1: { title: 'F1', score: f1 },
}

export const averagedMetrics: readonly ClassMetric[] = [
  accuracyNamed('accuracy', 'accuracy'),
  confusionMetric({ ...fraction, name: 'balanced-accuracy', title: 'balanced accuracy' }, balancedAccuracy),
  ...Object.entries(classScores).flatMap(([name, { title, score }]) => [
    accuracyNamed(`micro-${name}`, `micro ${title}`),
    confusionMetric({ ...fraction, name: `macro-${name}`, title: `macro ${title}` }, (counts) =>
      macroAverage(counts, score),
    ),
    confusionMetric({ ...fraction, name: `weighted-${name}`, title: `weighted ${title}` }, (counts) =>
      weightedAverage(counts, score),
    ),
  ]),
  confusionMetric(
    { name: 'mcc', title: 'Matthews correlation', better: 'higher', unit: 'score', range: [-1, 1] },
    matthewsCorrelation,
  ),
  confusionMetric(
    { name: 'cohen-kappa', title: 'Cohen’s kappa', better: 'higher', unit: 'score', range: [-1, 1] },
    cohensKappa,
  ),
]

const proportionsOfClass: ReadonlyMap<string, 'labelled' | 'predicted'> = new Map([
  ['recall', 'labelled'],
  ['precision', 'predicted'],
])

/** Returns precision, recall or F1 of one class, such as `recall[cat]`. */
export function metricOfClass(base: string, className: string): ClassMetric | undefined {
  const found = Object.hasOwn(classScores, base) ? classScores[base] : undefined
  if (!found) return undefined
  return {
    ...fraction,
    name: `${base}[${className}]`,
    title: `${found.title} of "${truncate(className)}"`,
    unavailableReason: ({ classes, labels }) => explainMissingClass(classes, labels, className),
    measure: ({ labels, predicted, classes }) => {
      const index = classes.indexOf(className)
      const of = (counts: ClassCounts) => found.score(counts, index)
      const examples = proportionsOfClass.get(base)
      return {
        kind: 'confusion',
        labels,
        predicted,
        classes: classes.length,
        of,
        ...(examples && { proportionOf: { examples, index } }),
      }
    },
  }
}

export const namesOfClass = Object.keys(classScores).map((name) => `${name}[<class>]`)

function explainMissingClass(
  classes: readonly string[],
  labels: Int32Array,
  className: string,
): string | null {
  const index = classes.indexOf(className)
  const name = JSON.stringify(truncate(className))
  if (index < 0) return `${name} is not one of the ${classes.length} classes`
  return labels.includes(index) ? null : `the test split has no examples of ${name}`
}
