import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { bytesText } from '../../text/format.ts'
import type { Host } from '../../host/host.ts'
import { workplaceAt } from '../../host/local/workplace.ts'
import { aloneIn } from '../../host/local/workplace-lock.ts'
import { ageSchema, parseOptions } from '../options.ts'
import { readDescribed } from './described.ts'
import { freedBytes } from './freed-bytes.ts'
import type { Leftover, Pruned } from './leftover.ts'
import { findLeftovers } from './leftovers.ts'
import { pruneObjects } from './objects.ts'
import { pruneToolCache } from './runtimes.ts'

const optionsSchema = z.object({
  config: z.array(z.string()),
  olderThan: ageSchema,
  dryRun: z.boolean(),
})
export type PruneOptions = z.infer<typeof optionsSchema>

/**
 * Parses the options of `prune`.
 * @throws UserError for invalid options
 */
export function parsePruneOptions(options: unknown): PruneOptions {
  return parseOptions('prune', optionsSchema, options)
}

export interface PruneOutputs {
  /** The deleted files; with `dryRun`, the files that would be deleted. */
  readonly deleted: readonly Pruned[]
  readonly 'dry-run': boolean
}

/** Deletes unused files from the tool cache and from the project's `.tensorline`. */
export async function prune(
  folder: string,
  { config, olderThan, dryRun }: PruneOptions,
  host: Pick<Host, 'log' | 'cancelled'>,
): Promise<PruneOutputs> {
  const { log } = host
  const limit = Date.now() - olderThan
  const deleted = [...(await pruneToolCache(log, dryRun)), ...(await pruneObjects(log, limit, dryRun))]
  const outputs = { deleted, 'dry-run': dryRun }
  const workplace = workplaceAt(folder)
  const described = await readDescribed(config, log)
  if (described === null) return outputs
  // Unfinished files of a command that runs here would look unused.
  await aloneIn(workplace, host, async () => {
    const leftovers = await findLeftovers(workplace, described)
    const [old, young] = [leftovers.filter(isOlder(limit)), leftovers.filter((each) => !isOlder(limit)(each))]
    for (const each of old) {
      const bytes = await freedBytes(each.paths)
      log.info(`${dryRun ? 'Would delete' : 'Deleting'} ${describeLeftover(each, bytes)}`)
      deleted.push({ description: each.description, paths: each.paths, bytes })
      if (!dryRun) for (const path of each.paths) await rm(path, { recursive: true, force: true })
    }
    for (const each of young)
      log.info(`Kept, because it is younger: ${describeLeftover(each, await freedBytes(each.paths))}`)
    if (leftovers.length === 0) log.info(`${workplace.root} contains no unused files.`)
  })
  return outputs
}

function isOlder(limit: number): (leftover: Leftover) => boolean {
  return ({ changedAt }) => changedAt === null || changedAt.getTime() <= limit
}

function describeLeftover({ description, changedAt }: Leftover, bytes: number): string {
  const date = changedAt === null ? '' : `, of ${changedAt.toISOString().slice(0, 10)}`
  const size = bytes === 0 ? 'frees no space, because its files are used elsewhere' : bytesText(bytes)
  return `${description}${date}: ${size}`
}
