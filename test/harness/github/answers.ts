import { digestOf } from '../../../src/artifacts/digest.ts'
import type { Tree } from '../repository.ts'
import type { FinishedArtifact } from '../results/artifacts.ts'
import { asObject, type GitHubDescription, type Json, type JsonObject } from './description.ts'
import type {
  CheckRun,
  Comment,
  Deployment,
  DeploymentStatus,
  GitHubState,
  PullRequest,
  Release,
  RepositoryState,
  WorkflowRun,
} from './state.ts'

const actionsBot = {
  login: 'github-actions[bot]',
  id: 41898282,
  type: 'Bot',
  html_url: 'https://github.com/apps/github-actions',
}

/**
 * The responses of GitHub: the examples of its own description, which have every field, with the values that
 * are known in place of those of the example.
 */
export class Answers {
  private readonly description: GitHubDescription
  private readonly state: GitHubState

  constructor(description: GitHubDescription, state: GitHubState) {
    this.description = description
    this.state = state
  }

  comment(repository: RepositoryState, comment: Comment): JsonObject {
    return {
      ...this.example('issue-comment'),
      id: comment.id,
      node_id: `IC_${comment.id}`,
      url: `https://api.github.com/repos/${repository.git.name}/issues/comments/${comment.id}`,
      html_url: `https://github.com/${repository.git.name}/pull/${comment.issueNumber}#issuecomment-${comment.id}`,
      issue_url: `https://api.github.com/repos/${repository.git.name}/issues/${comment.issueNumber}`,
      body: comment.body,
      user: this.user(comment.author),
      created_at: comment.createdAt.toISOString(),
      updated_at: comment.updatedAt.toISOString(),
    }
  }

  checkRun(repository: RepositoryState, check: CheckRun): JsonObject {
    const { name } = repository.git
    return {
      ...this.example('check-run'),
      id: check.id,
      head_sha: check.headSha,
      node_id: `CR_${check.id}`,
      external_id: check.externalId,
      url: `https://api.github.com/repos/${name}/check-runs/${check.id}`,
      html_url: `https://github.com/${name}/runs/${check.id}`,
      details_url: check.detailsUrl,
      status: check.status,
      conclusion: check.conclusion,
      name: check.name,
      output: {
        ...check.output,
        annotations_count: 0,
        annotations_url: `https://api.github.com/repos/${name}/check-runs/${check.id}/annotations`,
      },
      pull_requests: [],
    }
  }

  deployment(repository: RepositoryState, deployment: Deployment): JsonObject {
    const url = `https://api.github.com/repos/${repository.git.name}/deployments/${deployment.id}`
    return {
      ...this.example('deployment-simple-example'),
      id: deployment.id,
      url,
      statuses_url: `${url}/statuses`,
      sha: deployment.sha,
      ref: deployment.ref,
      task: deployment.task,
      payload: deployment.payload,
      environment: deployment.environment,
      original_environment: deployment.environment,
      description: deployment.description,
      creator: this.user(actionsBot.login),
      transient_environment: deployment.transient,
      production_environment: deployment.production,
    }
  }

  deploymentStatus(deployment: Deployment, status: DeploymentStatus): JsonObject {
    return {
      ...without(this.example('deployment-status'), ['environment_url', 'log_url']),
      id: status.id,
      state: status.state,
      description: status.description,
      environment: deployment.environment,
      ...(status.environmentUrl === null ? {} : { environment_url: status.environmentUrl }),
      ...(status.logUrl === null ? {} : { log_url: status.logUrl, target_url: status.logUrl }),
      creator: this.user(actionsBot.login),
    }
  }

  workflowRun(repository: RepositoryState, run: WorkflowRun): JsonObject {
    const url = `https://api.github.com/repos/${repository.git.name}/actions/runs/${run.id}`
    return {
      ...this.firstOf('workflow-run-paginated', 'workflow_runs'),
      id: run.id,
      name: run.path,
      path: run.path,
      run_attempt: run.attempt,
      head_branch: run.branch,
      head_sha: run.sha,
      event: run.event,
      status: run.status,
      conclusion: run.conclusion,
      url,
      artifacts_url: `${url}/artifacts`,
      html_url: `https://github.com/${repository.git.name}/actions/runs/${run.id}`,
      pull_requests: [],
      created_at: run.createdAt.toISOString(),
      updated_at: run.createdAt.toISOString(),
      repository: this.repository(repository.git.name),
      head_repository: this.repository(run.headRepository),
    }
  }

  artifact(repository: RepositoryState, run: WorkflowRun, artifact: FinishedArtifact): JsonObject {
    const url = `https://api.github.com/repos/${repository.git.name}/actions/artifacts/${artifact.id}`
    return {
      ...this.example('artifact'),
      id: artifact.id,
      name: artifact.name,
      size_in_bytes: artifact.content.size,
      digest: artifact.content.digest,
      url,
      archive_download_url: `${url}/zip`,
      expired: artifact.expiresAt.getTime() < Date.now(),
      created_at: artifact.createdAt.toISOString(),
      updated_at: artifact.createdAt.toISOString(),
      expires_at: artifact.expiresAt.toISOString(),
      workflow_run: {
        id: run.id,
        repository_id: repository.id,
        head_repository_id: this.state.repositoryId(run.headRepository),
        head_branch: run.branch,
        head_sha: run.sha,
      },
    }
  }

