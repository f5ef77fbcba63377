/** Files in `.tensorline` that no configuration uses and that can be produced again. */
export interface Leftover {
  /** Description for people. */
  readonly description: string
  readonly paths: readonly string[]
  /** Time of the last change; null if the age does not matter. */
  readonly changedAt: Date | null
}

/** Files that were deleted, or would be. */
export interface Pruned {
  readonly description: string
  readonly paths: readonly string[]
  readonly bytes: number
}
