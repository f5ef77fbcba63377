import { truncate } from '../text/format.ts'
import type { Outcome } from './decision-rule.ts'
import { failsGate, type ComparisonRow, type RequirementRow, type SliceRow, type Verdict } from './verdict.ts'

interface Parts {
  readonly requirements: readonly RequirementRow[]
  readonly comparisons: readonly ComparisonRow[]
  readonly slices: readonly SliceRow[]
  readonly baseline: { readonly found: boolean }
}

type Reason = Pick<Verdict, 'reasonCode' | 'reason'>

/** Returns the sentence that explains the outcome, with its code: its first reason, and the number of further reasons. */
export function reasonOf(outcome: Outcome, parts: Parts): Reason {
  switch (outcome) {
    case 'pass':
      return passed(parts)
    case 'fail':
    case 'inconclusive':
      return firstOf(explainOutcome(outcome, parts))
  }
}

/** Returns every reason for the outcome, each as a sentence without its full stop. */
export function reasonsOf(outcome: Outcome, parts: Parts): string[] {
  return explainOutcome(outcome, parts).map(({ reason }) => reason)
}

function explainOutcome(outcome: Outcome, { requirements, comparisons, slices }: Parts): Reason[] {
  const counted = requirements.filter(({ advisory }) => !advisory)
  const rows = [...counted, ...comparisons].filter((row) => row.outcome === outcome)
  const worse = outcome === 'fail' ? slices.filter(failsGate) : []
  return [...rows, ...worse.map((slice) => ({ reasonCode: slice.reasonCode, reason: sliceReason(slice) }))]
}

/** Returns the failure of a slice as a part of a sentence. */
export function sliceReason({ kind, by, value, title, state, reason }: SliceRow): string {
  const quoted = JSON.stringify(truncate(value))
  if (state === 'missing')
    return `the slice ${kind === 'condition' ? quoted : `of ${truncate(by)} ${quoted}`} is ${reason}`
  return `${kind === 'condition' ? `in ${quoted}` : `where ${truncate(by)} is ${quoted}`}, ${title} is ${reason}`
}

function passed({ requirements, comparisons, slices, baseline }: Parts): Reason {
  const [first] = comparisons
  const more = comparisons.length - 1
  const counted = requirements.filter(({ advisory }) => !advisory)
  const reasons: Reason[] = [
    ...(first ? [first] : []),
    ...(first && more > 0
      ? [{ ...first, reason: `${more} more ${more === 1 ? 'comparison passes' : 'comparisons pass'}` }]
      : []),
    ...(counted.length > 0 ? [{ reasonCode: 'met' as const, reason: requirementsHold(counted) }] : []),
    ...(baseline.found && slices.some(({ exploratory }) => !exploratory)
      ? [{ reasonCode: 'not-worse' as const, reason: 'no slice is shown to be worse' }]
      : []),
    ...(baseline.found
      ? []
      : [{ reasonCode: 'no-baseline' as const, reason: 'there is no baseline to compare with' }]),
  ]
  const [{ reasonCode } = noRules] = reasons
  const text = (reasons.length === 0 ? [noRules] : reasons).map(({ reason }) => reason).join('; ')
  return { reasonCode, reason: capitalised(text) }
}

const noRules: Reason = { reasonCode: 'no-rules', reason: 'the gate has no rules' }

function requirementsHold(requirements: readonly RequirementRow[]): string {
  const [only] = requirements
  return requirements.length === 1 && only ? only.reason : `all ${requirements.length} requirements hold`
}

function firstOf([first, ...rest]: readonly Reason[]): Reason {
  if (!first) throw new TypeError('an outcome without a reason')
  const more =
    rest.length === 0 ? '' : `; and ${rest.length} more ${rest.length === 1 ? 'reason' : 'reasons'}`
  return { reasonCode: first.reasonCode, reason: capitalised(`${first.reason}${more}`) }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
