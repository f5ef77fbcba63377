import { commitSchema } from '../artifacts/manifest.ts'

/** The first digits of a commit, which need no escaping. */
export class ShortCommit {
  readonly text: string

  /** @param commit all digits of the commit; any other value is a bug of the caller */
  constructor(commit: string) {
    this.text = commitSchema.parse(commit).slice(0, 7)
  }
}
