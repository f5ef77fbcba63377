/** Examples by falling score of one class; the last of equal scores closes a step of its curve. */
export interface Curve {
  readonly order: Uint32Array
  /** For each place in the order: 1 if its example is of the class, and 1 if the next score differs. */
  readonly positive: Uint8Array
  readonly closes: Uint8Array
}

/** The area under one curve; NaN if all examples are of the class, or none. */
export interface Area {
  /** The area if example `i` counts `times[i]` times. */
  readonly of: (curve: Curve, times: Uint32Array) => number
  /** The area, and its derivative by the weight of each example, in the order of the examples. */
  readonly influence: (curve: Curve) => { readonly area: number; readonly influence: Float64Array }
}

/** The probability that a positive example has a higher score than a negative one; ties count half. */
export const rocArea: Area = {
  of: ({ order, positive, closes }, times) => {
    let [positives, negatives, before, here, below] = [0, 0, 0, 0, 0]
    for (let index = 0; index < order.length; index++) {
      const count = times[order[index] ?? 0] ?? 0
      if (positive[index] === 1) positives += count
      else here += count
      if (closes[index] === 1) {
        below += here * (before + positives)
        before = positives
        negatives += here
        here = 0
      }
    }
    return below / 2 / positives / negatives
  },
  influence: (curve) => {
    const { positives, negatives, count, truePositives, falsePositives } = stepsOf(curve)
    let won = 0
    for (let step = 0; step < count; step++) {
      const [above, positivesSoFar] = [truePositives[step - 1] ?? 0, truePositives[step] ?? 0]
      const negative = (falsePositives[step] ?? 0) - (falsePositives[step - 1] ?? 0)
      won += negative * (above + (positivesSoFar - above) / 2)
    }
    const area = won / positives / negatives
    const ofStep = { positive: new Float64Array(count), negative: new Float64Array(count) }
    for (let step = 0; step < count; step++) {
      const [positivesSoFar, negativesSoFar] = [truePositives[step] ?? 0, falsePositives[step] ?? 0]
      const positive = positivesSoFar - (truePositives[step - 1] ?? 0)
      const negative = negativesSoFar - (falsePositives[step - 1] ?? 0)
      ofStep.positive[step] = ((negatives - negativesSoFar + negative / 2) / negatives - area) / positives
      ofStep.negative[step] = ((positivesSoFar - positive / 2) / positives - area) / negatives
    }
    return { area, influence: spread(curve, ofStep) }
  },
}

/** Average precision: the precision at each score, weighted by the recall it adds. */
export const precisionArea: Area = {
  of: ({ order, positive, closes }, times) => {
    let [positives, all, before, sum] = [0, 0, 0, 0]
    for (let index = 0; index < order.length; index++) {
      const count = times[order[index] ?? 0] ?? 0
      all += count
      if (positive[index] === 1) positives += count
      if (closes[index] === 1 && positives > before) {
        sum += ((positives - before) * positives) / all
        before = positives
      }
    }
    return sum / positives
  },
  influence: (curve) => {
    const { positives, count, truePositives, falsePositives } = stepsOf(curve)
    const precisions = new Float64Array(count)
    let sum = 0
    for (let step = 0; step < count; step++) {
      const positivesSoFar = truePositives[step] ?? 0
      const precision = positivesSoFar / (positivesSoFar + (falsePositives[step] ?? 0))
      precisions[step] = precision
      sum += (positivesSoFar - (truePositives[step - 1] ?? 0)) * precision
    }
    const area = sum / positives
    // Effect of an example on the precision of its own step and of all later steps, summed from the last step to the first.
    const ofStep = { positive: new Float64Array(count), negative: new Float64Array(count) }
    let [difference, lost] = [0, 0]
    for (let step = count - 1; step >= 0; step--) {
      const positivesSoFar = truePositives[step] ?? 0
      const positive = positivesSoFar - (truePositives[step - 1] ?? 0)
      const precision = precisions[step] ?? 0
      const predictions = positivesSoFar + (falsePositives[step] ?? 0)
      difference += positive / predictions
      lost += (positive * precision) / predictions
      ofStep.positive[step] = (precision + difference - lost - area) / positives
      ofStep.negative[step] = -lost / positives
    }
    return { area, influence: spread(curve, ofStep) }
  },
}

/** Positive predictions that are right and wrong at each threshold, starting with the strictest; equal scores are one step. */
export interface Steps {
  readonly positives: number
  readonly negatives: number
  readonly count: number
  /** The first `count` numbers are used. */
  readonly truePositives: Int32Array
  readonly falsePositives: Int32Array
}

/** Counts the positive predictions at each threshold, given the examples by falling score of the class. */
export function stepsOf({ positive, closes }: Curve): Steps {
  const truePositives = new Int32Array(closes.length)
  const falsePositives = new Int32Array(closes.length)
  let [positives, negatives, count] = [0, 0, 0]
  for (let index = 0; index < closes.length; index++) {
    if (positive[index] === 1) positives += 1
    else negatives += 1
    if (closes[index] === 0) continue
    truePositives[count] = positives
    falsePositives[count] = negatives
    count += 1
  }
  return { positives, negatives, count, truePositives, falsePositives }
}

interface OfStep {
  readonly positive: Float64Array
  readonly negative: Float64Array
}

/** Assigns each example the influence of its step and kind. */
function spread({ order, positive, closes }: Curve, ofStep: OfStep): Float64Array {
  const influence = new Float64Array(order.length)
  let step = 0
  for (let index = 0; index < order.length; index++) {
    const own = positive[index] === 1 ? ofStep.positive : ofStep.negative
    influence[order[index] ?? 0] = own[step] ?? NaN
    step += closes[index] ?? 0
  }
  return influence
}
