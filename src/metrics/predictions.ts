/** A classifier's predictions for a labelled split: scores, the predicted classes, or both. */
export interface UncheckedClassPredictions {
  readonly kind: 'class'
  readonly ids: readonly string[]
  /** Index into `classes` for each example. */
  readonly labels: Int32Array
  readonly classes: readonly string[]
  /**
   * `size × classes`, example after example; with two classes also only the second's scores (`size`); null if only the classes are
   * available.
   */
  readonly scores: Float64Array | null
  /** Index into `classes` for each example; null if it is the class of the highest score. */
  readonly predicted: Int32Array | null
}

/** A regression model's predictions for a labelled split. */
export interface NumberPredictions {
  readonly kind: 'number'
  readonly ids: readonly string[]
  readonly labels: Float64Array
  readonly values: Float64Array
}

/** A model's ranking of the items of each query; one row for each item. */
export interface RankingPredictions {
  readonly kind: 'ranking'
  /** `query/item`. */
  readonly ids: readonly string[]
  /** Index of each row's query, counting from 0. */
  readonly queries: Int32Array
  /** Relevance of the item for the query; 0 if it is irrelevant. */
  readonly relevance: Float64Array
  /** The item with the highest score comes first. */
  readonly scores: Float64Array
}

/** A tag for each position of each sequence; one row for each position, in the order of the sequence. */
export interface SequencePredictions {
  readonly kind: 'sequence'
  /** `example/position`. */
  readonly ids: readonly string[]
  /** Index of each row's sequence, counting from 0. */
  readonly sequences: Int32Array
  /** The tags. */
  readonly classes: readonly string[]
  readonly labels: Int32Array
  readonly predicted: Int32Array
}

/** Checked class predictions, with the predicted class of each example. */
export interface ClassPredictions extends UncheckedClassPredictions {
  /** The predicted class, given or that of the highest score; the first of equal scores. */
  readonly predicted: Int32Array
}

/** Class predictions with a score for each class. */
export interface ScoredPredictions extends ClassPredictions {
  readonly scores: Float64Array
}

export function isScored(predictions: ClassPredictions): predictions is ScoredPredictions {
  return predictions.scores !== null
}

interface PredictionsByKind {
  readonly class: ClassPredictions
  readonly number: NumberPredictions
  readonly ranking: RankingPredictions
  readonly sequence: SequencePredictions
}

interface UncheckedByKind extends Omit<PredictionsByKind, 'class'> {
  readonly class: UncheckedClassPredictions
}

export type PredictionKind = keyof PredictionsByKind

/** The predictions of these kinds; a mapped type, so that the compiler relates predictions to the methods of their task. */
export type PredictionsOf<K extends PredictionKind> = {
  [Kind in K]: PredictionsByKind[Kind] & { readonly kind: Kind }
}[K]

/** The predictions of these kinds before they are checked. */
export type UncheckedOf<K extends PredictionKind> = {
  [Kind in K]: UncheckedByKind[Kind] & { readonly kind: Kind }
}[K]

export type Predictions = PredictionsByKind[PredictionKind]

export type UncheckedPredictions = UncheckedByKind[PredictionKind]

/** The same examples predicted by both models, in one order. */
export interface PredictionPair<K extends PredictionKind = PredictionKind> {
  readonly candidate: PredictionsOf<K>
  readonly baseline: PredictionsOf<K>
}
