import type { BaseLogger } from 'pino'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { UnusableModel } from '../threads/thread-pool.ts'
import { findVersions, type FoundVersion } from './find-versions.ts'
import { ModelVersion } from './model-version.ts'
import type { ServedModels } from './served-models.ts'
import type { Serving } from './serving.ts'

export interface RepositoryOptions {
  /** Folder with `<name>/<version>/`. */
  readonly folder: string
  /** Number of newest versions of each model that are loaded, beside those with a label. */
  readonly newest: number
  readonly models: ServedModels
  readonly log: Pick<BaseLogger, 'info' | 'warn' | 'error'>
  /** Verifies a version and starts its threads. */
  readonly load: (found: FoundVersion) => Promise<Serving>
}

/** Content of a version that was seen, and that was loaded or failed. */
interface Progress {
  seen: string | null
  tried: string | null
}

/**
 * Keeps the served models equal to a folder of models. A new version is loaded beside the others and becomes visible when
 * it is verified. A version that is gone ends after its last request. Content is loaded when two scans have found it
 * equal, so that a folder that is being written is left alone.
 */
export class ModelRepository {
  readonly #options: RepositoryOptions
  readonly #progress = new WeakMap<ModelVersion, Progress>()
  /** Models that were unloaded by a request. */
  readonly #unwanted = new Set<string>()
  #work: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | null = null
  #problem: string | null = null
  #stopped = false

  constructor(options: RepositoryOptions) {
    this.#options = options
  }

  /** Loads all models, and then repeats the scan; 0 seconds for never. */
  async start(pollSeconds: number): Promise<void> {
    await this.#update({ settled: true })
    this.#options.models.complete = true
    if (pollSeconds > 0) this.#pollAfter(pollSeconds * 1000)
  }

  /** Loads the newest versions of a model now. Returns its versions. */
  async load(name: string): Promise<readonly ModelVersion[]> {
    this.#unwanted.delete(name)
    await this.#update({ settled: true, name })
    return this.#options.models.versionsOf(name)
  }

  /** Unloads a model until it is loaded by a request. Returns its versions. */
  async unload(name: string): Promise<readonly ModelVersion[]> {
    const { models } = this.#options
    if (models.versionsOf(name).length === 0) return []
    this.#unwanted.add(name)
    await this.#update({ settled: false, name })
    return models.versionsOf(name)
  }

  /** Stops the scans. */
  stop(): void {
    this.#stopped = true
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #pollAfter(ms: number): void {
    this.#timer = setTimeout(() => {
      void this.#update({ settled: false }).finally(() => {
        if (!this.#stopped) this.#pollAfter(ms)
      })
    }, ms)
    this.#timer.unref()
  }

  /** Runs one update after the other. */
  async #update(scope: { readonly settled: boolean; readonly name?: string }): Promise<void> {
    const update = this.#work.then(async () => {
      try {
        await this.#scan(scope)
      } catch (error) {
        this.#options.log.error({ err: error }, `cannot update the models: ${messageOf(error)}`)
      }
    })
    this.#work = update
    await update
  }

  async #scan({ settled, name }: { readonly settled: boolean; readonly name?: string }): Promise<void> {
    const { folder, models, log } = this.#options
    let found: FoundVersion[]
    try {
      found = await findVersions(folder)
      this.#problem = null
    } catch (error) {
      // The served models stay: the folder may be of a file system that comes back.
      const problem = messageOf(error)
      if (problem !== this.#problem) log.warn(`cannot read the models in ${folder}: ${problem}`)
      this.#problem = problem
      return
    }
    const names = new Set([...found.map((one) => one.name), ...models.names])
    for (const one of names)
      if (name === undefined || name === one)
        await this.#updateModel(
          one,
          found.filter((version) => version.name === one),
          settled,
        )
  }

  async #updateModel(name: string, found: readonly FoundVersion[], settled: boolean): Promise<void> {
    const { models, newest } = this.#options
    const wanted = new Set<ModelVersion>()
    let available = 0
    for (const one of found) {
      const version = this.#versionOf(one)
      const isSurplus = available >= newest && !models.hasLabel(version)
      if (isSurplus || this.#unwanted.has(name)) continue
      wanted.add(version)
      await this.#loadChanged(version, one, settled)
      if (version.isAvailable) available += 1
    }
    const versions = models.versionsOf(name)
    const waits = versions.some((version) => wanted.has(version) && version.isPending)
    for (const version of versions) {
      const exists = found.some((one) => one.version === version.version)
      // The last available version stays until the one that replaces it is loaded.
      if (wanted.has(version) || (waits && available === 0 && version.isAvailable)) continue
      this.#unload(version, exists)
    }
  }

  #versionOf({ name, version }: FoundVersion): ModelVersion {
    const { models } = this.#options
    const known = models.versionsOf(name).find((one) => one.version === version)
    if (known) return known
    const added = new ModelVersion(name, version)
    models.add(added)
    return added
  }

  async #loadChanged(version: ModelVersion, found: FoundVersion, settled: boolean): Promise<void> {
    const progress = this.#progressOf(version)
    const unchanged = progress.seen === found.fingerprint
    progress.seen = found.fingerprint
    if (version.state === 'UNLOADING' || progress.tried === found.fingerprint || this.#stopped) return
    if (version.serving === null && version.error === null) version.state = 'START'
    if (!unchanged && !settled) return
    progress.tried = found.fingerprint
    const { log, load } = this.#options
    const replaced = version.serving
    if (replaced === null) version.state = 'LOADING'
    try {
      const serving = await load(found)
      version.loaded(serving)
      log.info(`serving ${found.name} version ${found.version}, ${serving.artifact.digest}`)
      if (replaced !== null) this.#retire(replaced)
    } catch (error) {
      version.failed(messageOf(error))
      const expected = error instanceof UserError || error instanceof UnusableModel
      const text = `cannot load ${found.name} version ${found.version}: ${messageOf(error)}`
      if (expected) log.error(text)
      else log.error({ err: error }, text)
    }
  }

  #unload(version: ModelVersion, exists: boolean): void {
    const { models, log } = this.#options
    const { serving } = version
    if (version.state === 'UNLOADING') return
    this.#progressOf(version).tried = null
    const end = (): void => {
      version.serving = null
      version.state = 'END'
      if (!exists) models.delete(version)
    }
    version.error = null
    if (serving === null) {
      end()
      return
    }
    version.state = 'UNLOADING'
    this.#retire(serving, () => {
      end()
      log.info(`unloaded ${version.name} version ${version.version}`)
    })
  }

  /** Ends the threads of a version after its last request. */
  #retire(serving: Serving, onEnd: () => void = () => {}): void {
    const retire = async (): Promise<void> => {
      await serving.requests.ended()
      await serving.pool.close()
      serving.inputDrift?.stop()
      await serving.metrics.remove()
      onEnd()
    }
    retire().catch((error: unknown) => {
      this.#options.log.error(
        { err: error },
        `cannot end the threads of ${serving.name}: ${messageOf(error)}`,
      )
    })
  }

  #progressOf(version: ModelVersion): Progress {
    const known = this.#progress.get(version)
    if (known) return known
    const progress: Progress = { seen: null, tried: null }
    this.#progress.set(version, progress)
    return progress
  }
}
