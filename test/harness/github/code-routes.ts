import type { PullCommits } from './answers.ts'
import { Refusal, found, numberOf, pageOf, type Route, type Service } from './route.ts'
import type { PullRequest, RepositoryState } from './state.ts'

/** Commits, comparisons, files and pull requests: all read from the git repository. */
export function codeRoutes({ answers }: Service): Route[] {
  return [
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/compare/{basehead}',
      async handle({ repository: { git }, params }) {
        const [from = '', to = ''] = (params['basehead'] ?? '').split('...')
        const base = found(await git.resolve(from))
        const head = found(await git.resolve(to))
        const comparison = {
          base,
          mergeBase: await git.mergeBase(base, head),
          aheadBy: await git.distance(base, head),
          behindBy: await git.distance(head, base),
        }
        return { status: 200, body: answers.comparison(comparison) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/commits/{ref}',
      async handle({ repository: { git }, params }) {
        const sha = await git.resolve(params['ref'] ?? '')
        if (sha === null) throw new Refusal(422, `No commit found for SHA: ${params['ref'] ?? ''}`)
        return { status: 200, body: answers.commit(sha, await git.parents(sha)) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/contents/{path}',
      async handle({ repository: { git }, params, query }) {
        const commit = found(await git.resolve(query['ref'] ?? git.defaultBranch))
        const path = params['path'] ?? ''
        return { status: 200, body: answers.file(path, found(await git.read(commit, path))) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/pulls/{pull_number}',
      async handle(request) {
        const { repository } = request
        const number = numberOf(request, 'pull_number')
        const pull = found(repository.pulls.find((candidate) => candidate.number === number))
        return { status: 200, body: answers.pullRequest(repository, pull, await commitsOf(repository, pull)) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/pulls',
      async handle(request) {
        const { repository, query } = request
        const { state = 'open', head } = query
        const listed = repository.pulls
          .filter((pull) => state === 'all' || pull.state === state)
          .filter((pull) => head === undefined || head === `${ownerOf(pull)}:${pull.head}`)
        const page = pageOf(listed, request).map(async (pull) =>
          answers.listedPullRequest(repository, pull, await commitsOf(repository, pull)),
        )
        return { status: 200, body: await Promise.all(page), total: listed.length }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/issues/{issue_number}/labels',
      handle(request) {
        const number = numberOf(request, 'issue_number')
        const pull = found(request.repository.pulls.find((candidate) => candidate.number === number))
        const page = pageOf(pull.labels, request).map((name) => answers.label(name))
        return { status: 200, body: page, total: pull.labels.length }
      },
    },
  ]
}

function ownerOf({ headRepository }: PullRequest): string {
  return headRepository.split('/')[0] ?? ''
}

async function commitsOf({ git }: RepositoryState, pull: PullRequest): Promise<PullCommits> {
  return { head: found(await git.resolve(pull.head)), base: found(await git.resolve(pull.base)) }
}
