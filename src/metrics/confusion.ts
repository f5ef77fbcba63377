/** `counts[label × classes + predicted]` examples. */
export interface Confusion {
  readonly classes: number
  readonly counts: Float64Array
}

export function confusionOf(labels: Int32Array, predicted: Int32Array, classes: number): Confusion {
  const counts = new Float64Array(classes * classes)
  for (let index = 0; index < labels.length; index++) {
    const cell = (labels[index] ?? 0) * classes + (predicted[index] ?? 0)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return { classes, counts }
}

/** The part of a confusion matrix that macro averages and correlations need. */
export interface ClassCounts {
  /** Examples of each class that are predicted as it. */
  readonly right: Float64Array
  /** Examples of each class. */
  readonly labelled: Float64Array
  /** Examples predicted as each class. */
  readonly predicted: Float64Array
  readonly total: number
}

/** Counts labels and predictions by class, without a matrix of all pairs of classes. */
export function countClasses(labels: Int32Array, predicted: Int32Array, classes: number): ClassCounts {
  const counts = {
    right: new Float64Array(classes),
    labelled: new Float64Array(classes),
    predicted: new Float64Array(classes),
    total: labels.length,
  }
  for (let index = 0; index < labels.length; index++) {
    const [label, guess] = [labels[index] ?? 0, predicted[index] ?? 0]
    counts.labelled[label] = (counts.labelled[label] ?? 0) + 1
    counts.predicted[guess] = (counts.predicted[guess] ?? 0) + 1
    if (label === guess) counts.right[label] = (counts.right[label] ?? 0) + 1
  }
  return counts
}

/** Returns the mean recall of the classes that have examples. */
export function balancedAccuracy({ right, labelled }: ClassCounts): number {
  return meanOver(right.length, (index) =>
    at(labelled, index) > 0 ? at(right, index) / at(labelled, index) : null,
  )
}

/** A score of one class, such as its recall. */
export type ClassScore = (counts: ClassCounts, index: number) => number

/** Returns the precision of a class; 0 without a denominator, as in scikit-learn. */
export function precision({ right, predicted }: ClassCounts, index: number): number {
  return ratio(at(right, index), at(predicted, index))
}

export function recall({ right, labelled }: ClassCounts, index: number): number {
  return ratio(at(right, index), at(labelled, index))
}

export function f1({ right, labelled, predicted }: ClassCounts, index: number): number {
  return ratio(2 * at(right, index), at(labelled, index) + at(predicted, index))
}

/** Returns the mean over the classes with examples or predictions, as scikit-learn does. */
export function macroAverage(counts: ClassCounts, score: ClassScore): number {
  return meanOver(counts.right.length, (index) =>
    at(counts.labelled, index) + at(counts.predicted, index) > 0 ? score(counts, index) : null,
  )
}

/** Returns the mean over the classes, weighted by their examples. */
export function weightedAverage(counts: ClassCounts, score: ClassScore): number {
  let sum = 0
  for (let index = 0; index < counts.right.length; index++)
    sum += at(counts.labelled, index) * score(counts, index)
  return ratio(sum, counts.total)
}

/**
 * Returns the agreement beyond chance; 0 if labels and predictions are all of one class, where chance agreement is certain. Cohen,
 * "A coefficient of agreement for nominal scales", Educ. Psychol. Meas. 20 (1960).
 */
export function cohensKappa({ right, labelled, predicted, total }: ClassCounts): number {
  let agreed = 0
  let cross = 0
  for (let index = 0; index < right.length; index++) {
    agreed += at(right, index)
    cross += at(labelled, index) * at(predicted, index)
  }
  const possible = total ** 2 - cross
  return possible === 0 ? 0 : (agreed * total - cross) / possible
}

/**
 * Returns the Matthews correlation coefficient of several classes; 0 if all labels or all predictions are of one class. Gorodkin,
 * "Comparing two K-category assignments by a K-category correlation coefficient", Comput. Biol. Chem. 28 (2004).
 */
export function matthewsCorrelation({ right, labelled, predicted, total }: ClassCounts): number {
  let agreed = 0
  let cross = 0
  let labelledSquares = 0
  let predictedSquares = 0
  for (let index = 0; index < right.length; index++) {
    agreed += at(right, index)
    cross += at(labelled, index) * at(predicted, index)
    labelledSquares += at(labelled, index) ** 2
    predictedSquares += at(predicted, index) ** 2
  }
  const spread = (total ** 2 - labelledSquares) * (total ** 2 - predictedSquares)
  return spread === 0 ? 0 : (agreed * total - cross) / Math.sqrt(spread)
}

function meanOver(classes: number, score: (index: number) => number | null): number {
  let sum = 0
  let count = 0
  for (let index = 0; index < classes; index++) {
    const value = score(index)
    if (value === null) continue
    sum += value
    count += 1
  }
  return ratio(sum, count)
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}
