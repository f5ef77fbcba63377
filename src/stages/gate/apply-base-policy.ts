import { describeGateChange } from '../../gate/describe-policy-change.ts'
import { combineVerdicts } from '../../gate/combine-verdicts.ts'
import { redactVerdict } from '../../gate/test-set-reuse.ts'
import type { Verdict } from '../../gate/verdict.ts'
import type { InputValues } from '../../config/action.ts'
import type { evaluateGate as action } from '../../config/gate-action.ts'
import type { GateSection } from '../../config/gate.ts'
import type { PullRequest, PullRequestBase } from '../../host/host.ts'
import { digestOfJson } from '../../artifacts/digest.ts'
import { locateArtifact, type StageContext } from '../context.ts'
import { asBase, readBasePolicy, type BasePolicy } from './base-policy.ts'
import { findBaseSplit, type BaseSplit } from './base-split.ts'
import { changedCode } from '../../gate/changed-code.ts'
import { decideAgain, evaluateCandidate, type EvaluatedCandidate } from './evaluate-candidate.ts'
import {
  changedBaselineFiles,
  evaluateUnderBasePolicy,
  type Base,
  type JudgementOfBase,
} from './evaluate-under-base.ts'
import { needSamePredictions } from './prediction-needs.ts'

type Inputs = InputValues<typeof action>

/** A judgement that the test split has carried, and the gate that it is by. */
export interface Decision {
  readonly verdict: Verdict
  readonly gate: GateSection
}

/** What a run is judged by in the end. */
export interface Held extends EvaluatedCandidate {
  /** The judgements that were made, the one that the verdict shows first. */
  readonly decisions: readonly [Decision, ...Decision[]]
  /** The gate that decides how the verdict is published. */
  readonly gate: GateSection
}

/** Set by who may triage, so not by the author of a pull request from a fork. */
const allowingLabel = 'allow-gate-change'

/**
 * Judges the candidate. A pull request is judged by the gate and the test split of its base first, which are found without its
 * own gate. One that changes either is judged by its own too, and both have to accept it. One that cannot be judged by its base
 * fails. A label lets it change how it is judged. Models predict once where both gates need the same predictions.
 */
export async function applyBasePolicy(context: StageContext, inputs: Inputs): Promise<Held> {
  const { base, pullRequest } = context.host
  if (base === null || pullRequest === null) return alone(context, await evaluateCandidate(context, inputs))
  const located = await locateDataset(context, inputs)
  const policy = await readBasePolicy(context, base)
  const held = asBase(context, policy)
  const split = await findBaseSplit(held, base, pullRequest.baseBranch, {
    reference: inputs.dataset,
    dataset: inputs.candidate === '' ? located.dataset : null,
    report: inputs.artifact,
  })
  const changedBaseline = policy.state === 'read' ? await changedBaselineFiles(held, inputs, base) : []
  const known: Base = { source: base, policy, split, changedBaseline }
  const judgement = await evaluateUnderBasePolicy(held, located, known)
  const note = noteOn(context, policy, split, pullRequest)
  const changes = changesOf(context, known)
  const difference = differenceOf(split, judgement)
  if (judgement.judged && changes.length === 0 && difference === null)
    return withNote(alone(held, judgement.examined), note)
  const canDecideAgain = judgement.judged && split.kind !== 'other' && needSamePredictions(held, context)
  const proposed = canDecideAgain
    ? await decideAgain(context, located, judgement.examined.evaluation)
    : await evaluateCandidate(context, located)
  return withNote(await combine(context, base, { proposed, judgement, policy, changes, difference }), note)
}

function alone({ pipeline: { gate } }: StageContext, examined: EvaluatedCandidate): Held {
  return { ...examined, gate, decisions: [{ verdict: examined.verdict, gate }] }
}

/** Fetches the dataset once. */
async function locateDataset(context: StageContext, inputs: Inputs): Promise<Inputs> {
  if (inputs.candidate !== '') return inputs
  return { ...inputs, dataset: await locateArtifact(context, inputs.dataset) }
}

