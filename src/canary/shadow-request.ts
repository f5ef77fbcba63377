/** A request that both versions get. */
export interface ShadowRequest {
  readonly id: string
  /** Body of `:predict`. */
  readonly body: string
  /** The true values of its only example, one for each output: class indices or numbers; null if they are not known. */
  readonly labels: readonly number[] | null
}
