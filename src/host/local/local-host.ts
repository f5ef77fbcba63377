import { appendFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { processCancellation } from '../cancellation.ts'
import type { Host } from '../host.ts'
import { createArtifactStore } from './artifacts.ts'
import { createBaselineSource } from './baselines.ts'
import { createCache } from './cache.ts'
import { createDeployments } from './deployments.ts'
import { createLedger } from './ledger.ts'
import { createLog, createPaint, type Terminal } from './log.ts'
import { readRevision } from './revision.ts'
import { workplaceAt } from './workplace.ts'

export interface LocalHostOptions {
  /** The project's folder; `.tensorline` below it contains all stored data. */
  readonly folder: string
  readonly terminal: Terminal
  readonly env: NodeJS.ProcessEnv
}

export interface LocalHost extends Host {
  /** Returns the path of the summary page, relative to the project's folder; null if this run wrote none. */
  readonly writtenSummary: () => string | null
}

/** Returns the environment of a stage on a local machine. */
export async function createLocalHost({ folder, terminal, env }: LocalHostOptions): Promise<LocalHost> {
  const workplace = workplaceAt(folder)
  const revision = await readRevision(folder)
  const log = createLog({ terminal, env })
  const summary = createSummary(workplace.summary)
  return {
    log,
    artifacts: createArtifactStore(workplace.artifacts, log),
    cache: createCache(workplace.cache, log),
    // The folder itself outlives the process.
    series: () => ({ restoreNewest: async () => undefined, saveNewest: async () => null }),
    baselines: createBaselineSource(workplace.baselines),
    review: null,
    deployments: createDeployments(workplace.deployments, log),
    ledger: createLedger(workplace.ledger),
    identity: null,
    revision,
    pullRequest: null,
    base: null,
    forkRun: null,
    codeOrigin: { fromFork: false, privileged: false, selfHosted: true },
    cancelled: processCancellation(),
    paint: createPaint({ terminal, env }),
    writeSummary: summary.write,
    writtenSummary: () => (summary.isWritten() ? relative(folder, workplace.summary) : null),
  }
}

/** Returns a page for the run: its first part replaces the page of the previous run. */
function createSummary(file: string) {
  let begun = false
  return {
    isWritten: () => begun,
    write: async (markdown: string): Promise<void> => {
      await (begun ? appendFile(file, `${markdown}\n`) : writeFile(file, `${markdown}\n`))
      begun = true
    },
  }
}
