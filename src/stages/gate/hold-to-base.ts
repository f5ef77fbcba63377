import { join } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { evaluateGate as action } from '../../config/gate-action.ts'
import type { GateSection } from '../../config/gate.ts'
import { parseLine } from '../../config/read-line.ts'
import { UserError } from '../../errors.ts'
import { underBoth, type UnderBase } from '../../evaluation/policy/both-accept.ts'
import { describeGateChange } from '../../evaluation/policy/describe-change.ts'
import { sealedVerdict } from '../../evaluation/reuse/seal.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import type { PullRequestBase } from '../../host/host.ts'
import { digestOfJson } from '../../lineage/digest.ts'
import type { Run } from '../run.ts'
import { changeOfTestSplit, type SplitChange } from './change-of-test-split.ts'
import { changedCode } from './changed-code.ts'
import { examine, type Examined } from './examine.ts'

type Inputs = InputValues<typeof action>

/** Set by who may triage, so not by the author of a pull request from a fork. */
const allowingLabel = 'allow-gate-change'

/**
 * Holds a pull request to the gate and the test split of its base: one that changes either is judged by both, unless a label
 * lets it change them.
 */
export async function holdToBase(run: Run, inputs: Inputs, proposed: Examined): Promise<Verdict> {
  const { base } = run.host
  if (base === null) return proposed.verdict
  const gate = await readBaseGate(run, base)
  const own = publishedByBase(proposed.verdict, gate)
  const split = await changeOfTestSplit(run, inputs, proposed.evaluation)
  const code = await changedCode(base, run.folder, proposed.verdict.lineage.code)
  const changes = [
    ...(gate.read ? describeGateChange(gate.section, run.line.gate) : [gate.reason]),
    ...code.map((path) => `changes ${path}, the code of a metric`),
  ]
  if (changes.length === 0 && split === null) return own
  const allowed = await base.hasLabel(allowingLabel)
  const section = gate.read ? gate.section : run.line.gate
  const underBase: UnderBase = gate.read
    ? await examineAsBase(run, inputs, base, gate.section, split)
    : { judged: false, reason: 'its gate cannot be read' }
  return underBoth(own, underBase, {
    baseCommit: await base.commit(),
    gate: changes,
    testSplit: split?.reason ?? null,
    config: gate.read ? digestOfJson(gate.section) : null,
    allowed,
    label: allowingLabel,
    onInconclusive: section['on-inconclusive'],
  })
}

type BaseGate =
  { readonly read: true; readonly section: GateSection } | { readonly read: false; readonly reason: string }

/** Where the base publishes one bit, a pull request cannot publish more by saying otherwise. */
function publishedByBase(proposed: Verdict, gate: BaseGate): Verdict {
  return gate.read && gate.section['test-set'].reuse === 'bit' ? sealedVerdict(proposed) : proposed
}

/** A base without the file has no gate to hold anything to: the pull request brings the first. */
async function readBaseGate({ file, line, overrides }: Run, base: PullRequestBase): Promise<BaseGate> {
  const text = await base.readFile(file)
  if (text === null) return { read: true, section: line.gate }
  try {
    return { read: true, section: parseLine(text, file, overrides).gate }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { read: false, reason: `mends ${file}, which cannot be read at the base (${error.message})` }
  }
}

async function examineAsBase(
  run: Run,
  inputs: Inputs,
  base: PullRequestBase,
  gate: GateSection,
  split: SplitChange | null,
): Promise<UnderBase> {
  if (split !== null && split.base === null) return { judged: false, reason: split.obstacle }
  const asBase = { ...run, line: { ...run.line, gate }, workspace: join(run.workspace, 'as-base') }
  try {
    const dataset = split?.base ?? inputs.dataset
    const { verdict } = await examine(asBase, { ...inputs, dataset })
    const [changed] = await changedCode(base, run.folder, verdict.lineage.code)
    return changed === undefined
      ? { judged: true, verdict }
      : { judged: false, reason: `${changed}, the code of a metric, is not what it is there` }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { judged: false, reason: error.message }
  }
}
