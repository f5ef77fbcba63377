/** How a slice was cut out: `quarter` at the quartiles of this very test split, so that another one has others. */
export const partKinds = ['value', 'quarter', 'bucket', 'condition'] as const

/** One slice of the test split. */
export interface Part {
  readonly kind: (typeof partKinds)[number]
  /** The column, several joined by ` × `, or the condition. */
  readonly by: string
  /** The value, or the name of the condition's slice. */
  readonly value: string
  /** Places of its examples. */
  readonly examples: Uint32Array
}

/** A slice that the test split of an earlier run had. */
export type EarlierPart = Pick<Part, 'kind' | 'by' | 'value'>
