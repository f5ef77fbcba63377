import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** Text, bytes, or a copy of a file or folder of this machine; null removes the file. */
export type FileContent = string | Uint8Array | { readonly copyOf: string } | null
export type Files = Readonly<Record<string, FileContent>>

const identity = ['-c', 'user.name=Octo Cat', '-c', 'user.email=octocat@users.noreply.github.com']
const untouchedByMachine = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
const maxOutputBytes = 256 * 1024 * 1024

/** A user's repository: real git, on the default branch `main`. */
export class GitRepository {
  /** `owner/name`, as on GitHub. */
  readonly name: string
  readonly defaultBranch = 'main'
  private readonly folder: string

  private constructor(name: string, folder: string) {
    this.name = name
    this.folder = folder
  }

  /** Makes a repository whose first commit holds `files`. */
  static async create(name: string, files: Files): Promise<GitRepository> {
    const repository = new GitRepository(name, await mkdtemp(join(tmpdir(), 'tensorline-repository-')))
    await repository.git('init', '--quiet', '--initial-branch', repository.defaultBranch)
    await repository.commit(repository.defaultBranch, files)
    return repository
  }

  /** Commits to a branch, which starts from `main` when it is new, and returns the commit's SHA. */
  async commit(branch: string, files: Files, message = 'Change files'): Promise<string> {
    const isNew = (await this.resolve(branch)) === null
    const hasCommits = (await this.resolve('HEAD')) !== null
    if (!isNew) await this.git('checkout', '--quiet', branch)
    else if (hasCommits) await this.git('checkout', '--quiet', '-b', branch, this.defaultBranch)
    for (const [path, content] of Object.entries(files)) await this.put(path, content)
    await this.git('add', '--all')
    await this.git(...identity, 'commit', '--quiet', '--allow-empty', '--message', message)
    return this.git('rev-parse', 'HEAD')
  }

  async tag(name: string, commit: string): Promise<void> {
    await this.git('tag', name, commit)
  }

  /** Returns the commit that GitHub checks out for a pull request: head merged into base, on no branch. */
  async mergeCommit(base: string, head: string): Promise<string> {
    await this.git('checkout', '--quiet', '--detach', base)
    await this.git(
      ...identity,
      'merge',
      '--quiet',
      '--no-ff',
      '--message',
      `Merge ${head} into ${base}`,
      head,
    )
    return this.git('rev-parse', 'HEAD')
  }

