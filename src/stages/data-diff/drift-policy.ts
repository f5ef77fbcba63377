import { isDeepStrictEqual } from 'node:util'
import type { DriftSection } from '../../config/drift.ts'
import type { GateSection } from '../../config/gate.ts'
import type { PipelineConfig } from '../../config/pipeline.ts'
import { parsePipeline } from '../../config/read-pipeline.ts'
import { UserError } from '../../errors/user-error.ts'
import { printable } from '../../text/untrusted.ts'
import type { StageContext } from '../context.ts'

/** Only people with the triage role can set it, so the author of a pull request from a fork cannot. */
export const allowingDriftLabel = 'allow-data-drift'

/** The settings by which a dataset is compared with its baseline. */
export interface DriftPolicy {
  readonly drift: DriftSection
  /** Column of groups of rows; null if rows are independent. */
  readonly group: string | null
  /** Name of the pipeline whose datasets are baselines. */
  readonly name: string
  /** Determines the runs in which the baseline is searched. */
  readonly gate: GateSection
  readonly branch: string
  /** True if a maintainer allows any drift. */
  readonly allowed: boolean
  readonly notes: readonly string[]
}

/**
 * Returns the settings of the comparison; null if there are none. A pull request is compared by those of its base, so that it cannot widen
 * its own margins.
 */
export async function readDriftPolicy(context: StageContext): Promise<DriftPolicy | null> {
  const { pipeline, host } = context
  const own = driftPolicyOf(pipeline)
  const { base, pullRequest } = host
  if (base === null || pullRequest === null) return own
  const branch = pullRequest.baseBranch
  const read = await readBase(context)
  if (read instanceof UserError)
    return (
      own && {
        ...own,
        branch,
        notes: [`The pipeline file of the base cannot be read: ${printable(read.message)}`],
      }
    )
  const ofBase = read === null ? null : driftPolicyOf(read)
  if (ofBase === null) return own && { ...own, branch }
  const allowed = await base.hasLabel(allowingDriftLabel)
  const changes = !isDeepStrictEqual([ofBase.drift, ofBase.group], [own?.drift, own?.group])
  return {
    ...ofBase,
    branch,
    allowed,
    notes: [
      ...(changes
        ? ['This pull request changes data.drift or data.split.group. The settings of the base decide.']
        : []),
      ...(allowed ? [`The label ${allowingDriftLabel} allows any drift.`] : []),
    ],
  }
}

async function readBase({ file, overrides, host }: StageContext): Promise<PipelineConfig | UserError | null> {
  const text = (await host.base?.readFile(file)) ?? null
  if (text === null) return null
  try {
    return parsePipeline(text, file, overrides)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** Returns the settings of the comparison in a pipeline file; null without such settings. */
export function driftPolicyOf({ name, data, gate }: PipelineConfig): DriftPolicy | null {
  if (data?.drift === undefined) return null
  const { baseline } = gate
  return {
    drift: data.drift,
    group: data.split.group ?? null,
    name,
    gate,
    branch: baseline.from === 'run' ? baseline.branch : 'main',
    allowed: false,
    notes: [],
  }
}
