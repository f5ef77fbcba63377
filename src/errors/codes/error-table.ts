/** Errors by code. Codes have the form AREA_SUBJECT in capital letters. */
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
