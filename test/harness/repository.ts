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

  /** The commit GitHub checks out for a pull request: head merged into base, on no branch. */
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

  /** How many commits `to` has that `from` has not. */
  async distance(from: string, to: string): Promise<number> {
    return Number(await this.git('rev-list', '--count', `${from}..${to}`))
  }

  /** Null when there is no such file at that commit. */
  async read(commit: string, path: string): Promise<Buffer | null> {
    const type = await this.git('cat-file', '-t', `${commit}:${path}`).catch(() => null)
    if (type !== 'blob') return null
    const options = { cwd: this.folder, encoding: 'buffer', maxBuffer: maxOutputBytes } as const
    return (await promisify(execFile)('git', ['cat-file', 'blob', `${commit}:${path}`], options)).stdout
  }

  /** A fresh checkout of a commit whose `origin` is GitHub, as the runner makes it. */
  async cloneAt(commit: string, folder: string): Promise<void> {
    await this.git('clone', '--quiet', '--no-checkout', '--shared', this.folder, folder)
    await git(folder, 'checkout', '--quiet', '--detach', commit)
    // act copies no empty folders, and git knows no repository without the folder `refs`: so one ref lies in a file.
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

async function git(cwd: string, ...args: string[]): Promise<string> {
  const options = { cwd, env: { ...process.env, ...untouchedByMachine }, maxBuffer: maxOutputBytes }
  const { stdout } = await promisify(execFile)('git', args, options)
  return stdout.trim()
}
