/** Where the user says the runtime is to come from; the machine's package client where nothing is said. */
export interface RuntimeOrigin {
  /** A wheel, a folder of wheels, or a folder they were unpacked in. */
  readonly runtimePath?: string | undefined
  /** An address below which the wheels lie under their own names. */
  readonly runtimeUrl?: string | undefined
}
