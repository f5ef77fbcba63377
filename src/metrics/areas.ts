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
    const steps = stepsOf(curve)
    const { positives, negatives } = steps
    const won = steps.all.map(
      ({ positive, negative }, step) =>
        negative * ((steps.all[step - 1]?.positivesSoFar ?? 0) + positive / 2),
    )
    const area = won.reduce((sum, pairs) => sum + pairs, 0) / positives / negatives
    const ofStep = steps.all.map(({ positive, negative, positivesSoFar, negativesSoFar }) => ({
      positive: ((negatives - negativesSoFar + negative / 2) / negatives - area) / positives,
      negative: ((positivesSoFar - positive / 2) / positives - area) / negatives,
    }))
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
    const { positives, all } = stepsOf(curve)
    const precisions = all.map(
      ({ positivesSoFar, negativesSoFar }) => positivesSoFar / (positivesSoFar + negativesSoFar),
    )
    const area =
      all.reduce((sum, { positive }, step) => sum + positive * (precisions[step] ?? 0), 0) / positives
    // Effect of an example on the precision of its own step and of all later steps, summed from the last step to the first.
    const ofStep = new Array<OfStep>(all.length)
    let [difference, lost] = [0, 0]
    for (let step = all.length - 1; step >= 0; step--) {
      const { positive, positivesSoFar, negativesSoFar } = all[step] ?? noStep
      const precision = precisions[step] ?? 0
      const predictions = positivesSoFar + negativesSoFar
      difference += positive / predictions
      lost += (positive * precision) / predictions
      ofStep[step] = {
        positive: (precision + difference - lost - area) / positives,
        negative: -lost / positives,
      }
    }
    return { area, influence: spread(curve, ofStep) }
  },
}

interface Step {
  readonly positive: number
  readonly negative: number
  /** Including this step. */
  readonly positivesSoFar: number
  readonly negativesSoFar: number
}

const noStep: Step = { positive: 0, negative: 0, positivesSoFar: 0, negativesSoFar: 0 }

/** Returns the examples of equal score, starting with the highest score. */
function stepsOf({ positive, closes }: Curve) {
  const all: Step[] = []
  let [positives, negatives] = [0, 0]
  let before = noStep
  for (let index = 0; index < closes.length; index++) {
    if (positive[index] === 1) positives += 1
    else negatives += 1
    if (closes[index] === 0) continue
    before = {
      positive: positives - before.positivesSoFar,
      negative: negatives - before.negativesSoFar,
      positivesSoFar: positives,
      negativesSoFar: negatives,
    }
    all.push(before)
  }
  return { all, positives, negatives }
}

interface OfStep {
  readonly positive: number
  readonly negative: number
}

/** Assigns each example the influence of its step and kind. */
function spread({ order, positive, closes }: Curve, ofStep: readonly OfStep[]): Float64Array {
  const influence = new Float64Array(order.length)
  let step = 0
  for (let index = 0; index < order.length; index++) {
    const own = ofStep[step]
    influence[order[index] ?? 0] = (positive[index] === 1 ? own?.positive : own?.negative) ?? NaN
    step += closes[index] ?? 0
  }
  return influence
}
