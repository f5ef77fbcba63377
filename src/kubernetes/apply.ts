import { z } from 'zod'
import type { ClusterClient } from './cluster-client.ts'
import { anyObject, collectionPath, type KubernetesObject } from './objects.ts'
import { notServed } from './api-status.ts'
import { fieldManager, ownedObject, takeOverFields } from './field-ownership.ts'
import { withLiveReplicas } from './live-replicas.ts'
import { repeatOnConflict } from './repeat-on-conflict.ts'
import { withTokenVersion } from './server-token.ts'

const resourceList = z.object({
  resources: z.array(z.object({ name: z.string(), kind: z.string() })),
})

/** Attempts to change an object that others change at the same time. */
const attempts = 5
/** Attempts to delete an object. */
const deletions = 20

const identified = z.object({
  metadata: z.object({ uid: z.string().optional(), resourceVersion: z.string().optional() }).default({}),
})

/**
 * Writes objects by server-side apply, one after another, in a namespace. A Deployment of a server whose token is in a secret is
 * written with the version of the secret, so that its pods restart when the token changes.
 */
export class ObjectWriter {
  readonly #client: ClusterClient
  readonly #namespace: string
  readonly #groups = new Map<string, Promise<z.infer<typeof resourceList> | null>>()

  constructor(client: ClusterClient, namespace: string) {
    this.#client = client
    this.#namespace = namespace
  }

  /**
   * Creates or changes an object. Fields that a person or another program changed, and that the object contains, get the
   * values of the object. Fields that a tool applied, such as kubectl or Helm, and that the object does not contain, are removed.
   */
  async apply(object: KubernetesObject, manager: string = fieldManager): Promise<void> {
    if (manager === fieldManager) await this.#takeOver(object)
    const query = new URLSearchParams({ fieldManager: manager, force: 'true' })
    await this.#client.send(anyObject, {
      method: 'PATCH',
      path: `${await this.#pathOf(object)}?${query.toString()}`,
      contentType: 'application/apply-patch+yaml',
      body: await this.#bodyOf(object),
    })
  }

  /** Returns the object in the cluster, and the one that applying it would make. Changes nothing. */
  async dryRun(
    object: KubernetesObject,
  ): Promise<{ readonly live: object | null; readonly applied: object }> {
    const path = await this.#pathOf(object)
    const query = new URLSearchParams({ fieldManager, force: 'true', dryRun: 'All' })
    const live = await this.#client.find(anyObject, path)
    const applied = await this.#client.send(anyObject, {
      method: 'PATCH',
      path: `${path}?${query.toString()}`,
      contentType: 'application/apply-patch+yaml',
      body: await this.#bodyOf(object),
    })
    return { live, applied }
  }

  /** Returns an object in the cluster; null if it does not exist. */
  async read<Schema extends z.ZodType>(
    schema: Schema,
    object: KubernetesObject,
  ): Promise<z.infer<Schema> | null> {
    return this.#client.find(schema, await this.#pathOf(object))
  }

  /** Changes an object by a JSON merge patch (RFC 7386). */
  async patch(object: KubernetesObject, body: unknown): Promise<void> {
    const query = new URLSearchParams({ fieldManager })
    await this.#client.send(anyObject, {
      method: 'PATCH',
      path: `${await this.#pathOf(object)}?${query.toString()}`,
      contentType: 'application/merge-patch+json',
      body,
    })
  }

  async exists(object: KubernetesObject): Promise<boolean> {
    return (await this.#client.find(anyObject, await this.#pathOf(object))) !== null
  }

  /**
   * Deletes an object as it was just read: a request that is late does not delete the object that another run has changed or created
   * meanwhile. Repeats this if the object changes, which the status of a Deployment often does.
   */
  async delete(object: KubernetesObject): Promise<void> {
    const path = await this.#pathOf(object)
    await repeatOnConflict(deletions, async () => {
      const live = await this.#client.find(identified, path)
      if (live === null) return
      const { uid, resourceVersion } = live.metadata
      const body = { propagationPolicy: 'Background', preconditions: { uid, resourceVersion } }
      await this.#client.sendText({ method: 'DELETE', path, body })
    })
  }

  /** Returns the object with the values that depend on the cluster. */
  async #bodyOf(object: KubernetesObject): Promise<KubernetesObject> {
    const scaled = await withLiveReplicas(this.#client, this.#namespace, object)
    return withTokenVersion(this.#client, this.#namespace, scaled)
  }

  /**
   * Makes deployments the owner of the fields that another tool applied. Repeats this if the object changes meanwhile.
   * @throws the conflict of the last attempt
   */
  async #takeOver(object: KubernetesObject): Promise<void> {
    const path = await this.#pathOf(object)
    await repeatOnConflict(attempts, async () => {
      const live = await this.#client.find(ownedObject, path)
      const managedFields = live && takeOverFields(live.metadata.managedFields, object.apiVersion)
      if (live === null || managedFields === null) return
      await this.#client.send(anyObject, {
        method: 'PATCH',
        path,
        contentType: 'application/merge-patch+json',
        body: { metadata: { resourceVersion: live.metadata.resourceVersion, managedFields } },
      })
    })
  }

  async #pathOf({ apiVersion, kind, metadata }: KubernetesObject): Promise<string> {
    const resources = await this.#resourcesOf(apiVersion)
    const resource = resources?.resources.find((each) => each.kind === kind && !each.name.includes('/'))
    if (resource === undefined) throw notServed(this.#client.server, apiVersion, kind)
    return `${collectionPath(apiVersion, this.#namespace, resource.name)}/${metadata.name}`
  }

  #resourcesOf(apiVersion: string): Promise<z.infer<typeof resourceList> | null> {
    const known = this.#groups.get(apiVersion)
    if (known !== undefined) return known
    const path = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`
    const found = this.#client.find(resourceList, path)
    this.#groups.set(apiVersion, found)
    return found
  }
}
