import { randomInt } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import type { Ledger, LedgerEntry, Posted } from '../host.ts'
import { isRefused, statusOf, type GitHubApi, type GitHubParts } from './api.ts'
import { ledgerReadme } from './ledger-readme.ts'

export const ledgerBranch = 'tensorline-ledger'
const mostAttempts = 8
const pauseMilliseconds = 250

/**
 * Returns the ledger as a branch that shares no history with others: a folder per page, a file per entry, a commit per
 * write.
 */
export function createLedger({
  api,
  context: { owner, repo, serverUrl },
}: Pick<GitHubParts, 'api' | 'context'>): Ledger {
  const branch = async () => new LedgerBranch((await api()).rest.git, { owner, repo })
  return {
    async namesOn(page) {
      const ledger = await branch()
      return ledger.namesOn(page, await ledger.head())
    },
    async add(entries) {
      const url = `${serverUrl}/${owner}/${repo}/tree/${ledgerBranch}`
      return add(await branch(), entries, url)
    },
  }
}

/**
 * Adds the entries. If another writer moves the branch meanwhile, it is read again, and the missing entries are added on
 * top.
 */
async function add(ledger: LedgerBranch, entries: readonly LedgerEntry[], url: string): Promise<Posted> {
  for (let attempt = 1; ; attempt++) {
    try {
      const head = await ledger.head()
      const missing = await ledger.missing(entries, head)
      if (missing.length > 0) await ledger.commit(missing, head)
      return { posted: true, url }
    } catch (error) {
      if (isRefused(error)) return { posted: false, reason: 'the job has no `contents: write`' }
      const moved = [409, 422].includes(statusOf(error) ?? 0)
      if (!moved || attempt === mostAttempts) throw error
      await setTimeout(randomInt(pauseMilliseconds * attempt))
    }
  }
}

class LedgerBranch {
  private readonly git: GitHubApi['rest']['git']
  private readonly repository: { readonly owner: string; readonly repo: string }

  constructor(git: GitHubApi['rest']['git'], repository: { readonly owner: string; readonly repo: string }) {
    this.git = git
    this.repository = repository
  }

  /**
   * Returns the newest commit; null if no ledger exists. Listing the references distinguishes this from a ledger that
   * cannot be reached.
   */
  async head(): Promise<string | null> {
    const { data } = await this.git.listMatchingRefs({ ...this.repository, ref: `heads/${ledgerBranch}` })
    return data.find(({ ref }) => ref === `refs/heads/${ledgerBranch}`)?.object.sha ?? null
  }

  async namesOn(page: string, head: string | null): Promise<ReadonlySet<string>> {
    if (head === null) return new Set()
    const folder = (await this.entriesOf(head)).find(({ path, type }) => path === page && type === 'tree')
    if (!folder) return new Set()
    const files = await this.entriesOf(folder.sha)
    return new Set(files.map(({ path }) => path.replace(/\.json$/, '')))
  }

  async missing(entries: readonly LedgerEntry[], head: string | null): Promise<LedgerEntry[]> {
    const pages = new Map<string, ReadonlySet<string>>()
    for (const { page } of entries) if (!pages.has(page)) pages.set(page, await this.namesOn(page, head))
    return entries.filter(({ page, name }) => !pages.get(page)?.has(name))
  }

  /**
   * Commits the entries. GitHub rejects this with 422 if the branch has moved since `head`, or another writer created it.
   */
  async commit(entries: readonly LedgerEntry[], head: string | null): Promise<void> {
    const files = entries.map(({ page, name, text }) => ({ path: `${page}/${name}.json`, content: text }))
    const added = head === null ? [{ path: 'README.md', content: ledgerReadme }, ...files] : files
    const { data: tree } = await this.git.createTree({
      ...this.repository,
      tree: added.map((file) => ({ ...file, mode: '100644', type: 'blob' })),
      ...(head === null ? {} : { base_tree: await this.treeOf(head) }),
    })
    const { data: commit } = await this.git.createCommit({
      ...this.repository,
      message: `Record ${entries.length === 1 ? 'a decision' : `${entries.length} decisions`}`,
      tree: tree.sha,
      parents: head === null ? [] : [head],
    })
    if (head === null)
      await this.git.createRef({ ...this.repository, ref: `refs/heads/${ledgerBranch}`, sha: commit.sha })
    else
      await this.git.updateRef({
        ...this.repository,
        ref: `heads/${ledgerBranch}`,
        sha: commit.sha,
        force: false,
      })
  }

  private async treeOf(commit: string): Promise<string> {
    const { data } = await this.git.getCommit({ ...this.repository, commit_sha: commit })
    return data.tree.sha
  }

  private async entriesOf(tree: string) {
    const { data } = await this.git.getTree({ ...this.repository, tree_sha: tree })
    return data.tree
  }
}
