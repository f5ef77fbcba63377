import { Refusal, found, numberOf, type Route, type Service } from './route.ts'

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
        const commits = {
          head: found(await repository.git.resolve(pull.head)),
          base: found(await repository.git.resolve(pull.base)),
        }
        return { status: 200, body: answers.pullRequest(repository, pull, commits) }
      },
    },
  ]
}
