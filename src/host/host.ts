import type { SourceLocation } from '../errors/user-error.ts'
import type { Digest } from '../artifacts/digest.ts'
import type { DefaultArtifactName } from './artifact-name.ts'

/** The outside of a stage: where logs, artifacts, reports and deployments go. Two adapters: `github/` and `local/`. */
export interface Host {
  readonly log: Log
  readonly artifacts: ArtifactStore
  readonly cache: Cache
  /** A series by its name, in a folder; should this process end early, what the folder holds then is kept still. */
  readonly series: (name: string, folder: string) => CheckpointStore
  readonly baselines: BaselineSource
  /** Null where there is no GitHub to post to. */
  readonly review: Review | null
  readonly deployments: Deployments
  readonly ledger: Ledger
  /** By which this run can vouch for what it found; null in a terminal, and for a job that was given none. */
  readonly identity: Identity | null
  /** The commit being worked on; null outside a repository. */
  readonly revision: Revision | null
  /** The pull request under way; null for every other event and in a terminal. */
  readonly pullRequest: PullRequest | null
  /** What the pull request would be merged into; null where there is none. */
  readonly base: PullRequestBase | null
  /** The run of a fork's pull request that this one follows (`workflow_run`); null for every other. */
  readonly forkRun: ForkRun | null
  readonly codeOrigin: CodeOrigin
  /** Aborted when the run is cancelled. */
  readonly cancelled: AbortSignal
  /** Text in a colour where the log's reader sees colours, else the text itself. */
  paint(tone: Tone, text: string): string
  /** Appends Markdown to the job's summary page. */
  writeSummary(markdown: string): Promise<void>
}

export type Tone = 'good' | 'bad' | 'unsure'

export interface Revision {
  /** The repository's page; null where it has none that a browser could open. */
  readonly url: string | null
  readonly commit: string
}

export interface PullRequest {
  readonly number: number
  /** Tip of the contributor's branch: what reviewers see, and what a check run belongs to. */
  readonly headCommit: string
  readonly baseCommit: string
  readonly baseBranch: string
}

/** The base of a pull request, read from where the pull request cannot change it. */
export interface PullRequestBase {
  /** The commit that the pull request is merged into, newer than its own base commit where the branch went on. */
  commit(): Promise<string>
  /** A file of the working tree as it is at that commit; null when it is not there. @throws UserError when it may not be read. */
  readFile(path: string): Promise<string | null>
  /**
   * Git's ids of the committed files at a path: of the file itself under the name '', or of all files below a folder by their
   * paths in it. Null when nothing is committed there. A symbolic link, or a path through one, has no id that can be compared:
   * `link`.
   */
  committed(path: string): Promise<ReadonlyMap<string, CommittedFile> | null>
  /** Whether the pull request bears a label now; only those who may triage set one. */
  hasLabel(name: string): Promise<boolean>
}

/** The id of a file's content, as `git hash-object` computes it; or a symbolic link. */
export type CommittedFile = { readonly blob: string } | 'link'

/** A finished run of a fork's code. Whatever it left behind, anybody may have written. */
export interface ForkRun {
  readonly runUrl: string
  /** This run, which the end of the fork's run started. */
  readonly followingRunUrl: string
  /** The one open pull request whose head is the very commit of that run, by the API and by nothing that the run says. */
  pullRequest(): Promise<ForkPullRequest | { readonly found: false; readonly reason: string }>
  /**
   * Puts an artifact of that run into a new folder, of the bytes that were uploaded and within the limits.
   * @returns false when the run has none of this name
   * @throws UserError for one that is too large, expired, damaged or hostile
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

/** Whose code is checked out and what it could reach: decides whether a user's own module may run. */
export interface CodeOrigin {
  readonly fromFork: boolean
  /** The event hands secrets and a writing token even to a fork's code (`pull_request_target`, `workflow_run`). */
  readonly privileged: boolean
  /** The machine outlives the job. */
  readonly selfHosted: boolean
}

export interface Log {
  info(message: string): void
  warning(message: string, location?: SourceLocation): void
  /** @param title stands above an annotation */
  error(message: string, location?: SourceLocation, title?: string): void
  debug(message: string): void
  /** One line that replaces itself in a terminal and is printed now and then in a log. */
  progress(message: string): void
  group<Result>(title: string, work: () => Promise<Result>): Promise<Result>
}

export interface PublishedArtifact {
  readonly name: string
  /** The service's id; null where artifacts are folders. */
  readonly id: number | null
}

export interface ArtifactStore {
  /** Returns the name that this job uses for a default name: jobs of a matrix append their values, so that names never collide. */
  nameInJob(name: DefaultArtifactName): string
  /** Names of this run's artifacts that fit a pattern, in which `*` stands for any characters; numbers go by their size. */
  namesLike(pattern: string): Promise<string[]>
  /** Publishes a sealed artifact folder; one of the same name and digest is kept, another digest is replaced and logged. */
  publish(name: string, folder: string, digest: Digest): Promise<PublishedArtifact>
  /**
   * Puts the artifact of this run into `into`, or finds it where it already is, and returns its folder.
   * @throws UserError with the names that exist when there is none.
   */
  fetch(name: string, into: string): Promise<string>
}

/** Best effort: a cache that is away or slow is a miss and a logged line, never a failure. */
export interface Cache {
  restore(key: string, folder: string): Promise<boolean>
  save(key: string, folder: string): Promise<void>
}

/**
 * Folders named by numbers, of which a larger one supersedes the smaller, kept beyond the life of this process and, on
 * GitHub, of the machine. Best effort, as a cache: what is away is a logged line, never a failure.
 */
export interface CheckpointStore {
  /** Puts the newest that was kept under its number into the folder, if there is one; this run's own come first. */
  restoreNewest(): Promise<void>
  /** Keeps the newest in the folder. @returns its number; null when there is none or it could not be kept. */
  saveNewest(): Promise<number | null>
}

export type BaselineQuery =
  | {
      readonly from: 'run'
      /** Branch whose newest successful run made the baseline. */
      readonly branch: string
      /** File name of its workflow; null for any. */
      readonly workflow: string | null
      readonly artifact: string
      /** Further artifacts of the same run: then what is opened is a folder with one of each name. */
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
      /** Null where it was made outside of a repository. */
      readonly commit: string | null
      readonly createdAt: Date
      readonly runUrl: string | null
    }
  | {
      readonly found: false
      readonly reason: string
      /** Whether the branch has successful runs all the same, none of which has a baseline that can be used. */
      readonly hasRuns: boolean
    }
)

