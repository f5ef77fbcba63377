import { join } from 'node:path'
import { z } from 'zod'
import { hasCode } from '../../errors/user-error.ts'
import { installFile } from '../../files/install-file.ts'
import { readRunRecord } from '../../artifacts/artifact.ts'
import { canonicalJson, type Digest } from '../../artifacts/digest.ts'
import { runRecordName } from '../../artifacts/manifest.ts'
import { artifactDigest } from '../../artifacts/artifact-digest.ts'
import type { GitHubContext } from './workflow-context.ts'
import type { Matrix } from './matrix.ts'

/** The job and the attempt that published an artifact. */
const publisherSchema = z.object({
  run: z.number(),
  attempt: z.number(),
  job: z.string(),
  matrix: z.record(z.string(), z.json()),
})

export type Publisher = z.infer<typeof publisherSchema>

/** An artifact that this run already has under the name, read from a copy. */
export interface EarlierArtifact {
  /** Null for a folder that was not sealed. */
  readonly digest: Digest | null
  readonly publisher: Publisher | null
}

const runRecordSchema = z.looseObject({ published: publisherSchema.optional() })

export function publisherOf(context: GitHubContext, matrix: Matrix): Publisher {
  const { runId: run, runAttempt: attempt, job } = context
  return publisherSchema.parse({ run, attempt, job, matrix })
}

/**
 * Records the publisher in the folder's run record, so that a re-run can distinguish its own artifact from another job's.
 */
export async function recordPublisher(folder: string, publisher: Publisher): Promise<void> {
  const record = { ...(await recordIn(folder)), published: publisher }
  await installFile(join(folder, runRecordName), `${JSON.stringify(record, null, 2)}\n`)
}

export async function readEarlierArtifact(folder: string): Promise<EarlierArtifact> {
  const record = await recordIn(folder)
  return { digest: await artifactDigest(folder), publisher: record.published ?? null }
}

/**
 * Returns the action for a name that is taken: keep an equal artifact; replace one that this job published in an earlier
 * attempt; otherwise another job published it, and replacing it silently would change a model for the jobs that read it.
 */
export function decideReplacement(
  earlier: EarlierArtifact,
  digest: Digest,
  publisher: Publisher,
): 'keep' | 'replace' | 'clash' {
  if (earlier.digest === digest) return 'keep'
  const before = earlier.publisher
  const isEarlierAttempt =
    before !== null &&
    before.job === publisher.job &&
    canonicalJson(before.matrix) === canonicalJson(publisher.matrix) &&
    before.attempt < publisher.attempt
  return isEarlierAttempt ? 'replace' : 'clash'
}

/** Returns a publisher for messages: `job train (seed=1), attempt 2`. */
export function describePublisher(publisher: Publisher | null): string {
  if (publisher === null) return 'something other than Tensorline'
  const values = Object.entries(publisher.matrix).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : canonicalJson(value)}`,
  )
  const matrix = values.length === 0 ? '' : ` (${values.join(', ')})`
  return `job ${publisher.job}${matrix}, attempt ${publisher.attempt}`
}

/** Returns the run record; empty if none exists yet. */
async function recordIn(folder: string): Promise<z.infer<typeof runRecordSchema>> {
  const record = await readRunRecord(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return {}
    throw error
  })
  return runRecordSchema.parse(record)
}
