import { z } from 'zod'
import { Refusal, bodyOf, found, type ApiRequest, type Route, type Service } from './route.ts'

const newTree = z.object({
  base_tree: z.string().optional(),
  tree: z.array(z.object({ path: z.string(), content: z.string() })),
})
const newCommit = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()) })
const newRef = z.object({ ref: z.string(), sha: z.string() })
const movedRef = z.object({ sha: z.string(), force: z.boolean().default(false) })

const refIn = ({ params }: ApiRequest) => `refs/${params['ref'] ?? ''}`

/** Trees, commits and refs, read from and written to the git repository. Two writers may race as on GitHub. */
export function gitRoutes({ answers }: Service): Route[] {
  return [
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/git/matching-refs/{ref}',
      async handle(request) {
        const refs = await request.repository.git.refsUnder(refIn(request))
        return { status: 200, body: refs.map(({ name, sha }) => answers.ref(name, sha)) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/git/trees/{tree_sha}',
      async handle({ repository: { git }, params }) {
        return { status: 200, body: answers.tree(found(await git.tree(params['tree_sha'] ?? ''))) }
      },
    },
    {
      method: 'POST',
      path: '/repos/{owner}/{repo}/git/trees',
      async handle(request) {
        const { base_tree: base = null, tree } = bodyOf(request, newTree)
        const { git } = request.repository
        return { status: 201, body: answers.tree(found(await git.tree(await git.writeTree(base, tree)))) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/git/commits/{commit_sha}',
      async handle({ repository: { git }, params }) {
        const sha = found(await git.resolve(params['commit_sha'] ?? ''))
        return {
          status: 200,
          body: answers.gitCommit(sha, await git.treeOf(sha), await git.parents(sha)),
        }
      },
    },
    {
      method: 'POST',
      path: '/repos/{owner}/{repo}/git/commits',
      async handle(request) {
        const { message, tree, parents } = bodyOf(request, newCommit)
        const sha = await request.repository.git.commitTree(tree, parents, message)
        return { status: 201, body: answers.gitCommit(sha, tree, parents) }
      },
    },
    {
      method: 'POST',
      path: '/repos/{owner}/{repo}/git/refs',
      async handle(request) {
        const { ref, sha } = bodyOf(request, newRef)
        if (!(await request.repository.git.moveRef(ref, sha, null)))
          throw new Refusal(422, 'Reference already exists')
        return { status: 201, body: answers.ref(ref, sha) }
      },
    },
    {
      method: 'PATCH',
      path: '/repos/{owner}/{repo}/git/refs/{ref}',
      async handle(request) {
        const { sha, force } = bodyOf(request, movedRef)
        const { git } = request.repository
        const ref = refIn(request)
        const before = await git.resolve(ref)
        if (before === null) throw new Refusal(422, 'Reference does not exist')
        const forward = force || (await git.isAncestor(before, sha))
        if (!forward || !(await git.moveRef(ref, sha, before)))
          throw new Refusal(422, 'Update is not a fast forward')
        return { status: 200, body: answers.ref(ref, sha) }
      },
    },
  ]
}
