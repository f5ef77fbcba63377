import type { ArtifactClient } from '@actions/artifact'
import type { GitHubParts } from './api.ts'

export interface BaselineParts extends GitHubParts {
  readonly client: ArtifactClient
  readonly token: string
}

/** What may become the baseline once it is fetched, opened and found to be whole. */
export interface Candidate {
  /** What messages call it. */
  readonly what: string
  readonly commit: string | null
  readonly createdAt: Date
  readonly url: string
  /** Why it cannot even be fetched: it has expired, or is not whole; null when it can. */
  readonly unusable: string | null
  /** Fills the folder. @returns the path of what is to be opened. @throws UserError when it cannot be had as it was made. */
  readonly fetch: (folder: string) => Promise<string>
}
