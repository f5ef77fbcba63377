import type { ArtifactClient } from '@actions/artifact'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { installFolder } from '../../files/install-folder.ts'
import { linkTree } from '../../files/link-tree.ts'
import { numberedFolders } from '../../files/numbered-folders.ts'
import type { Log, CheckpointStore } from '../host.ts'
import { attempt, fiveMinutes, fromHere, throughFolder, transferFolder, within } from './cache-transfer.ts'
import type { CacheClient } from './clients.ts'
import type { GitHubContext } from './workflow-context.ts'
import { downloadArtifact } from './download-artifact.ts'
import { withoutArtifactService } from './service.ts'

export interface SeriesParts {
  readonly cache: CacheClient
  readonly artifacts: ArtifactClient
  readonly context: GitHubContext
  readonly log: Log
}

/**
 * Returns a series in the Actions cache. If the cache is unavailable or rejects entries, the series is kept in artifacts
 * of this run, and older ones are deleted after newer ones.
 */
export function createSeries(parts: SeriesParts, name: string, folder: string): CheckpointStore {
  let chosen: Promise<Service> | null = null
  const service = () => (chosen ??= serviceFor(parts, name))
  return {
    restoreNewest: () =>
      attempt(parts.log, `restore ${name}`, undefined, async () =>
        (await service()).restore((step) => join(folder, String(step))),
      ),
    saveNewest: () =>
      attempt(parts.log, `save ${name}`, null, async () => {
        const step = (await numberedFolders(folder)).at(-1)
        if (step === undefined) return null
        const kept = await (await service()).save(step, join(folder, String(step)))
        parts.log.info(
          kept
            ? `Saved ${name} of step ${step} to GitHub.`
            : `${name} of step ${step} is only on this machine.`,
        )
        return kept ? step : null
      }),
  }
}

interface Service {
  restore(folderOf: (step: number) => string): Promise<void>
  /** @returns true if it is kept */
  save(step: number, folder: string): Promise<boolean>
}

async function serviceFor(parts: SeriesParts, name: string): Promise<Service> {
  let made: Service | null = null
  const artifacts = () => (made ??= inArtifacts(parts, name))
  if (!(await parts.cache.isFeatureAvailable())) return artifacts()
  const cache = inCache(parts, name)
  return {
    async restore(folderOf) {
      await cache.restore(folderOf)
      // The cache may have rejected an entry of an earlier attempt.
      if (parts.context.runAttempt > 1) await artifacts().restore(folderOf)
    },
    save: async (step, folder) => (await cache.save(step, folder)) || (await artifacts().save(step, folder)),
  }
}

/**
 * Returns a series in the cache. Entries cannot be replaced, so each has its own key; the service finds the newest key
 * with a common prefix.
 */
function inCache({ cache, context }: SeriesParts, name: string): Service {
  const every = `tensorline-${name}-`
  const ofThisRun = `${every}${context.runId}-`
  const transfer = transferFolder(context, name)
  return {
    async restore(folderOf) {
      await throughFolder(transfer, async () => {
        const found = await within(
          fiveMinutes,
          cache.restoreCache([fromHere(transfer)], ofThisRun, [ofThisRun, every]),
        )
        const [, step] = /-(\d+)$/.exec(found ?? '') ?? []
        if (step !== undefined)
          await installFolder(folderOf(Number(step)), (draft) => linkTree(transfer, draft))
      })
    },
    async save(step, folder) {
      return throughFolder(transfer, async () => {
        await linkTree(folder, transfer)
        const key = `${ofThisRun}${context.runAttempt}-${step}`
        const paths = [fromHere(transfer)]
        const id = await within(fiveMinutes, cache.saveCache(paths, key))
        // The client has logged why it saved nothing: the entry may have been rejected, or exist already.
        return id >= 0 || (await cache.restoreCache(paths, key, [], { lookupOnly: true })) === key
      })
    },
  }
}

function inArtifacts({ artifacts, context, log }: SeriesParts, name: string): Service {
  const stepOf = (artifact: string) => {
    const [, step] = artifact.startsWith(`${name}-`) ? (/-\d+-(\d+)$/.exec(artifact) ?? []) : []
    return step === undefined ? null : Number(step)
  }
  const present = async () => {
    const listed = await artifacts.listArtifacts({ latest: true })
    return listed.artifacts
      .flatMap((artifact) => {
        const step = stepOf(artifact.name)
        return step === null ? [] : [{ artifact, step }]
      })
      .sort((a, b) => b.step - a.step || b.artifact.id - a.artifact.id)
  }
  const obstacle = withoutArtifactService(context)
  if (obstacle) {
    log.info(`Checkpoints stay on this machine: found ${obstacle.found}.`)
    return { restore: async () => undefined, save: async () => false }
  }
  return {
    async restore(folderOf) {
      const [newest] = await present()
      if (newest)
        await installFolder(folderOf(newest.step), (draft) =>
          downloadArtifact(artifacts, newest.artifact, draft),
        )
    },
    async save(step, folder) {
      const earlier = await present()
      if (earlier.some((other) => other.step === step)) return true
      // The training may delete the folder for newer ones during the upload.
      const transfer = transferFolder(context, name)
      await throughFolder(transfer, async () => {
        await linkTree(folder, transfer)
        const files = await readdir(transfer)
        await artifacts.uploadArtifact(
          `${name}-${context.runAttempt}-${step}`,
          files.map((file) => join(transfer, file)),
          transfer,
          { compressionLevel: 0, retentionDays: 7 },
        )
      })
      for (const { artifact } of earlier) await artifacts.deleteArtifact(artifact.name)
      return true
    },
  }
}
