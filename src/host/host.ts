import type { SourceLocation } from '../errors/user-error.ts'
import type { Digest } from '../artifacts/digest.ts'
import type { PipelineRecord } from '../artifacts/pipeline-record.ts'
import type { DefaultArtifactName } from './artifact-name.ts'
import type { BaselineSource } from './baseline-source.ts'
import type { Deployments } from './deployments.ts'

/** The environment of a stage: logs, artifacts, reports and deployments. Two adapters exist: `github/` and `local/`. */
export interface Host {
  readonly log: Log
  readonly artifacts: ArtifactStore
  readonly cache: Cache
  /**
   * Opens a series of checkpoints by its name, in a folder. If this process ends early, the content of the folder is kept
   * nevertheless.
   */
  readonly series: (name: string, folder: string) => CheckpointStore
  readonly baselines: BaselineSource
  /** Null outside of GitHub. */
  readonly review: Review | null
  readonly deployments: Deployments
  readonly ledger: Ledger
  /** The identity with which this run signs its verdict; null in a terminal, and for a job without one. */
  readonly identity: Identity | null
  /** The commit being worked on; null outside a repository. */
  readonly revision: Revision | null
  /** The pull request of this run; null for every other event and in a terminal. */
  readonly pullRequest: PullRequest | null
  /** The base of the pull request; null without a pull request. */
  readonly base: PullRequestBase | null
  /** The run of a fork's pull request that this run follows (`workflow_run`); null for every other run. */
  readonly forkRun: ForkRun | null
  readonly codeOrigin: CodeOrigin
  /** Aborted when the run is cancelled. */
  readonly cancelled: AbortSignal
  /** Returns the text in a colour if the log shows colours, otherwise the text itself. */
  paint(tone: Tone, text: string): string
  /** Appends Markdown to the job's summary page. */
  writeSummary(markdown: string): Promise<void>
}

export type Tone = 'good' | 'bad' | 'unsure'

export interface Revision {
  /** The repository's page; null if a browser cannot open one. */
  readonly url: string | null
  readonly commit: string
  /** The tag that the run is about, for example that of a release; null for every other run and in a terminal. */
  readonly tag: string | null
}

export interface PullRequest {
  readonly number: number
  /** Tip of the contributor's branch: the commit that reviewers see and that a check run belongs to. */
  readonly headCommit: string
  readonly baseCommit: string
  readonly baseBranch: string
}

/** The base of a pull request, read from a source that the pull request cannot change. */
export interface PullRequestBase {
  /**
   * The commit that the pull request is merged into. It is newer than the pull request's base commit if the branch has
   * new commits.
   */
  commit(): Promise<string>
  /**
   * Returns a file of the working tree at that commit; null if it does not exist there.
   * @throws UserError if it may not be read
   */
  readFile(path: string): Promise<string | null>
  /**
   * Returns Git's ids of the committed files at a path: of the file itself under the name '', or of all files below a
   * folder by their relative paths. Null if nothing is committed there. A symbolic link, or a path through one, has no
   * comparable id: `link`.
   */
  committed(path: string): Promise<ReadonlyMap<string, CommittedFile> | null>
  /** Returns true if the pull request has a label now. Only users with the triage role can set one. */
  hasLabel(name: string): Promise<boolean>
}

/** The id of a file's content, as `git hash-object` computes it; or a symbolic link. */
export type CommittedFile = { readonly blob: string } | 'link'

/** A finished run of a fork's code. All of its artifacts are untrusted. */
export interface ForkRun {
  readonly runUrl: string
  /** This run, which the end of the fork's run started. */
  readonly followingRunUrl: string
  /**
   * Returns the one open pull request whose head is the commit of that run, according to the API and not to data of the
   * run.
   */
  pullRequest(): Promise<ForkPullRequest | { readonly found: false; readonly reason: string }>
  /**
   * Writes an artifact of that run to a new folder, from the uploaded bytes and within the limits.
   * @returns false if the run has no artifact of this name
   * @throws UserError for an artifact that is too large, expired, damaged or malicious
   */
  fetchArtifact(name: string, into: string, limits: UntrustedLimits): Promise<boolean>
}

export interface ForkPullRequest {
  readonly found: true
  readonly pullRequest: PullRequest
  readonly base: PullRequestBase
  readonly review: Review
}

export interface UntrustedLimits {
  readonly archiveBytes: number
  readonly files: number
  readonly bytes: number
}

/** The origin of the checked-out code and its access. It decides whether a user's own module may run. */
export interface CodeOrigin {
  readonly fromFork: boolean
  /** The event gives secrets and a write token even to a fork's code (`pull_request_target`, `workflow_run`). */
  readonly privileged: boolean
  /** The machine outlives the job. */
  readonly selfHosted: boolean
}

