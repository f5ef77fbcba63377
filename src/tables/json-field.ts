/** A value inside each JSON object, and its type. */
export interface JsonField {
  /** The name of the column. */
  readonly name: string
  /** The keys that lead to it: `['user', 'age']`. */
  readonly path: readonly [string, ...string[]]
  readonly type: 'number' | 'text'
}
