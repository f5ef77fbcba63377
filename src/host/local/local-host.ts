import { appendFile, writeFile } from 'node:fs/promises'
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

/** Returns the environment of a stage on a local machine. */
export async function createLocalHost({ folder, terminal, env }: LocalHostOptions): Promise<Host> {
  const workplace = workplaceAt(folder)
  const revision = await readRevision(folder)
  const log = createLog({ terminal, env })
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
    writeSummary: createSummary(workplace.summary),
  }
}

/** Returns a function that writes one page per run: its first part replaces the page of the previous run. */
function createSummary(file: string): (markdown: string) => Promise<void> {
  let begun = false
  return async (markdown) => {
    await (begun ? appendFile(file, `${markdown}\n`) : writeFile(file, `${markdown}\n`))
    begun = true
  }
}
