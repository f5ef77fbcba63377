/** A value as it is sent to the model; null is a gap. */
export type FieldValue = string | number | null | { readonly b64: string }

/** A control for the value of one column. */
export interface Field {
  readonly column: string
  readonly root: HTMLElement
  /** Returns the value to send. */
  value(): FieldValue
  /** Shows that the server rejected the value, or that it is accepted again. */
  mark(rejected: boolean): void
}
