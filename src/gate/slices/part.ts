/** Origin of a slice: `quarter` if it was cut at the quartiles of this test split, so another split has other slices. */
export const partKinds = ['value', 'quarter', 'bucket', 'condition'] as const

/** One slice of the test split. */
export interface Part {
  readonly kind: (typeof partKinds)[number]
  /** The column, several columns joined by ` × `, or the condition. */
  readonly by: string
  /** The value, or the name of the condition's slice. */
  readonly value: string
  /** Indices of its examples. */
  readonly examples: Uint32Array
}

/** A slice of the test split of an earlier run. */
export type EarlierPart = Pick<Part, 'kind' | 'by' | 'value'>
