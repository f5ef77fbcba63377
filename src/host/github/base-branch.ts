import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import type { CommittedFile, PullRequest, PullRequestBase } from '../host.ts'
import { isRefused, unlessMissing, type GitHubApi, type GitHubParts } from './api.ts'
import type { GitHubContext } from './workflow-context.ts'
import { permissionAdvice } from './permission.ts'

/** @param find returns the base commit; by default the commit that was merged for this run */
export function createBase(
  parts: GitHubParts,
  pull: PullRequest,
  find = () => mergedInto(parts, pull),
): PullRequestBase {
  let commit: Promise<string> | null = null
  const base: PullRequestBase = {
    commit: () => (commit ??= find()),
    readFile: async (path) => readAt(parts, await base.commit(), inRepository(path, parts.context.workspace)),
    committed: async (path) =>
      committedAt(parts, await base.commit(), inRepository(path, parts.context.workspace)),
    hasLabel: (name) => hasLabel(parts, pull, name),
  }
  return base
}

/**
 * Returns the commit that GitHub merged the pull request into for this run. The event names the base at the last push to
 * the pull request, which may be long ago.
 */
async function mergedInto({ api, context }: GitHubParts, pull: PullRequest): Promise<string> {
  const { owner, repo, commit } = context
  if (commit === pull.headCommit) return pull.baseCommit
  const { data } = await reading(context, async () =>
    (await api()).rest.repos.getCommit({ owner, repo, ref: commit }),
  )
  const [into, merged] = data.parents
  return into !== undefined && merged?.sha === pull.headCommit ? into.sha : pull.baseCommit
}

async function readAt({ api, context }: GitHubParts, ref: string, path: string): Promise<string | null> {
  const { owner, repo } = context
  const { repos } = (await api()).rest
  const response = await reading(context, () =>
    unlessMissing(() => repos.getContent({ owner, repo, path, ref })),
  )
  if (response === null) {
    // GitHub also returns 404 without the permission: then the tree cannot be read either.
    await entriesOf({ api, context }, ref)
    return null
  }
  const { data } = response
  if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return null
  return Buffer.from(data.content, 'base64').toString('utf8')
}

async function committedAt(
  parts: TreeParts,
  ref: string,
  path: string,
): Promise<ReadonlyMap<string, CommittedFile> | null> {
  const names = path.split('/')
  if (names[0] === '..') return null
  let tree = ref
  for (const [depth, name] of names.entries()) {
    const entry = (await entriesOf(parts, tree)).find((one) => one.path === name)
    if (entry === undefined) return null
    const isLast = depth === names.length - 1
    if (entry.type !== 'tree')
      return isLast || entry.mode === linkMode ? new Map([['', fileOf(entry)]]) : null
    tree = entry.sha
  }
  return new Map(await filesBelow(parts, tree, ''))
}

async function filesBelow(
  parts: TreeParts,
  tree: string,
  folder: string,
): Promise<(readonly [string, CommittedFile])[]> {
  const files: (readonly [string, CommittedFile])[] = []
  for (const entry of await entriesOf(parts, tree)) {
    const path = `${folder}${entry.path}`
    if (entry.type === 'tree') files.push(...(await filesBelow(parts, entry.sha, `${path}/`)))
    else files.push([path, fileOf(entry)])
  }
  return files
}

const linkMode = '120000'

type TreeParts = Pick<GitHubParts, 'api' | 'context'>
type TreeEntry = Awaited<ReturnType<GitHubApi['rest']['git']['getTree']>>['data']['tree'][number]

function fileOf({ mode, sha }: TreeEntry): CommittedFile {
  return mode === linkMode ? 'link' : { blob: sha }
}

async function entriesOf({ api, context }: TreeParts, tree: string): Promise<TreeEntry[]> {
  const { owner, repo } = context
  const { git } = (await api()).rest
  const { data } = await reading(context, () => git.getTree({ owner, repo, tree_sha: tree }))
  return data.tree
}

async function hasLabel({ api, context, log }: GitHubParts, { number }: PullRequest, name: string) {
  const { owner, repo } = context
  try {
    const { data } = await (
      await api()
    ).rest.issues.listLabelsOnIssue({
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    })
    return data.some((label) => label.name === name)
  } catch (error) {
    if (!isRefused(error)) throw error
    log.warning(`Could not read the labels: ${permissionAdvice('pull-requests: read', context)}`)
    return false
  }
}

async function reading<Result>(context: GitHubContext, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw isRefused(error) ? notAllowed(context, error) : error
  }
}

function notAllowed(context: GitHubContext, cause: unknown): UserError {
  return new UserError(
    {
      code: 'GITHUB_NO_PERMISSION',
      found: `no permission to read the gate of the base branch: ${permissionAdvice('contents: read', context)}`,
      expected: 'a token that may read the repository',
      hint: 'Add the permission to the job. The gate of the base branch evaluates a pull request.',
    },
    { cause },
  )
}

/** Returns the path in the repository. A checkout is in the workspace, or in a folder of it. */
function inRepository(path: string, workspace: string): string {
  const file = resolve(path)
  for (let folder = dirname(file); folder.startsWith(workspace); folder = dirname(folder))
    if (existsSync(resolve(folder, '.git'))) return relative(folder, file)
  return relative(workspace, file)
}
