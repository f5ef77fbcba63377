/** A value inside each JSON object. */
export interface JsonField {
  /** The name of the column. */
  readonly name: string
  /** The keys that lead to it: `['user', 'age']`. */
  readonly path: readonly [string, ...string[]]
}

/** One object a line, or all objects in one array. */
export type JsonLayout = 'lines' | 'array'
