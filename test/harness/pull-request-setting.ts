import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { runCli } from '../../src/cli/cli.ts'
import { UserError } from '../../src/errors/user-error.ts'
import { verdictSchema, type Verdict } from '../../src/gate/verdict.ts'
import { hasCode } from '../../src/errors/user-error.ts'
import type { Host, PullRequestBase } from '../../src/host/host.ts'
import type { BaselineSource, SkippedCandidate } from '../../src/host/baseline-source.ts'
import { createLocalHost } from '../../src/host/local/local-host.ts'
import type { StageResult } from '../../src/stages/context.ts'
import { stages } from '../../src/stages/stages.ts'
import type { AnyAction } from '../../src/config/action.ts'

/** Text of files by their paths; null removes a file. */
export type ProjectFiles = Readonly<Record<string, string | null>>

export interface GateResult {
  /** `refused` when the step ended with a UserError, so that the job fails without a verdict. */
  readonly outcome: Verdict['outcome'] | 'refused'
  readonly accepted: boolean
  readonly reason: string
  readonly verdict: Verdict | null
  readonly page: string
}

export interface PullRequestOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly labels?: readonly string[]
  readonly host?: Partial<Host>
}

/**
 * Two folders that stand for the base of a pull request and for its merge commit: `main` with what its newest run published,
 * and the changed copy. The host is that of a terminal, whose base, baselines and labels are those of a pull request.
 */
export class PullRequestSetting {
  private readonly root: string
  private readonly before = process.cwd()

  private constructor(root: string) {
    this.root = root
  }

  static async create(files: ProjectFiles): Promise<PullRequestSetting> {
    const setting = new PullRequestSetting(await mkdtemp(join(tmpdir(), 'tensorline-pull-')))
    await writeFiles(setting.main, files)
    return setting
  }

  get main(): string {
    return join(this.root, 'main')
  }

  get pull(): string {
    return join(this.root, 'pull')
  }

  async close(): Promise<void> {
    process.chdir(this.before)
    await rm(this.root, { recursive: true })
  }

  /** Runs commands on the base branch. Throws unless they succeed. */
  async onMain(...args: readonly string[]): Promise<void> {
    process.chdir(this.main)
    const code = await runCli(args)
    if (code !== 0) throw new Error(`tensorline ${args.join(' ')} ended with ${code}`)
  }

  /** Changes files of the base branch after its newest run. */
  async amendMain(files: ProjectFiles): Promise<void> {
    await writeFiles(this.main, files)
  }

  /** Copies the files of the base and changes some of them. */
  async propose(files: ProjectFiles): Promise<void> {
    process.chdir(this.root)
    await rm(this.pull, { recursive: true, force: true })
    await cp(this.main, this.pull, { recursive: true, filter: (path) => !path.includes('.tensorline') })
    await writeFiles(this.pull, files)
    process.chdir(this.pull)
  }

  /** Runs commands of the pull request before its gate. @returns the exit code. */
  onPull(...args: readonly string[]): Promise<number> {
    process.chdir(this.pull)
    return runCli(args)
  }

  /** Runs the gate of the pull request. */
  async gate({ inputs = {}, labels = [], host = {} }: PullRequestOptions = {}): Promise<GateResult> {
    try {
      return await this.resultOf(await this.perform('evaluate-gate', { inputs, labels, host }))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return { outcome: 'refused', accepted: false, reason: error.message, verdict: null, page: '' }
    }
  }

  /** Runs a stage of the pull request. */
  async perform(
    stage: 'preprocess' | 'evaluate-gate',
    { inputs = {}, labels = [], host = {} }: PullRequestOptions = {},
  ): Promise<StageResult<AnyAction>> {
    process.chdir(this.pull)
    const workspace = await mkdtemp(join(this.root, 'workspace-'))
    const local = await createLocalHost({ folder: this.pull, terminal: process.stderr, env: {} })
    const ofPull: Host = {
      ...local,
      pullRequest: { number: 1, headCommit: 'head', baseCommit: baseCommit, baseBranch: 'main' },
      base: this.base(labels),
      baselines: this.baselines(),
      ...host,
    }
    return stages[stage].prepare((name) => inputs[name] ?? '').perform(ofPull, workspace)
  }

  private async resultOf({ outputs }: StageResult<AnyAction>): Promise<GateResult> {
    const report = join(this.pull, '.tensorline/artifacts', String(outputs['artifact']))
    const verdict = verdictSchema.parse(JSON.parse(await readFile(join(report, 'report.json'), 'utf8')))
    const page = await readFile(join(report, 'report.html'), 'utf8')
    return { ...verdict, verdict, page }
  }

  private base(labels: readonly string[]): PullRequestBase {
    const inMain = (path: string) => join(this.main, relative(this.pull, resolve(path)))
    return {
      commit: async () => baseCommit,
      readFile: async (path) =>
        readFile(inMain(path), 'utf8').catch((error: unknown) => {
          if (hasCode(error, 'ENOENT')) return null
          throw error
        }),
      committed: (path) => committedIn(this.main, inMain(path)),
      hasLabel: async (name) => labels.includes(name),
    }
  }

  /** The artifacts of the one run of `main`, which is of the workflow `model.yml`. */
  private baselines(): BaselineSource {
    const artifacts = join(this.main, '.tensorline/artifacts')
    return {
      async find(query, _into, open) {
        const none = (skipped: readonly SkippedCandidate[] = []) => ({
          found: false as const,
          reason: `no run has an artifact ${query.from === 'run' ? query.artifact : query.asset}`,
          hasRuns: existsSync(artifacts),
          skipped,
        })
        if (query.from !== 'run' || query.branch !== 'main') return none()
        if (query.workflow !== null && query.workflow !== 'model.yml') return none()
        const folder = join(artifacts, query.artifact)
        if (!existsSync(folder)) return none()
        try {
          const opened = await open(folder)
          return {
            found: true,
            opened,
            commit: baseCommit,
            createdAt: new Date(),
            runUrl: null,
            skipped: [],
          }
        } catch (error) {
          if (!(error instanceof UserError)) throw error
          return none([{ name: query.artifact, reason: error.message }])
        }
      },
    }
  }
}

const baseCommit = '0123456789abcdef0123456789abcdef01234567'

async function writeFiles(folder: string, files: ProjectFiles): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    if (text === null) await rm(file)
    else await writeFile(file, text)
  }
}

async function committedIn(root: string, path: string): ReturnType<PullRequestBase['committed']> {
  if (relative(root, path).startsWith('.tensorline') || !existsSync(path)) return null
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOTDIR')) return null
    throw error
  })
  const files = entries
    ? entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    : [path]
  return new Map(
    await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(file)
        const blob = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
        return [relative(path, file), { blob }] as const
      }),
    ),
  )
}