  release(repository: RepositoryState, release: Release): JsonObject {
    const { name } = repository.git
    const url = `https://api.github.com/repos/${name}/releases`
    return {
      ...this.example('release'),
      id: release.id,
      url: `${url}/${release.id}`,
      html_url: `https://github.com/${name}/releases/tag/${release.tag}`,
      tag_name: release.tag,
      name: release.tag,
      draft: false,
      prerelease: false,
      created_at: release.createdAt.toISOString(),
      published_at: release.createdAt.toISOString(),
      assets: release.assets.map((asset) => ({
        ...this.example('release-asset'),
        id: asset.id,
        url: `${url}/assets/${asset.id}`,
        browser_download_url: `https://github.com/${name}/releases/download/${release.tag}/${asset.name}`,
        name: asset.name,
        state: 'uploaded',
        size: asset.bytes.length,
        digest: digestOf(asset.bytes),
        created_at: release.createdAt.toISOString(),
        updated_at: release.createdAt.toISOString(),
      })),
    }
  }

  pullRequest(repository: RepositoryState, pull: PullRequest, commits: PullCommits): JsonObject {
    const { name } = repository.git
    const example = this.example('pull-request')
    return {
      ...example,
      number: pull.number,
      url: `https://api.github.com/repos/${name}/pulls/${pull.number}`,
      html_url: `https://github.com/${name}/pull/${pull.number}`,
      state: pull.state,
      user: this.user(pull.author),
      requested_teams: [],
      head: this.branch(asObject(example['head']), pull.headRepository, pull.head, commits.head),
      base: this.branch(asObject(example['base']), name, pull.base, commits.base),
      merge_commit_sha: null,
      merged: false,
    }
  }

  /** Returns a pull request as in a list, without the fields of the single pull request. */
  listedPullRequest(repository: RepositoryState, pull: PullRequest, commits: PullCommits): JsonObject {
    const listed = asObject(this.list('pull-request-simple-items')[0])
    const whole = this.pullRequest(repository, pull, commits)
    return Object.fromEntries(Object.entries(listed).map(([name, value]) => [name, whole[name] ?? value]))
  }

  label(name: string): JsonObject {
    return { ...asObject(this.list('label-items')[0]), name }
  }

  commit(sha: string, parents: readonly string[]): JsonObject {
    const example = this.example('commit')
    return {
      ...example,
      sha,
      parents: parents.map((parent) => ({ sha: parent, url: `https://api.github.com/commits/${parent}` })),
    }
  }

  comparison(commits: Comparison): JsonObject {
    return {
      ...this.example('commit-comparison'),
      base_commit: this.commit(commits.base, []),
      merge_base_commit: this.commit(commits.mergeBase, []),
      status: comparisonStatus(commits),
      ahead_by: commits.aheadBy,
      behind_by: commits.behindBy,
      total_commits: commits.aheadBy,
      commits: [],
      files: [],
    }
  }

  ref(ref: string, sha: string): JsonObject {
    const example = this.example('git-ref')
    return { ...example, ref, object: { ...asObject(example['object']), sha } }
  }

  tree({ sha, entries }: Tree): JsonObject {
    return {
      ...this.example('git-tree'),
      sha,
      tree: entries.map((entry) => ({ ...entry, url: `https://api.github.com/git/${entry.sha}` })),
      truncated: false,
    }
  }

  gitCommit(sha: string, tree: string, parents: readonly string[]): JsonObject {
    const link = (to: string) => ({ sha: to, url: `https://api.github.com/git/${to}` })
    return {
      ...this.example('git-commit'),
      sha,
      tree: link(tree),
      parents: parents.map((parent) => ({ ...link(parent), html_url: `https://github.com/${parent}` })),
    }
  }

  file(path: string, content: Buffer): JsonObject {
    return {
      ...this.example('content-file-response-if-content-is-a-file'),
      encoding: 'base64',
      size: content.length,
      name: path.split('/').at(-1) ?? path,
      path,
      content: content.toString('base64'),
    }
  }

  private branch(example: JsonObject, repository: string, ref: string, sha: string): JsonObject {
    const [owner = ''] = repository.split('/')
    const repo = this.named(asObject(example['repo']), repository)
    return { label: `${owner}:${ref}`, ref, sha, user: this.user(owner), repo }
  }

  private repository(name: string): JsonObject {
    return this.named(asObject(this.firstOf('workflow-run-paginated', 'workflow_runs')['repository']), name)
  }

  private named(example: JsonObject, name: string): JsonObject {
    const [owner = '', repo = ''] = name.split('/')
    const isFork = this.state.repository(name) === undefined
    const id = this.state.repositoryId(name)
    return { ...example, id, name: repo, full_name: name, fork: isFork, owner: this.user(owner) }
  }

  private user(login: string): JsonObject {
    const template = asObject(this.example('issue-comment')['user'])
    if (login === actionsBot.login) return { ...template, ...actionsBot }
    const html_url = `https://github.com/${login}`
    return { ...template, login, id: this.state.userId(login), type: 'User', html_url }
  }

  private example(name: string): JsonObject {
    return this.description.example(name)
  }

  private list(name: string): readonly Json[] {
    return this.description.exampleList(name)
  }

  private firstOf(name: string, list: string): JsonObject {
    const items = this.example(name)[list]
    if (!Array.isArray(items)) throw new Error(`the example ${name} has no list ${list}`)
    return asObject(items[0])
  }
}

export interface PullCommits {
  readonly head: string
  readonly base: string
}

export interface Comparison {
  readonly base: string
  readonly mergeBase: string
  readonly aheadBy: number
  readonly behindBy: number
}

function comparisonStatus({ aheadBy, behindBy }: Comparison): string {
  if (aheadBy > 0 && behindBy > 0) return 'diverged'
  if (aheadBy > 0) return 'ahead'
  return behindBy > 0 ? 'behind' : 'identical'
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}
