import { evaluateGate } from '../../src/gate/evaluate.ts'
import type { Verdict } from '../../src/gate/verdict.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, regressor } from './predictions.ts'

const size = 1200

export const history = Array.from({ length: 10 }, (_, index) => ({
  epoch: index + 1,
  loss: 0.5 / (index + 1) + 0.02,
  accuracy: 0.995 - 0.12 / (index + 1),
  validationLoss: 0.45 / (index + 1) + 0.06,
  validationAccuracy: 0.98 - 0.1 / (index + 1),
}))

/** Returns a verdict with content for every part of a report. */
export function failedVerdict(classes: readonly string[] = digits): Verdict {
  const source = Array.from({ length: size }, (_, index) =>
    index % 200 === 0 ? 'pad' : index % 3 === 0 ? 'scanner' : 'camera',
  )
  return evaluateGate(
    caseOf({
      candidate: classifier(
        size,
        classes,
        (example) => example % 37 !== 0 && !(example % classes.length === 1 && example % 3 === 0),
      ),
      baseline: baselineOf(classifier(size, classes, (example) => example % 37 !== 0 && example % 190 !== 5)),
      history,
      keptEpoch: 8,
      columns: { source: { values: source, categories: ['camera', 'scanner', 'pad', 'fax'] } },
      gate: gateOf({
        require: ['accuracy >= 97%', 'model-bytes <= 2 MB', { metric: 'accuracy', 'at-least': 0.5 }],
        compare: [
          { margin: 0.003 },
          { metric: 'macro-f1', margin: 0.003 },
          { metric: 'log-loss', margin: 0.1 },
        ],
        slices: [
          { by: 'label', 'min-size': Math.min(30, size / classes.length) },
          { by: 'source', 'on-empty': 'ignore' },
          { by: 'source', exploratory: true },
        ],
      }),
    }),
  )
}

export function inconclusiveVerdict(): Verdict {
  return evaluateGate(
    caseOf({
      candidate: classifier(size, digits, (example) => example % 37 !== 0),
      baseline: baselineOf(classifier(size, digits, (example) => example % 36 !== 0)),
      gate: gateOf({ compare: [{ margin: 0.003 }] }),
    }),
  )
}

/** Returns a verdict of three models on each side, one for each seed. */
export function seedsVerdict(): Verdict {
  const models = (step: number) =>
    [0, 1, 2].map((seed) => classifier(size, digits, (example) => (example + seed) % (step + seed) !== 0))
  const [candidate, ...others] = models(37)
  const [baseline, ...theirs] = models(36)
  if (!candidate || !baseline) throw new TypeError('no models')
  return evaluateGate(
    caseOf({
      candidate,
      baseline: baselineOf(baseline),
      otherSeeds: others.map((own, index) => ({
        candidate: own,
        baseline: theirs[index] ?? null,
        perturbedPredictions: [],
      })),
      gate: gateOf({ replicates: 3, require: ['accuracy >= 0.9'], compare: [{ margin: 0.003 }] }),
    }),
  )
}

export function firstVerdict(): Verdict {
  return evaluateGate(
    caseOf({
      candidate: classifier(size, digits, (example) => example % 37 !== 0),
      gate: gateOf({ require: ['accuracy >= 0.9'] }),
    }),
  )
}

export function regressionVerdict(): Verdict {
  return evaluateGate(
    caseOf({
      candidate: regressor(400, (example) => Math.sin(example) * 3 + (example % 7 === 0 ? 4 : 0)),
      baseline: baselineOf(regressor(400, (example) => Math.cos(example) * 3)),
      history: history.map((epoch) => ({ ...epoch, accuracy: null, validationAccuracy: null })),
      keptEpoch: 10,
      columns: {
        region: { values: Array.from({ length: 400 }, (_, index) => (index % 3 ? 'north' : 'south')) },
      },
      gate: gateOf({
        require: ['rmse <= 3'],
        compare: [
          { metric: 'mae', margin: 0.1 },
          { metric: 'r2', margin: 0.001 },
        ],
        slices: [{ by: 'region', metric: 'mae', margin: 0.2 }],
      }),
    }),
  )
}
