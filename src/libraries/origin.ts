/** Where the user takes a library from; the machine's package client where nothing is named. */
export interface LibraryOrigin {
  /** A package, a folder of packages, or a folder they were unpacked in. */
  readonly runtimePath?: string | undefined
  /** An address below which the packages lie under their own names. */
  readonly runtimeUrl?: string | undefined
}
