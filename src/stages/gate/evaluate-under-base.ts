import { resolve } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { evaluateGate as action } from '../../config/gate-action.ts'
import { UserError } from '../../errors/user-error.ts'
import type { PullRequestBase } from '../../host/host.ts'
import type { StageContext } from '../context.ts'
import type { BasePolicy } from './base-policy.ts'
import type { BaseSplit } from './base-split.ts'
import { changedCode, newCode } from '../../gate/changed-code.ts'
import { changedFiles } from './changed-files.ts'
import { evaluateCandidate, type EvaluatedCandidate } from './evaluate-candidate.ts'

type Inputs = InputValues<typeof action>

/** The judgement by the gate and the test split of the base, or the reason why there is none. */
export type JudgementOfBase =
  | { readonly judged: true; readonly examined: EvaluatedCandidate }
  | {
      readonly judged: false
      readonly reason: string
      /** How the examples differ from those of the base, where that is the reason. */
      readonly difference: string | null
    }

export interface Base {
  readonly source: PullRequestBase
  readonly policy: BasePolicy
  readonly split: BaseSplit
  /** Committed files of the baseline that the pull request changes. */
  readonly changedBaseline: readonly string[]
}

/** @param context with the gate of the base */
export async function evaluateUnderBasePolicy(
  context: StageContext,
  inputs: Inputs,
  base: Base,
): Promise<JudgementOfBase> {
  const { policy, split, changedBaseline } = base
  if (policy.state === 'unreadable') return notJudged('its gate cannot be read')
  if (split.kind === 'unknown') return notJudged(split.obstacle, split.difference)
  const [file] = changedBaseline
  if (file !== undefined) return notJudged(`${file}, from which its baseline is read, is changed`)
  try {
    const examined = await evaluateCandidate(context, inputs, split.kind === 'other' ? split.folder : null)
    return (await explainUntrusted(context, examined, base)) ?? { judged: true, examined }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return notJudged(error.message)
  }
}

/** The committed files of the baseline that the pull request changes: of `gate.baseline.path` and of the input `baseline`. */
export async function changedBaselineFiles(
  { folder, pipeline }: StageContext,
  { candidate, baseline: given }: Pick<Inputs, 'candidate' | 'baseline'>,
  source: PullRequestBase,
): Promise<string[]> {
  const { baseline } = pipeline.gate
  const ofInput = candidate === '' || given === '' ? [] : given.split('\n').map((text) => text.trim())
  // A baseline with a digest cannot be another one.
  const ofGate = baseline.from === 'path' && baseline.digest === null ? [resolve(folder, baseline.path)] : []
  const paths = ofInput.length > 0 ? ofInput.filter(Boolean) : ofGate
  const changed = await Promise.all(paths.map((path) => changedFiles(source, path)))
  return changed.flatMap((files) => files ?? [])
}

/** Why a judgement is not the one that the base would have come to; null when it is. */
async function explainUntrusted(
  { folder }: StageContext,
  { verdict, evaluation }: EvaluatedCandidate,
  { source, policy, split }: Base,
): Promise<JudgementOfBase | null> {
  if (policy.state === 'read') {
    const { code } = verdict.lineage
    const [file] = [...(await changedCode(source, folder, code)), ...(await newCode(source, folder, code))]
    if (file !== undefined) return notJudged(`${file}, the code of a metric, is not what it is there`)
  }
  if (split.kind !== 'digest') return null
  if (evaluation.lineage.testSplit !== split.testSplit)
    return notJudged(
      'there are predictions for the new examples only',
      'the examples or their labels are not those of the base branch',
    )
  const { baseline } = verdict
  return baseline.found && baseline.incomparable !== null
    ? notJudged(`its baseline cannot be compared with: ${baseline.incomparable}`)
    : null
}

function notJudged(reason: string, difference: string | null = null): JudgementOfBase {
  return { judged: false, reason, difference }
}
