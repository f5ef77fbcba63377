export type BaselineQuery =
  | {
      readonly from: 'run'
      /** Branch whose newest successful run wrote the baseline. */
      readonly branch: string
      /** File name of its workflow; null for any. */
      readonly workflow: string | null
      readonly artifact: string
      /** Further artifacts of the same run. If set, the opened path is a folder with one subfolder for each name. */
      readonly alongside?: readonly string[]
    }
  | {
      readonly from: 'release'
      /** `latest`, or a tag. */
      readonly release: string
      readonly asset: string
    }

export type BaselineResult<Opened> = { readonly skipped: readonly SkippedCandidate[] } & (
  | {
      readonly found: true
      readonly opened: Opened
      /** Null for an artifact from outside of a repository. */
      readonly commit: string | null
      readonly createdAt: Date
      readonly runUrl: string | null
    }
  | {
      readonly found: false
      readonly reason: string
      /** True if the branch has successful runs, but none of them has a usable baseline. */
      readonly hasRuns: boolean
    }
)

/** An artifact that would have been the baseline but cannot be used: expired, damaged, or of another kind. */
export interface SkippedCandidate {
  readonly name: string
  readonly reason: string
}

export interface BaselineSource {
  /**
   * Returns the newest usable candidate.
   * @param into a folder that receives its content
   * @param open opens and verifies the content, a folder or a file; a UserError skips the candidate
   * @throws UserError if looking for candidates is not permitted, or if an existing one cannot be downloaded
   */
  find<Opened>(
    query: BaselineQuery,
    into: string,
    open: (path: string) => Promise<Opened>,
  ): Promise<BaselineResult<Opened>>
}