/** An artifact that would have been the baseline but could not be used: expired, damaged, of another kind. */
export interface SkippedCandidate {
  readonly what: string
  readonly why: string
}

export interface BaselineSource {
  /**
   * Goes from the newest to the oldest until one can be used.
   * @param into a folder that is filled with it
   * @param open opens and verifies what came, a folder or a file; by a UserError it is passed over
   * @throws UserError when nothing may be looked for, or when what there is cannot be fetched
   */
  find<Opened>(
    query: BaselineQuery,
    into: string,
    open: (path: string) => Promise<Opened>,
  ): Promise<BaselineResult<Opened>>
}

export type CheckConclusion = 'success' | 'failure' | 'neutral'

export interface CheckReport {
  /** Stable per gate, so that a branch protection rule can name it. */
  readonly name: string
  readonly conclusion: CheckConclusion
  readonly title: string
  readonly markdown: string
  /** Shown at lines of the repository's files. */
  readonly annotations: readonly CheckAnnotation[]
}

export interface CheckAnnotation {
  /** Relative to the repository's root. */
  readonly file: string
  readonly line: number
  readonly level: 'failure' | 'warning'
  readonly title: string
  readonly message: string
}

/** What became of a post: a comment that cannot be written never changes a verdict. */
export type Posted =
  { readonly posted: true; readonly url: string } | { readonly posted: false; readonly reason: string }

/** The pull request under review, where there is one. */
export interface Review {
  /** Creates or updates the one comment that bears this id; what it said of earlier commits stays in it, folded. */
  comment(id: string, report: Pick<CheckReport, 'title' | 'markdown'>): Promise<Posted>
  check(report: CheckReport): Promise<Posted>
}

/** One record of the ledger: `page` and `name` tell it from every other, so that writing it twice writes it once. */
export interface LedgerEntry {
  readonly page: string
  readonly name: string
  readonly text: string
}

/** A book that only grows, kept beyond the run: on GitHub a branch, on one's own machine a folder. */
export interface Ledger {
  /** Names of the entries on a page; none where the page, or the ledger, was never begun. @throws when it is out of reach */
  namesOn(page: string): Promise<ReadonlySet<string>>
  /** Adds what is not there yet; `posted` is false where the run may not write. */
  add(entries: readonly LedgerEntry[]): Promise<Posted>
}

/** The identity of a workflow's run, as its issuer tells others about it. */
export interface Identity {
  /** Whether anyone may read the repository. */
  readonly isPublic: boolean
  readonly serverUrl: string
  /** An OIDC token for an audience. */
  token(audience: string): Promise<string>
  /** Keeps a Sigstore bundle, as JSON, in GitHub's store of attestations. */
  store(bundle: string): Promise<Posted>
}

export type DeploymentState = 'in_progress' | 'success' | 'failure'

export interface DeploymentRecord {
  setState(state: DeploymentState, details: { description: string; url: string | null }): Promise<void>
}

export interface Deployments {
  /** Records the start of a deployment of an image digest to an environment. */
  begin(environment: string, image: Digest): Promise<DeploymentRecord>
}