interface Judgements {
  readonly proposed: EvaluatedCandidate
  readonly judgement: JudgementOfBase
  readonly policy: BasePolicy
  readonly changes: readonly string[]
  readonly difference: string | null
}

async function combine(
  context: StageContext,
  base: PullRequestBase,
  { proposed, judgement, policy, changes, difference }: Judgements,
): Promise<Held> {
  const own = publishedByBase(proposed.verdict, policy)
  const code = await changedCode(base, context.folder, own.lineage.code)
  const gate = policy.state === 'read' ? policy.gate : context.pipeline.gate
  const allowed = await base.hasLabel(allowingLabel)
  const both = combineVerdicts(
    own,
    judgement.judged ? { judged: true, verdict: judgement.examined.verdict } : judgement,
    {
      baseCommit: await base.commit(),
      gate: [...changes, ...code.map((path) => `changes ${path}, the code of a metric`)],
      testSplit: difference,
      config: policy.state === 'unreadable' ? null : digestOfJson(gate),
      allowed,
      label: allowingLabel,
    },
  )
  const verdict = policy.state === 'read' ? { ...both, name: policy.name, gate: policy.gate.id } : both
  const decisions: readonly Decision[] = [
    { verdict: own, gate: context.pipeline.gate },
    ...(judgement.judged ? [{ verdict: judgement.examined.verdict, gate }] : []),
  ]
  const [first = { verdict, gate }, ...others] = decisions.toSorted(
    (a, b) => Number(isOf(b, verdict)) - Number(isOf(a, verdict)),
  )
  const publishing = allowed ? context.pipeline.gate : gate
  return {
    verdict,
    evaluation: publishing['show-examples']
      ? proposed.evaluation
      : { ...proposed.evaluation, examples: async () => new Map() },
    decisions: [first, ...others],
    gate: publishing,
  }
}

/** Whether the verdict shows this judgement. */
function isOf({ verdict }: Decision, { lineage }: Verdict): boolean {
  return verdict.lineage.config === lineage.config && verdict.lineage.testSplit === lineage.testSplit
}

/** A sentence for each change of the gate and of what it goes by, as a continuation of "this pull request …". */
function changesOf(context: StageContext, { policy, changedBaseline }: Base): string[] {
  const files = changedBaseline.map((file) => `changes ${file}, from which the baseline is read`)
  switch (policy.state) {
    case 'missing':
      return files
    case 'unreadable':
      return [`repairs ${context.file}, which cannot be read at the base (${policy.reason})`]
    case 'read': {
      const { name } = context.pipeline
      const renamed = name === policy.name ? [] : [`renames the pipeline from ${policy.name} to ${name}`]
      return [...renamed, ...describeGateChange(policy.gate, context.pipeline.gate), ...files]
    }
  }
}

function differenceOf(split: BaseSplit, judgement: JudgementOfBase): string | null {
  if (split.kind === 'other') return split.difference
  return judgement.judged ? null : judgement.difference
}

/** Where the base publishes only the verdict, a pull request cannot publish more. */
function publishedByBase(proposed: Verdict, policy: BasePolicy): Verdict {
  return policy.state === 'read' && policy.gate['test-set'].disclosure === 'verdict-only'
    ? redactVerdict(proposed)
    : proposed
}

/** What of the base does not exist, so that the pull request is not held to it. */
function noteOn(
  { file }: StageContext,
  policy: BasePolicy,
  split: BaseSplit,
  { baseBranch }: PullRequest,
): string | null {
  const missing = [
    ...(policy.state === 'missing' ? [`has no ${file}`] : []),
    ...(split.kind === 'none' ? ['has no successful run of this gate'] : []),
  ]
  if (missing.length === 0) return null
  const applies =
    policy.state === 'missing'
      ? 'the gate of this pull request applies'
      : 'its gate applies to the test split of this pull request'
  return `The base branch ${baseBranch} ${missing.join(' and ')}, so ${applies}`
}

/** The reason of a verdict is the first line of every report. */
function withNote(held: Held, note: string | null): Held {
  if (note === null) return held
  return { ...held, verdict: { ...held.verdict, reason: `${note}. ${held.verdict.reason}` } }
}
