import { randomBytes } from 'node:crypto'
import type { GitRepository } from '../repository.ts'
import type { Json } from './description.ts'

export interface Comment {
  readonly id: number
  readonly issueNumber: number
  readonly author: string
  readonly createdAt: Date
  body: string
  updatedAt: Date
}

export interface CheckOutput {
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
}

export interface CheckRun {
  readonly id: number
  readonly headSha: string
  name: string
  status: string
  conclusion: string | null
  detailsUrl: string | null
  externalId: string
  output: CheckOutput
}

export interface DeploymentStatus {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly environmentUrl: string | null
  readonly logUrl: string | null
}

export interface Deployment {
  readonly id: number
  readonly ref: string
  readonly sha: string
  readonly task: string
  readonly environment: string
  readonly description: string | null
  readonly payload: Json
  readonly production: boolean
  readonly transient: boolean
  /** Oldest first. */
  readonly statuses: DeploymentStatus[]
}

export interface Attestation {
  readonly id: number
  readonly bundle: Json
}

export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Release {
  readonly id: number
  readonly tag: string
  readonly createdAt: Date
  readonly assets: readonly ReleaseAsset[]
}

export interface PullRequest {
  readonly number: number
  readonly base: string
  /** Branch of the head; its newest commit is the head commit. */
  readonly head: string
  /** `owner/name` the head comes from; another one than the base's is a fork. */
  readonly headRepository: string
  readonly author: string
  readonly labels: string[]
  state: 'open' | 'closed'
}

export interface WorkflowRun {
  readonly id: number
  attempt: number
  /** The workflow's path in the repository, as `.github/workflows/model.yml`. */
  readonly path: string
  readonly event: string
  readonly branch: string
  /** Another repository than the run's own for a fork's pull request. */
  readonly headRepository: string
  readonly sha: string
  readonly createdAt: Date
  status: 'in_progress' | 'completed'
  conclusion: 'success' | 'failure' | null
}

/** The state of one repository on GitHub; its commits and files are those of the git repository itself. */
export class RepositoryState {
  readonly id: number
  readonly git: GitRepository
  readonly pulls: PullRequest[] = []
  readonly comments: Comment[] = []
  readonly checks: CheckRun[] = []
  readonly deployments: Deployment[] = []
  readonly runs: WorkflowRun[] = []
  readonly attestations: Attestation[] = []
  /** Oldest first. */
  readonly releases: Release[] = []

  constructor(id: number, git: GitRepository) {
    this.id = id
    this.git = git
  }

  openPullRequest({
    head,
    base = 'main',
    headRepository = this.git.name,
    author = 'octocat',
  }: NewPullRequest) {
    const number = this.pulls.length + 7
    const pull: PullRequest = { number, head, base, headRepository, author, labels: [], state: 'open' }
    this.pulls.push(pull)
    return pull
  }
}

interface NewPullRequest {
  readonly head: string
  readonly base?: string
  readonly headRepository?: string
  readonly author?: string
}

export interface TokenHolder {
  readonly login: string
  /** A pull request of a fork gets `read`. */
  readonly access: 'read' | 'write'
}

/** The state of the stand-in: the repositories and their tokens. */
export class GitHubState {
  private readonly repositories = new Map<string, RepositoryState>()
  private readonly holders = new Map<string, TokenHolder>()
  /** Ids of users and of the repositories of forks, which have only a name here. */
  private readonly ids = new Map<string, number>()
  private lastId = 100_000

  nextId(): number {
    return ++this.lastId
  }

  addRepository(git: GitRepository): RepositoryState {
    const state = new RepositoryState(this.nextId(), git)
    this.repositories.set(git.name, state)
    return state
  }

  repositoryId(name: string): number {
    return this.repositories.get(name)?.id ?? this.idNamed(`repository ${name}`)
  }

  userId(login: string): number {
    return this.idNamed(`user ${login}`)
  }

  repository(name: string): RepositoryState | undefined {
    return this.repositories.get(name)
  }

  issueToken(holder: TokenHolder): string {
    const token = `ghs_${randomBytes(18).toString('hex')}`
    this.holders.set(token, holder)
    return token
  }

  holderOf(authorization: string | undefined): TokenHolder | undefined {
    const token = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1]
    return token === undefined ? undefined : this.holders.get(token)
  }

  private idNamed(name: string): number {
    const id = this.ids.get(name) ?? this.nextId()
    this.ids.set(name, id)
    return id
  }
}
