import { sum } from 'd3-array'
import type { Labels } from '../dataset/examples.ts'
import type { StoredExamples } from '../dataset/stored-examples.ts'
import { labelsOf, outputsOf } from '../dataset/label-target.ts'
import { classification } from '../metrics/tasks/classification.ts'
import type { ClassPredictions } from '../metrics/predictions.ts'
import { predict, selectOutput, type InferenceDetails } from '../model/predict.ts'
import type { LayersModel, LayersRuntime } from '../model/runtime.ts'
import { orderedWindows } from './windows.ts'

/** Predictions of the classes of one output for examples on which the model was not trained. */
export interface HeldOutPredictions {
  readonly output: string
  readonly predictions: ClassPredictions
}

interface HeldOutPart {
  readonly scores: Float32Array
  readonly labels: Labels
}

const batchSize = 256

/** Limit of the scores in memory: 256 MiB. */
const mostScores = 2 ** 25

/**
 * Predicts the examples of a split for each output that has classes. Null if they have more scores than the memory should hold, or scores
 * that are not finite.
 */
export async function predictHeldOut(
  tf: LayersRuntime,
  model: LayersModel,
  details: InferenceDetails,
  examples: StoredExamples,
): Promise<HeldOutPredictions[] | null> {
  const targets = outputsOf(details.label).flatMap(({ name, label }, index) =>
    label.kind === 'class' ? [{ name, index, classes: label.classes }] : [],
  )
  if (targets.length === 0 || examples.size === 0) return []
  if (sum(targets, ({ classes }) => classes.length) * examples.size > mostScores) return null
  const ids: string[] = []
  const parts = targets.map(() => new Array<HeldOutPart>())
  for (const { ranges } of orderedWindows(examples, { batchSize })) {
    const batch = await examples.loadWithIds(ranges)
    const outputs = await predict(tf, model, details, batch)
    for (const id of batch.ids) ids.push(id)
    for (const [position, { index }] of targets.entries())
      parts[position]?.push({
        scores: selectOutput(outputs, index).values,
        labels: labelsOf(details.label, index, batch.labels),
      })
  }
  const found = targets.map(({ name, classes }, position) => {
    const own = parts[position] ?? []
    const scores = new Float64Array(sum(own, (part) => part.scores.length))
    const labels = new Int32Array(ids.length)
    let [score, label] = [0, 0]
    for (const part of own) {
      scores.set(part.scores, score)
      labels.set(part.labels, label)
      score += part.scores.length
      label += part.labels.length
    }
    return { output: name, ids, classes, scores, labels }
  })
  if (found.some(({ scores }) => !scores.every(Number.isFinite))) return null
  return found.map(({ output, ...unchecked }) => ({
    output,
    predictions: classification.check({ kind: 'class', ...unchecked, predicted: null }, output),
  }))
}
