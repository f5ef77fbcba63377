import type { ArtifactClient } from '@actions/artifact'
import type * as actionsCache from '@actions/cache'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { linkPlainPaths, type PlainPaths } from './plain-paths.ts'

type CacheFunctions = Pick<typeof actionsCache, 'restoreCache' | 'saveCache'>

/** The part of the cache service's client that Tensorline uses. */
export interface CacheClient extends CacheFunctions {
  isFeatureAvailable(): boolean | Promise<boolean>
}

/**
 * Returns a client of the cache service that is loaded at its first use: its code is one megabyte, which many steps never
 * need.
 */
export function cacheClientOnDemand(): CacheClient {
  const load = () => import('@actions/cache')
  let plainPaths: Promise<PlainPaths> | null = null
  const plain = async (paths: readonly string[]) =>
    (await (plainPaths ??= linkPlainPaths(process.env, join(homedir(), '.cache/tensorline-links'))))(paths)
  return {
    isFeatureAvailable: async () => (await load()).isFeatureAvailable(),
    restoreCache: async (paths, ...rest) => (await load()).restoreCache(await plain(paths), ...rest),
    saveCache: async (paths, ...rest) => (await load()).saveCache(await plain(paths), ...rest),
  }
}

/** Returns a client of the artifact service that is loaded at its first use. */
export function artifactClientOnDemand(): ArtifactClient {
  let client: Promise<ArtifactClient> | null = null
  const load = () =>
    (client ??= import('@actions/artifact').then(({ DefaultArtifactClient }) => new DefaultArtifactClient()))
  return {
    uploadArtifact: async (...args) => (await load()).uploadArtifact(...args),
    listArtifacts: async (...args) => (await load()).listArtifacts(...args),
    getArtifact: async (...args) => (await load()).getArtifact(...args),
    downloadArtifact: async (...args) => (await load()).downloadArtifact(...args),
    deleteArtifact: async (...args) => (await load()).deleteArtifact(...args),
  }
}
