import { notFound, notReady } from '../http/http-error.ts'
import type { ModelVersion } from './model-version.ts'
import type { Serving } from './serving.ts'
import type { VersionLabel } from './version-label.ts'

/** Part of a path that selects a version of a model. */
export interface ModelSelector {
  readonly name: string
  /** Null for the newest available version, or the one with the label. */
  readonly version: string | null
  readonly label: string | null
}

export interface ServedModelsOptions {
  readonly labels: readonly VersionLabel[]
  /** Model of the paths without a name; undefined for the only model. */
  readonly defaultModel?: string | undefined
}

/** All models of the server with their versions. */
export class ServedModels {
  readonly #options: ServedModelsOptions
  /** The versions of each model, newest first. */
  readonly #models = new Map<string, ModelVersion[]>()
  /** True when all models that exist at the start are loaded, or failed. */
  complete = false

  constructor(options: ServedModelsOptions) {
    this.#options = options
  }

  get names(): string[] {
    return [...this.#models.keys()].sort()
  }

  get all(): ModelVersion[] {
    return this.names.flatMap((name) => this.#models.get(name) ?? [])
  }

  /** Returns the newest available version of each model that has one. */
  get newest(): Serving[] {
    return this.names.flatMap((name) => newestOf(this.#models.get(name) ?? []) ?? [])
  }

  /** Returns every version that is in memory, also one that is being unloaded. */
  get loaded(): Serving[] {
    return this.all.flatMap(({ serving }) => serving ?? [])
  }

  /** Returns the newest version of the default model; null without one. */
  get default(): Serving | null {
    const name = this.#defaultName
    return name === undefined ? null : newestOf(this.versionsOf(name))
  }

  /** Returns true if several models exist and none of them is the default one. */
  get hasChoice(): boolean {
    return this.#models.size > 1 && this.#defaultName === undefined
  }

  add(version: ModelVersion): void {
    const versions = [...(this.#models.get(version.name) ?? []), version]
    this.#models.set(
      version.name,
      versions.sort((a, b) => Number(b.version) - Number(a.version)),
    )
  }

  delete(version: ModelVersion): void {
    const others = (this.#models.get(version.name) ?? []).filter((other) => other !== version)
    if (others.length > 0) this.#models.set(version.name, others)
    else this.#models.delete(version.name)
  }

  /** Returns the versions of a model, newest first; none for an unknown model. */
  versionsOf(name: string): readonly ModelVersion[] {
    return this.#models.get(name) ?? []
  }

  /** Returns true for a version that a setting gives a label. */
  hasLabel({ name, version }: ModelVersion): boolean {
    return this.#options.labels.some(
      (one) => one.version === version && (one.model === null || one.model === name),
    )
  }

  /**
   * Returns the versions that a path selects, available or not.
   * @throws HttpError if none exists
   */
  find({ name, version, label }: ModelSelector): readonly ModelVersion[] {
    const versions = this.#require(name)
    if (label !== null) {
      const labelled = this.#labelled(versions, name, label)
      return labelled === null ? [] : [labelled]
    }
    if (version === null) return versions
    const found = versions.filter((one) => one.version === version)
    if (found.length === 0)
      throw notFound(`no version ${version} of "${name}"`, `the ${listOf('version', 'versions', versions)}`)
    return found
  }

  /**
   * Returns the available version that a path selects.
   * @throws HttpError if none exists
   */
  select(selector: ModelSelector): Serving {
    const versions = this.find(selector)
    const serving = newestOf(versions)
    if (serving !== null) return serving
    if (versions.some(({ isPending }) => isPending)) throw notReady()
    const one = selector.version === null ? 'version' : `version ${selector.version}`
    const cause = versions.some(({ error }) => error !== null) ? 'that could be loaded' : 'that is loaded'
    throw notFound(`no ${one} of "${selector.name}" ${cause}`, 'an available version')
  }

  /**
   * Returns the newest version of the default model.
   * @throws HttpError if several models exist and none is the default one
   */
  requireDefault(): Serving {
    const { names } = this
    const name = this.#defaultName
    if (name !== undefined) return this.select({ name, version: null, label: null })
    if (names.length === 0 && !this.complete) throw notReady()
    if (names.length === 0) throw notFound('no model', 'a model in MODELS_DIR, which is empty')
    throw notFound('a path without the name of a model', `a path with one of the names ${names.join(', ')}`)
  }

  get #defaultName(): string | undefined {
    const { names } = this
    return this.#options.defaultModel ?? (names.length === 1 ? names[0] : undefined)
  }

  #require(name: string): readonly ModelVersion[] {
    const versions = this.#models.get(name)
    if (versions) return versions
    if (!this.complete) throw notReady()
    const { names } = this
    if (names.length === 0) throw notFound(`no model "${name}"`, 'a model in MODELS_DIR, which is empty')
    throw notFound(
      `no model "${name}"`,
      names.length === 1 ? `the model "${names[0] ?? ''}"` : `one of the models ${names.join(', ')}`,
    )
  }

  /** Returns the version with a label; null for a label of the newest version while none is available. */
  #labelled(versions: readonly ModelVersion[], name: string, label: string): ModelVersion | null {
    const labels = this.#options.labels.filter(({ model }) => model === null || model === name)
    // A label of one model hides the label of the same name for all models.
    const found = labels
      .filter((one) => one.label === label)
      .sort((a, b) => Number(a.model === null) - Number(b.model === null))[0]
    if (!found)
      throw notFound(
        `no label "${label}" of "${name}"`,
        `one of the labels ${labels.map((one) => one.label).join(', ')}`,
      )
    if (found.version === null)
      return (
        versions.find(({ isAvailable }) => isAvailable) ?? versions.find(({ isPending }) => isPending) ?? null
      )
    const version = versions.find((one) => one.version === found.version)
    if (version) return version
    throw notFound(
      `the label "${label}" for version ${found.version} of "${name}"`,
      `a label for the ${listOf('version', 'versions', versions)}`,
    )
  }
}

function newestOf(versions: readonly ModelVersion[]): Serving | null {
  return versions.find(({ isAvailable }) => isAvailable)?.serving ?? null
}

function listOf(one: string, several: string, versions: readonly ModelVersion[]): string {
  const all = versions.map(({ version }) => version)
  return all.length === 1 ? `${one} ${all[0] ?? ''}` : `${several} ${all.join(', ')}`
}
