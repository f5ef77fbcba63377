import type { GateSection } from '../../config/gate.ts'
import { parsePipeline } from '../../config/read-pipeline.ts'
import { UserError } from '../../errors/user-error.ts'
import type { PullRequestBase } from '../../host/host.ts'
import type { StageContext } from '../context.ts'

/** The gate of the base of a pull request, and the name of its pipeline. */
export type BasePolicy =
  | { readonly state: 'read'; readonly name: string; readonly gate: GateSection }
  /** The base has no pipeline file. */
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable'; readonly reason: string }

/** Reads the pipeline file of the base with the overrides of this step. */
export async function readBasePolicy(
  { file, overrides }: StageContext,
  base: PullRequestBase,
): Promise<BasePolicy> {
  const text = await base.readFile(file)
  if (text === null) return { state: 'missing' }
  try {
    const { name, gate } = parsePipeline(text, file, overrides)
    return { state: 'read', name, gate }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { state: 'unreadable', reason: error.message }
  }
}

/** The run with the gate and the pipeline name of the base, as far as the base has them. */
export function asBase(context: StageContext, policy: BasePolicy): StageContext {
  if (policy.state !== 'read') return context
  return { ...context, pipeline: { ...context.pipeline, name: policy.name, gate: policy.gate } }
}
