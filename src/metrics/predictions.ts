/** A classifier's answers to a labelled split: scores, the predicted classes, or both. */
export interface UncheckedClassPredictions {
  readonly kind: 'class'
  readonly ids: readonly string[]
  /** Index into `classes` for each example. */
  readonly labels: Int32Array
  readonly classes: readonly string[]
  /** `size × classes`, example after example; of two classes the second's scores alone (`size`) will do; null when only the classes are known. */
  readonly scores: Float64Array | null
  /** Index into `classes` for each example; null when it is the class of the highest score. */
  readonly predicted: Int32Array | null
}

/** A regression model's answers to a labelled split. */
export interface NumberPredictions {
  readonly kind: 'number'
  readonly ids: readonly string[]
  readonly labels: Float64Array
  readonly values: Float64Array
}

/** How a model ranks the items of each query; one row for each item. */
export interface RankingPredictions {
  readonly kind: 'ranking'
  /** `query/item`. */
  readonly ids: readonly string[]
  /** Index of each row's query, counting from 0. */
  readonly queries: Int32Array
  /** How much the item answers the query: 0 for not at all. */
  readonly relevance: Float64Array
  /** The item with the highest score comes first. */
  readonly scores: Float64Array
}

/** A tag for each position of each sequence; one row for each position, those of a sequence in their order. */
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

/** Checked class predictions, with the class that each example was given. */
export interface ClassPredictions extends UncheckedClassPredictions {
  /** The class that was given, or that of the highest score; the first of equal ones. */
  readonly predicted: Int32Array
}

/** Class answers with a score for each class. */
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

/** The same before they are checked. */
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