  /** Null when the branch, tag or commit does not exist. */
  async resolve(ref: string): Promise<string | null> {
    return this.git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`).catch(() => null)
  }

  async parents(commit: string): Promise<readonly string[]> {
    return (await this.git('show', '--no-patch', '--format=%P', commit))
      .split(' ')
      .filter((sha) => sha !== '')
  }

  async mergeBase(one: string, other: string): Promise<string> {
    return this.git('merge-base', one, other)
  }

  /** Returns the number of commits that `to` has and `from` does not. */
  async distance(from: string, to: string): Promise<number> {
    return Number(await this.git('rev-list', '--count', `${from}..${to}`))
  }

  /** Returns the file at a commit, or null if it does not exist. */
  async read(commit: string, path: string): Promise<Buffer | null> {
    const type = await this.git('cat-file', '-t', `${commit}:${path}`).catch(() => null)
    if (type !== 'blob') return null
    const options = { cwd: this.folder, encoding: 'buffer', maxBuffer: maxOutputBytes } as const
    return (await promisify(execFile)('git', ['cat-file', 'blob', `${commit}:${path}`], options)).stdout
  }

  async refsUnder(prefix: string): Promise<readonly { readonly name: string; readonly sha: string }[]> {
    const listed = await this.git('for-each-ref', '--format=%(refname) %(objectname)', 'refs')
    return listed
      .split('\n')
      .filter((line) => line.startsWith(prefix))
      .map((line) => {
        const [name = '', sha = ''] = line.split(' ')
        return { name, sha }
      })
  }

  /** Returns a tree, or null if no tree or commit has that name. */
  async tree(name: string): Promise<Tree | null> {
    const sha = await this.git('rev-parse', '--verify', '--quiet', `${name}^{tree}`).catch(() => null)
    if (sha === null) return null
    const listed = await this.git('ls-tree', sha)
    const entries = listed.split('\n').filter(Boolean).map(treeEntry)
    return { sha, entries }
  }

  async treeOf(commit: string): Promise<string> {
    return this.git('rev-parse', `${commit}^{tree}`)
  }

  /** Writes a tree with these files over those of the base. */
  async writeTree(
    base: string | null,
    files: readonly { readonly path: string; readonly content: string }[],
  ): Promise<string> {
    const scratch = await mkdtemp(join(tmpdir(), 'tensorline-tree-'))
    try {
      const index = { GIT_INDEX_FILE: join(scratch, 'index') }
      await gitWith(index, this.folder, 'read-tree', ...(base === null ? ['--empty'] : [base]))
      for (const { path, content } of files) {
        await writeFile(join(scratch, 'blob'), content)
        const blob = await this.git('hash-object', '-w', join(scratch, 'blob'))
        await gitWith(index, this.folder, 'update-index', '--add', '--cacheinfo', `100644,${blob},${path}`)
      }
      return await gitWith(index, this.folder, 'write-tree')
    } finally {
      await rm(scratch, { recursive: true })
    }
  }

  async commitTree(tree: string, parents: readonly string[], message: string): Promise<string> {
    const given = parents.flatMap((parent) => ['-p', parent])
    return this.git(...identity, 'commit-tree', tree, ...given, '-m', message)
  }

  /** Moves a ref. Returns false if it does not point to the expected commit; null expects a missing ref. */
  async moveRef(ref: string, sha: string, expected: string | null): Promise<boolean> {
    const before = expected ?? '0'.repeat(sha.length)
    return this.git('update-ref', ref, sha, before).then(
      () => true,
      () => false,
    )
  }

  async isAncestor(earlier: string, later: string): Promise<boolean> {
    return this.git('merge-base', '--is-ancestor', earlier, later).then(
      () => true,
      () => false,
    )
  }

  /** Makes a fresh checkout of a commit whose `origin` is GitHub, as the runner does. */
  async cloneAt(commit: string, folder: string): Promise<void> {
    await this.git('clone', '--quiet', '--no-checkout', '--shared', this.folder, folder)
    await git(folder, 'checkout', '--quiet', '--detach', commit)
    // act copies no empty folders, and git needs the folder `refs` in a repository: so one ref is stored as a file.
    await git(folder, 'update-ref', 'refs/remotes/origin/HEAD', commit)
    await git(folder, 'remote', 'set-url', 'origin', `https://github.com/${this.name}.git`)
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true })
  }

  private async put(path: string, content: FileContent): Promise<void> {
    const target = join(this.folder, path)
    if (content === null) {
      await rm(target)
      return
    }
    await mkdir(dirname(target), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(target, content)
    else await cp(content.copyOf, target, { recursive: true, dereference: true })
  }

  private git(...args: string[]): Promise<string> {
    return git(this.folder, ...args)
  }
}

export interface Tree {
  readonly sha: string
  readonly entries: readonly {
    readonly path: string
    readonly mode: string
    readonly type: string
    readonly sha: string
  }[]
}

/** A line of `git ls-tree`. */
function treeEntry(line: string): Tree['entries'][number] {
  const [meta = '', path = ''] = line.split('\t')
  const [mode = '', type = '', sha = ''] = meta.split(' ')
  return { path, mode, type, sha }
}

function git(cwd: string, ...args: string[]): Promise<string> {
  return gitWith({}, cwd, ...args)
}

async function gitWith(
  env: Readonly<Record<string, string>>,
  cwd: string,
  ...args: string[]
): Promise<string> {
  const options = { cwd, env: { ...process.env, ...untouchedByMachine, ...env }, maxBuffer: maxOutputBytes }
  const { stdout } = await promisify(execFile)('git', args, options)
  return stdout.trim()
}
