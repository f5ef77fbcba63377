import type { GitHubState, PullRequest, RepositoryState, WorkflowRun } from './github/state.ts'

/** The event that starts a workflow run, the commit that is checked out, and the refs that GitHub derives from them. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  /** The commit the run works on, `GITHUB_SHA`. */
  readonly commit: string
  readonly ref: string
  /** The branch a run is listed under; a tag's name for a release. */
  readonly branch: string
  /** Where the code comes from; another repository for a fork's pull request. */
  readonly headRepository: string
  readonly actor: string
  /** Refs besides its own whose caches the run may read. */
  readonly readableRefs: readonly string[]
}

/** Returns the event of an opened or updated pull request: the run gets the merge of its head into its base. */
export async function pullRequestEvent(
  state: GitHubState,
  repository: RepositoryState,
  pull: PullRequest,
): Promise<WorkflowEvent> {
  const { git } = repository
  const head = await commitOf(repository, pull.head)
  const base = await commitOf(repository, pull.base)
  return {
    name: 'pull_request',
    payload: {
      ...common(state, repository, pull.author),
      action: 'synchronize',
      number: pull.number,
      pull_request: {
        number: pull.number,
        state: 'open',
        html_url: `https://github.com/${git.name}/pull/${pull.number}`,
        user: account(state, pull.author),
        head: { ref: pull.head, sha: head, repo: repositoryOf(state, pull.headRepository) },
        base: { ref: pull.base, sha: base, repo: repositoryOf(state, git.name) },
      },
    },
    commit: await git.mergeCommit(pull.base, pull.head),
    ref: `refs/pull/${pull.number}/merge`,
    branch: pull.head,
    headRepository: pull.headRepository,
    actor: pull.author,
    readableRefs: [`refs/heads/${pull.base}`],
  }
}

/** Returns the event of a push of the newest commit of a branch. */
export async function pushEvent(
  state: GitHubState,
  repository: RepositoryState,
  branch: string,
): Promise<WorkflowEvent> {
  const commit = await commitOf(repository, branch)
  const [before] = await repository.git.parents(commit)
  return {
    ...own(repository),
    name: 'push',
    payload: {
      ...common(state, repository, 'octocat'),
      ref: `refs/heads/${branch}`,
      before: before ?? '0'.repeat(40),
      after: commit,
    },
    commit,
    ref: `refs/heads/${branch}`,
    branch,
  }
}

/** Returns the event of an ended run: another run starts on the default branch, with write permission and without the fork's code. */
export async function workflowRunEvent(
  state: GitHubState,
  repository: RepositoryState,
  runId: number,
): Promise<WorkflowEvent> {
  const run = repository.runs.find(({ id }) => id === runId)
  if (run === undefined) throw new Error(`no run ${runId}`)
  const { git } = repository
  return {
    ...own(repository),
    name: 'workflow_run',
    payload: {
      ...common(state, repository, 'octocat'),
      action: 'completed',
      workflow_run: {
        id: run.id,
        event: run.event,
        path: run.path,
        head_sha: await headOf(repository, run),
        head_branch: run.branch,
        head_repository: repositoryOf(state, run.headRepository),
        conclusion: run.conclusion,
        // Empty for forks, as GitHub has it.
        pull_requests: [],
      },
    },
    commit: await commitOf(repository, git.defaultBranch),
    ref: `refs/heads/${git.defaultBranch}`,
    branch: git.defaultBranch,
  }
}

/** Returns the head commit of a run: for a pull request the commit that was merged. */
async function headOf({ git }: RepositoryState, { event, sha }: WorkflowRun): Promise<string> {
  return event === 'pull_request' ? ((await git.parents(sha))[1] ?? sha) : sha
}

/** Returns the event of a release that was published from a tag of the repository. */
export async function releaseEvent(
  state: GitHubState,
  repository: RepositoryState,
  tag: string,
): Promise<WorkflowEvent> {
  const release = {
    id: state.nextId(),
    tag_name: tag,
    target_commitish: repository.git.defaultBranch,
    name: tag,
    draft: false,
    prerelease: false,
    author: account(state, 'octocat'),
  }
  return {
    ...own(repository),
    name: 'release',
    payload: { ...common(state, repository, 'octocat'), action: 'published', release },
    commit: await commitOf(repository, tag),
    ref: `refs/tags/${tag}`,
    branch: tag,
  }
}

function own({ git }: RepositoryState) {
  return {
    headRepository: git.name,
    actor: 'octocat',
    readableRefs: [`refs/heads/${git.defaultBranch}`],
  }
}

async function commitOf({ git }: RepositoryState, ref: string): Promise<string> {
  const commit = await git.resolve(ref)
  if (commit === null) throw new Error(`${git.name} has no ${ref}`)
  return commit
}

function common(state: GitHubState, { git }: RepositoryState, sender: string) {
  return { repository: repositoryOf(state, git.name), sender: account(state, sender) }
}

function repositoryOf(state: GitHubState, name: string) {
  const [owner = '', repo = ''] = name.split('/')
  return {
    id: state.repositoryId(name),
    name: repo,
    full_name: name,
    owner: account(state, owner),
    fork: state.repository(name) === undefined,
    html_url: `https://github.com/${name}`,
    default_branch: 'main',
  }
}

function account(state: GitHubState, login: string) {
  return { login, id: state.userId(login), type: 'User' }
}
