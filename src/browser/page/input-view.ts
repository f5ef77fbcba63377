/** The part of the page with the controls for an example. */
export interface InputView {
  readonly root: HTMLElement
  /** Shown in place of a prediction before the first one. */
  readonly invitation: string
  /** Shows which column the server rejected; null if it rejected none. */
  markColumn(column: string | null): void
}
