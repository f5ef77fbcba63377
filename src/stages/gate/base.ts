import { resolve } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { evaluateGate as action } from '../../config/gate-action.ts'
import type { ExpectSetting } from '../../config/expect.ts'
import type { GateSection } from '../../config/gate.ts'
import { parsePipeline } from '../../config/read-pipeline.ts'
import { UserError } from '../../errors/user-error.ts'
import { describeExpectationChange } from '../../expectations/describe-change.ts'
import { changedCode, newCode } from '../../gate/changed-code.ts'
import type { NotEvaluatedReason } from '../../gate/reason-codes.ts'
import { describeGateChange } from '../../gate/describe-policy-change.ts'
import type { PullRequest, PullRequestBase } from '../../host/host.ts'
import { readBothExpectations } from '../preparation/base-expectations.ts'
import type { StageContext } from '../context.ts'
import { findBaseSplit, type BaseSplit } from './base-split.ts'
import { changedFiles } from './changed-files.ts'
import type { EvaluatedCandidate } from './evaluation.ts'
import { linesOf } from '../expand-line.ts'

type Inputs = InputValues<typeof action>

/** The policy of a pull request's base: its gate, its test split and its baseline. */
export interface Base {
  readonly source: PullRequestBase
  readonly pullRequest: PullRequest
  readonly policy: BasePolicy
  /** The context of the run with the gate and the pipeline name of the base, if the base has them. */
  readonly context: StageContext
  readonly split: BaseSplit
  /** Committed files of the baseline that the pull request changes. */
  readonly changedBaseline: readonly string[]
  /** Changes of the expectations of the data, each as a continuation of "this pull request …". */
  readonly changedExpectations: readonly string[]
}

/** The gate of the base of a pull request, and the name of its pipeline. */
export type BasePolicy =
  | {
      readonly state: 'read'
      readonly name: string
      readonly gate: GateSection
      readonly expect: ExpectSetting | undefined
    }
  /** The base has no pipeline file. */
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable'; readonly reason: string }

/** The evaluation by the gate and the test split of the base, or the reason why it is not possible. */
export type BaseEvaluation = { readonly evaluated: true; readonly result: EvaluatedCandidate } | NotEvaluated

export interface NotEvaluated {
  readonly evaluated: false
  readonly reasonCode: NotEvaluatedReason
  readonly reason: string
  /** How the examples differ from those of the base, if that is the reason. */
  readonly difference: string | null
}

/** The changes of a pull request to its own evaluation. */
export interface PolicyChanges {
  /** Changes of the gate and its files, each as a continuation of "this pull request …". */
  readonly gate: readonly string[]
  /** How the examples of the test split differ; null if they do not. */
  readonly testSplit: string | null
}

/**
 * Reads the policy of the base.
 * @param inputs as the step sets them
 * @param dataset folder of the run's dataset; null for predictions
 */
export async function readBase(
  context: StageContext,
  source: PullRequestBase,
  pullRequest: PullRequest,
  inputs: Inputs,
  dataset: string | null,
): Promise<Base> {
  const policy = await readPolicy(context, source)
  const underBase = policy.state === 'read' ? withPolicy(context, policy) : context
  const split = await findBaseSplit(underBase, source, pullRequest.baseBranch, {
    reference: inputs.dataset,
    dataset,
    report: inputs.artifact,
  })
  const changedBaseline = policy.state === 'read' ? await changedBaselineFiles(underBase, inputs, source) : []
  const changedExpectations = policy.state === 'read' ? await expectationChanges(context, source, policy) : []
  return { source, pullRequest, policy, context: underBase, split, changedBaseline, changedExpectations }
}

/** Reads the pipeline file of the base with the overrides of this step. */
async function readPolicy({ file, overrides }: StageContext, base: PullRequestBase): Promise<BasePolicy> {
  const text = await base.readFile(file)
  if (text === null) return { state: 'missing' }
  try {
    const { name, gate, data } = parsePipeline(text, file, overrides)
    return { state: 'read', name, gate, expect: data?.expect }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { state: 'unreadable', reason: error.message }
  }
}

/** Returns the changes of the expectations, which are in the pipeline file or in a file that it names. */
async function expectationChanges(
  context: StageContext,
  source: PullRequestBase,
  { expect }: Extract<BasePolicy, { state: 'read' }>,
): Promise<string[]> {
  try {
    const { before, after } = await readBothExpectations(context, source, expect)
    return describeExpectationChange(before, after)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [`has expectations of data that cannot be compared with those of the base (${error.message})`]
  }
}

