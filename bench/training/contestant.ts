/** A training that runs one epoch at a time, so that several can take turns. */
export interface Contestant {
  /**
   * Trains an epoch.
   * @returns the seconds it took, and the mean loss
   */
  epoch(): Promise<Epoch>
  close(): Promise<void>
}

export interface Epoch {
  readonly seconds: number
  readonly loss: number
}
