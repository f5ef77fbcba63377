/** Where one package is fetched from. */
export interface PackageSource {
  /** The end of a sentence: "with pip". */
  readonly how: string
  /** Returns null if the archive then lies in the folder under its own name, else the folder with the unpacked package. */
  readonly fetch: (folder: string) => Promise<string | null>
}
