/** Something in `.tensorline` that no configuration uses and that can be made again. */
export interface Leftover {
  /** For people. */
  readonly what: string
  readonly paths: readonly string[]
  /** Null where its age does not matter. */
  readonly changedAt: Date | null
}

/** Something that was deleted, or would be. */
export interface Pruned {
  readonly what: string
  readonly paths: readonly string[]
  readonly bytes: number
}
