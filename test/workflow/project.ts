import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { exportActions } from '../harness/actions-export.ts'
import { runWorkflow, type WorkflowRequest, type WorkflowResult } from '../harness/act.ts'
import { pullRequestEvent, pushEvent, releaseEvent, type WorkflowEvent } from '../harness/events.ts'
import type { PullRequest, RepositoryState } from '../harness/github/state.ts'
import { GitRepository, type Files } from '../harness/repository.ts'
import { startServices, type Services } from '../harness/services.ts'
import { digits } from './digits.ts'
import { example, standIns } from './example.ts'

const template = join(import.meta.dirname, 'repository')

export type Options = Omit<WorkflowRequest, 'repository' | 'workflow' | 'event' | 'actions'>

/** A repository on GitHub that trains a small network on a part of MNIST with the actions of this checkout. */
export class Project {
  readonly services: Services
  readonly git: GitRepository
  readonly repository: RepositoryState
  /** The folder of the actions of this checkout, and the folders that replace third-party actions. */
  private readonly folder: string
  private readonly actions: Readonly<Record<string, string>>

  private constructor(
    services: Services,
    git: GitRepository,
    folder: string,
    actions: Readonly<Record<string, string>>,
  ) {
    this.services = services
    this.git = git
    this.repository = services.github.state.addRepository(git)
    this.folder = folder
    this.actions = actions
  }

  /**
   * Starts with `examples/pull-request.yml` as the workflow `model`.
   * @param files added to the first commit, beside that workflow, `tensorline.yml` and the images.
   */
  static async start(files: Files = {}): Promise<Project> {
    const folder = await mkdtemp(join(tmpdir(), 'tensorline-actions-'))
    const git = await GitRepository.create('acme/digits', {
      '.': { copyOf: template },
      '.github/workflows/model.yml': await example('pull-request'),
      ...(await digits({ train: 3000, test: 1000 })),
      ...files,
    })
    return new Project(await startServices(), git, folder, {
      'tensorline/tensorline@v1': await exportActions(join(folder, 'tensorline')),
      ...(await standIns(folder)),
    })
  }

  async close(): Promise<void> {
    await this.services.close()
    await this.git.remove()
    await rm(this.folder, { recursive: true })
  }

  /** Opens a pull request from a new branch with these files. */
  async propose(branch: string, files: Files): Promise<PullRequest> {
    await this.git.commit(branch, files)
    return this.repository.openPullRequest({ head: branch })
  }

  async onPush(workflow: string, options?: Options): Promise<WorkflowResult> {
    return this.run(workflow, await pushEvent(this.services.github.state, this.repository, 'main'), options)
  }

  async onPull(pull: PullRequest, workflow: string, options?: Options): Promise<WorkflowResult> {
    const event = await pullRequestEvent(this.services.github.state, this.repository, pull)
    return this.run(workflow, event, options)
  }

  async onRelease(tag: string, workflow: string, options?: Options): Promise<WorkflowResult> {
    const event = await releaseEvent(this.services.github.state, this.repository, tag)
    return this.run(workflow, event, options)
  }

  onEvent(event: WorkflowEvent, workflow: string, options?: Options): Promise<WorkflowResult> {
    return this.run(workflow, event, options)
  }

  private run(workflow: string, event: WorkflowEvent, options: Options = {}): Promise<WorkflowResult> {
    return runWorkflow(this.services, {
      repository: this.repository,
      workflow: `.github/workflows/${workflow}.yml`,
      event,
      actions: this.actions,
      ...options,
    })
  }
}

type LineChanges = Readonly<Record<string, unknown>>

/** Returns the `tensorline.yml` of the repository with other values at some paths: `{'train.epochs': 5}`. */
export async function lineWith(changes: LineChanges): Promise<Files> {
  return { 'tensorline.yml': await lineText(changes) }
}

export async function lineText(changes: LineChanges = {}): Promise<string> {
  const document = parseDocument(await readFile(join(template, 'tensorline.yml'), 'utf8'))
  for (const [path, value] of Object.entries(changes)) document.setIn(path.split('.'), value)
  return String(document)
}

/** Returns the run if it succeeded. Throws with its whole log otherwise. */
export async function successful(run: Promise<WorkflowResult>): Promise<WorkflowResult> {
  const result = await run
  if (result.conclusion !== 'success')
    throw new Error(`the run ended with ${result.exitCode}:\n${result.log}`)
  return result
}