function withPolicy(
  context: StageContext,
  { name, gate }: Extract<BasePolicy, { state: 'read' }>,
): StageContext {
  return { ...context, pipeline: { ...context.pipeline, name, gate } }
}

/** Returns the committed files of `gate.baseline.path` and of the input `baseline` that the pull request changes. */
async function changedBaselineFiles(
  { folder, pipeline }: StageContext,
  { candidate, baseline: given }: Pick<Inputs, 'candidate' | 'baseline'>,
  source: PullRequestBase,
): Promise<string[]> {
  const { baseline } = pipeline.gate
  const ofInput = candidate === '' ? [] : linesOf(given)
  // A baseline with a digest cannot be replaced by another.
  const ofGate = baseline.from === 'path' && baseline.digest === null ? [resolve(folder, baseline.path)] : []
  const paths = ofInput.length > 0 ? ofInput : ofGate
  const changed = await Promise.all(paths.map((path) => changedFiles(source, path)))
  return changed.flatMap((files) => files ?? [])
}

/** Returns why no candidate can be evaluated under the base; null if it can. */
export function explainUnusable({ policy, split, changedBaseline }: Base): NotEvaluated | null {
  if (policy.state === 'unreadable') return notEvaluated('gate-unreadable', 'its gate cannot be read')
  if (split.kind === 'unknown') return notEvaluated('test-split-unknown', split.obstacle, split.difference)
  const [file] = changedBaseline
  return file === undefined
    ? null
    : notEvaluated('baseline-changed', `${file}, from which its baseline is read, is changed`)
}

/** Returns why the verdict may differ from the verdict of the base's own files; null if it cannot. */
export async function explainUntrusted(
  { verdict, evaluation }: EvaluatedCandidate,
  { source, policy, split, context: { folder } }: Base,
): Promise<NotEvaluated | null> {
  if (policy.state === 'read') {
    const { code } = verdict.lineage
    const [file] = [...(await changedCode(source, folder, code)), ...(await newCode(source, folder, code))]
    if (file !== undefined)
      return notEvaluated('code-changed', `${file}, the code of a metric, differs from the base`)
  }
  if (split.kind !== 'digest') return null
  if (evaluation.lineage.testSplit !== split.testSplit)
    return notEvaluated(
      'other-examples',
      'there are predictions for the new examples only',
      'the examples or their labels are not those of the base branch',
    )
  const { baseline } = verdict
  return baseline.found && baseline.incomparable !== null
    ? notEvaluated(
        'incomparable',
        `its baseline cannot be compared with the candidate: ${baseline.incomparable}`,
      )
    : null
}

export function notEvaluated(
  reasonCode: NotEvaluatedReason,
  reason: string,
  difference: string | null = null,
): NotEvaluated {
  return { evaluated: false, reasonCode, reason, difference }
}

export function describeChanges(
  context: StageContext,
  base: Base,
  evaluation: BaseEvaluation,
): PolicyChanges {
  return { gate: gateChanges(context, base), testSplit: splitDifference(base, evaluation) }
}

function gateChanges(
  { pipeline, file }: StageContext,
  { policy, changedBaseline, changedExpectations }: Base,
): string[] {
  const files = changedBaseline.map((path) => `changes ${path}, from which the baseline is read`)
  switch (policy.state) {
    case 'missing':
      return files
    case 'unreadable':
      return [`repairs ${file}, which cannot be read at the base (${policy.reason})`]
    case 'read': {
      const { name, gate } = pipeline
      const renamed = name === policy.name ? [] : [`renames the pipeline from ${policy.name} to ${name}`]
      return [...renamed, ...describeGateChange(policy.gate, gate), ...changedExpectations, ...files]
    }
  }
}

function splitDifference({ split }: Base, evaluation: BaseEvaluation): string | null {
  if (split.kind === 'other') return split.difference
  return evaluation.evaluated ? null : evaluation.difference
}

/** Returns a sentence about the parts that the base does not have, so that those of the pull request apply; null if it has all. */
export function describeMissing({ file }: StageContext, { policy, split, pullRequest }: Base): string | null {
  const missing = [
    ...(policy.state === 'missing' ? [`has no ${file}`] : []),
    ...(split.kind === 'none' ? ['has no successful run of this gate'] : []),
  ]
  if (missing.length === 0) return null
  const applies =
    policy.state === 'missing'
      ? 'the gate of this pull request applies'
      : 'its gate applies to the test split of this pull request'
  return `The base branch ${pullRequest.baseBranch} ${missing.join(' and ')}, so ${applies}`
}