export interface Log {
  info(message: string): void
  warning(message: string, location?: SourceLocation): void
  /** @param title the title of an annotation */
  error(message: string, location?: SourceLocation, title?: string): void
  debug(message: string): void
  /** Shows one line that replaces itself in a terminal, and is printed at intervals in a log. */
  progress(message: string): void
  group<Result>(title: string, work: () => Promise<Result>): Promise<Result>
}

export interface PublishedArtifact {
  readonly name: string
  /** Id of the artifact service; null if artifacts are folders. */
  readonly id: number | null
}

export interface ArtifactStore {
  /** Returns the name that this job uses for a default name: jobs of a matrix append their values, so that names never collide. */
  nameInJob(name: DefaultArtifactName): string
  /**
   * Checks a name before the work of a stage. A folder of artifacts outlives the run and may have one of another pipeline.
   * @throws UserError for an invalid name, and for the name of another pipeline's artifact
   */
  checkName(name: string, pipeline: PipelineRecord): Promise<void>
  /**
   * Returns the names of this run's artifacts that match a pattern, in which `*` stands for any characters. Numbers are
   * ordered by value.
   */
  namesLike(pattern: string): Promise<string[]>
  /**
   * Publishes a sealed artifact folder. An artifact of the same name and digest is kept; one with another digest is
   * replaced and logged.
   */
  publish(name: string, folder: string, digest: Digest): Promise<PublishedArtifact>
  /**
   * Copies the artifact of this run to `into`, or finds it at its existing place. Returns its folder.
   * @throws UserError with the existing names if it does not exist
   */
  fetch(name: string, into: string): Promise<string>
}

/** A cache with best effort: if it is unavailable or slow, this is a logged cache miss, never a failure. */
export interface Cache {
  restore(key: string, folder: string): Promise<boolean>
  save(key: string, folder: string): Promise<void>
}

/**
 * Numbered folders of which a larger number supersedes the smaller ones, kept beyond the life of this process and, on
 * GitHub, of the machine. Best effort, as for a cache: unavailability is logged, never a failure.
 */
export interface CheckpointStore {
  /** Copies the newest kept entry under its number into the folder, if one exists. Entries of this run come first. */
  restoreNewest(): Promise<void>
  /**
   * Keeps the newest entry of the folder.
   * @returns its number; null if the folder is empty or the entry could not be kept
   */
  saveNewest(): Promise<number | null>
}

export type CheckConclusion = 'success' | 'failure' | 'neutral'

export interface CheckReport {
  /** Stable for each gate, so that a branch protection rule can name it. */
  readonly name: string
  readonly conclusion: CheckConclusion
  readonly title: string
  readonly markdown: string
  /** Annotations at lines of files in the repository. */
  readonly annotations: readonly CheckAnnotation[]
}

export interface CheckAnnotation {
  /** Path relative to the repository's root. */
  readonly file: string
  readonly line: number
  readonly level: 'failure' | 'warning'
  readonly title: string
  readonly message: string
}

/** The result of a post. A comment that cannot be written never changes a verdict. */
export type Posted =
  { readonly posted: true; readonly url: string } | { readonly posted: false; readonly reason: string }

/** The pull request under review. */
export interface Review {
  /**
   * Creates or updates the one comment with this id. Verdicts on earlier commits stay in it, collapsed.
   * @param mode `update` creates none: without a comment, nothing is posted, and the address is empty
   */
  comment(
    id: string,
    report: Pick<CheckReport, 'title' | 'markdown'>,
    mode?: 'create' | 'update',
  ): Promise<Posted>
  check(report: CheckReport): Promise<Posted>
}

/** One record of the ledger. `page` and `name` identify it, so that writing it twice stores it once. */
export interface LedgerEntry {
  readonly page: string
  readonly name: string
  readonly text: string
}

/** An append-only record kept beyond the run: on GitHub a branch, on a local machine a folder. */
export interface Ledger {
  /**
   * Returns the names of the entries on a page; empty if the page or the ledger does not exist yet.
   * @throws if the ledger cannot be reached
   */
  namesOn(page: string): Promise<ReadonlySet<string>>
  /** Adds the missing entries; `posted` is false if the run may not write. */
  add(entries: readonly LedgerEntry[]): Promise<Posted>
}

/** The identity of a workflow's run, as its OIDC issuer certifies it. */
export interface Identity {
  /** True if anyone may read the repository. */
  readonly isPublic: boolean
  readonly serverUrl: string
  /** Returns an OIDC token for an audience. */
  token(audience: string): Promise<string>
  /** Stores a Sigstore bundle, as JSON, in GitHub's attestation store. */
  store(bundle: string): Promise<Posted>
}
