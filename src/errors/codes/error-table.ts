/** Errors by their codes, AREA_SUBJECT in capitals. */
export type ErrorTable = Readonly<
  Record<
    string,
    {
      /** The error in one sentence. */
      readonly meaning: string
      /** The fix as an imperative. */
      readonly fix: string
    }
  >
>
