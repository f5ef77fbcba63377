import type { ArtifactClient } from '@actions/artifact'
import type { GitHubParts } from './api.ts'

export interface BaselineParts extends GitHubParts {
  readonly client: ArtifactClient
  readonly token: string
}

/** A possible baseline, before it is downloaded, opened and verified. */
export interface Candidate {
  /** Its name in messages. */
  readonly name: string
  readonly commit: string | null
  readonly createdAt: Date
  readonly url: string
  /** The reason why it cannot be downloaded: it has expired or is incomplete; null if it can. */
  readonly unusable: string | null
  /**
   * Downloads it to the folder.
   * @returns the path to open
   * @throws UserError if the original bytes cannot be downloaded
   */
  readonly fetch: (folder: string) => Promise<string>
}
